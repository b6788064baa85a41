import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../dist/src/cli/main.js';

// The tables that are committed are what the pages in seeds/ give today, byte for byte.
const folderOf = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const sameFile = (name, fresh, committed) => {
  try {
    return readFileSync(join(fresh, name)).equals(readFileSync(join(committed, name)));
  } catch {
    return false;
  }
};

const fresh = mkdtempSync(join(tmpdir(), 'warta-output-'));
try {
  const code = await main(['build', folderOf('seeds'), '--out', fresh, '--quiet']);
  const committed = folderOf('output');
  const names = [...new Set([...readdirSync(fresh), ...readdirSync(committed)])].sort();
  const stale = names.filter((name) => !sameFile(name, fresh, committed));
  if (stale.length > 0) {
    process.stderr.write(
      `output/ is stale: ${stale.join(', ')}. Run \`npx nx run pipeline:build\` and commit it.\n`,
    );
  } else {
    process.stdout.write(`output/ is what seeds/ gives: ${names.length} files, byte for byte\n`);
  }
  process.exitCode = code === 0 && stale.length === 0 ? 0 : 1;
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
