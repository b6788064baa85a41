#!/usr/bin/env node
// Whoever reads the output may stop early (`warta explain … | head`): that is no error.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2));
// Between two files, never in the midst of writing one; the progress bar hides the cursor.
process.once('SIGINT', () => {
  if (process.stderr.isTTY) process.stderr.write('\u001b[?25h\n');
  process.exit(130);
});

/** The command, or null where it or a package it needs is not installed or not compiled. */
async function loadMain() {
  try {
    return (await import('../dist/src/cli/main.js')).main;
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

const main = await loadMain();
if (main === null) {
  process.stderr.write(
    'warta: not installed or not compiled yet. Run `npm ci && npx nx run pipeline:compile` in the repository first.\n',
  );
  process.exitCode = 2;
} else {
  process.exitCode = await main(process.argv.slice(2));
}
