import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { LabError } from './fail.mjs';
import { readNotebook, settle, textOf } from './notebook-file.mjs';
import { jupyterEnvironment, notebooks, venvPython } from './places.mjs';

const SECONDS_PER_CELL = 180;

/**
 * Runs a notebook from top to bottom in a new kernel, in its own folder; the notebook itself stays as it is.
 *
 * @param {string} name File name of the notebook.
 * @param {string} folder Folder for the executed copy.
 * @returns {import('./notebook-file.mjs').Notebook} The executed copy.
 * @throws {LabError} Where a cell fails, or prints to stderr.
 */
export function executeNotebook(name, folder) {
  const args = ['-m', 'nbconvert', '--to', 'notebook', '--execute', '--log-level', 'ERROR'];
  const limits = [
    `--ExecutePreprocessor.timeout=${SECONDS_PER_CELL}`,
    '--ExecutePreprocessor.kernel_name=tslab',
  ];
  const run = spawnSync(venvPython, [...args, ...limits, '--output-dir', folder, join(notebooks, name)], {
    cwd: notebooks,
    env: jupyterEnvironment,
    encoding: 'utf8',
  });
  if (run.status !== 0)
    throw new LabError(`notebooks/${name} fails:\n${withoutTraceback(`${run.stdout}${run.stderr}`)}`);
  const notebook = settle(readNotebook(folder, name));
  const complaints = notebook.cells.flatMap((cell) => (cell.outputs ?? []).filter(isComplaint));
  if (complaints.length === 0) return notebook;
  throw new LabError(`notebooks/${name} prints errors:\n${complaints.map(textOf).join('\n')}`);
}

/**
 * Cuts off where in nbconvert the failure was noticed; what failed in the cell stands behind it.
 *
 * @param {string} message
 */
function withoutTraceback(message) {
  const at = message.lastIndexOf('CellExecutionError: ');
  return (at < 0 ? message : message.slice(at)).trim();
}

/** @param {import('./notebook-file.mjs').Output} output */
function isComplaint(output) {
  return output.output_type === 'error' || output.name === 'stderr';
}
