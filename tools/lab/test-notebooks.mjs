import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareNotebooks } from './compare-notebooks.mjs';
import { executeNotebook } from './execute-notebook.mjs';
import { LabError, runCommand } from './fail.mjs';
import { listNotebooks, readNotebook } from './notebook-file.mjs';
import { notebooks } from './places.mjs';
import { prepareVenv } from './prepare-venv.mjs';
import { settleAll } from './settle-all.mjs';

/**
 * @param {string} name
 * @param {string} folder
 */
async function testNotebook(name, folder) {
  const fresh = await executeNotebook(name, folder);
  const stale = compareNotebooks(readNotebook(notebooks, name), fresh);
  if (stale.length === 0)
    return console.log(`notebooks/${name}: runs, and its committed outputs are the ones it gives`);
  const lines = stale.map((line) => `  ${line}`).join('\n');
  throw new LabError(
    `notebooks/${name}: the committed outputs are not the ones it gives now; run npx nx run notebooks:render\n${lines}`,
  );
}

// Runs every notebook headless into a temporary copy and compares with the committed outputs.
await runCommand(async () => {
  prepareVenv();
  const folder = mkdtempSync(join(tmpdir(), 'warta-notebooks-'));
  try {
    await settleAll(listNotebooks().map((name) => testNotebook(name, folder)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
