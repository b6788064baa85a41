#!/usr/bin/env node
import { existsSync } from 'node:fs';

// Whoever reads the output may stop early (`warta explain … | head`): that is no error.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2));
// Between two files, never in the midst of writing one; the progress bar hides the cursor.
process.once('SIGINT', () => {
  if (process.stderr.isTTY) process.stderr.write('\u001b[?25h\n');
  process.exit(130);
});

const entry = new URL('../dist/src/cli/main.js', import.meta.url);
if (existsSync(entry)) {
  const { main } = await import(entry.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write(
    'warta: not compiled yet. Run `npx nx run pipeline:compile` in the repository first.\n',
  );
  process.exitCode = 2;
}
