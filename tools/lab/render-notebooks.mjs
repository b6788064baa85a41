import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addPictures } from './add-pictures.mjs';
import { executeNotebook } from './execute-notebook.mjs';
import { runCommand } from './fail.mjs';
import { listNotebooks, writeNotebook } from './notebook-file.mjs';
import { notebooks } from './places.mjs';
import { prepareVenv } from './prepare-venv.mjs';
import { settleAll } from './settle-all.mjs';

/**
 * @param {string} name
 * @param {string} folder
 */
async function renderNotebook(name, folder) {
  writeNotebook(notebooks, name, await addPictures(await executeNotebook(name, folder)));
  console.log(`notebooks/${name}: rendered`);
}

// Runs the notebooks and writes their outputs into them, with a picture beside each chart.
await runCommand(async () => {
  prepareVenv();
  const folder = mkdtempSync(join(tmpdir(), 'warta-notebooks-'));
  try {
    await settleAll(listNotebooks().map((name) => renderNotebook(name, folder)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
