import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addPictures } from './add-pictures.mjs';
import { executeNotebook } from './execute-notebook.mjs';
import { runCommand } from './fail.mjs';
import { listNotebooks, writeNotebook } from './notebook-file.mjs';
import { notebooks } from './places.mjs';
import { prepareVenv } from './prepare-venv.mjs';

// Runs the notebooks and writes their outputs into them, with a picture beside each chart.
await runCommand(async () => {
  prepareVenv();
  const folder = mkdtempSync(join(tmpdir(), 'warta-notebooks-'));
  try {
    for (const name of listNotebooks()) {
      writeNotebook(notebooks, name, await addPictures(executeNotebook(name, folder)));
      console.log(`notebooks/${name}: rendered`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
