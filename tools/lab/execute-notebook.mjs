import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { LabError } from './fail.mjs';
import { readNotebook, settle, textOf } from './notebook-file.mjs';
import { jupyterEnvironment, notebooks, venvPython } from './places.mjs';

const SECONDS_PER_CELL = 180;

/**
 * Runs a notebook from top to bottom in a new kernel, in its own folder; the notebook itself stays as it is.
 *
 * @param {string} name File name of the notebook.
 * @param {string} folder Folder for the executed copy.
 * @returns {Promise<import('./notebook-file.mjs').Notebook>} The executed copy.
 * @throws {LabError} Where a cell fails, or prints to stderr.
 */
export async function executeNotebook(name, folder) {
  const { code, printed } = await runNbconvert(['--output-dir', folder, join(notebooks, name)]);
  if (code !== 0) throw new LabError(`notebooks/${name} fails:\n${withoutTraceback(printed)}`);
  const notebook = settle(readNotebook(folder, name));
  const complaints = notebook.cells.flatMap((cell) => (cell.outputs ?? []).filter(isComplaint));
  if (complaints.length === 0) return notebook;
  throw new LabError(`notebooks/${name} prints errors:\n${complaints.map(textOf).join('\n')}`);
}

/**
 * @param {string[]} rest
 * @returns {Promise<{ code: number | null, printed: string }>}
 */
async function runNbconvert(rest) {
  const args = ['-m', 'nbconvert', '--to', 'notebook', '--execute', '--log-level', 'ERROR'];
  const limits = [
    `--ExecutePreprocessor.timeout=${SECONDS_PER_CELL}`,
    '--ExecutePreprocessor.kernel_name=tslab',
  ];
  const options = { cwd: notebooks, env: jupyterEnvironment };
  const run = spawn(venvPython, [...args, ...limits, ...rest], options);
  const ended = new Promise((resolve, reject) => run.on('error', reject).on('close', resolve));
  const [out, errors, code] = await Promise.all([text(run.stdout), text(run.stderr), ended]);
  return { code: /** @type {number | null} */ (code), printed: `${out}${errors}` };
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
