import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LabError } from './fail.mjs';
import { findPython } from './find-python.mjs';
import { notebooks, root, venv, venvPython } from './places.mjs';
import { registerKernel } from './register-kernel.mjs';

const stamp = join(venv, 'warta-requirements.sha256');
const files = ['requirements.txt', 'constraints.txt'].map((name) => join(notebooks, name));

/**
 * Makes the virtual environment with JupyterLab and the TypeScript kernel, where it is missing or out of date.
 *
 * @throws {LabError} Where Python, its module venv, or a package cannot be had.
 */
export function prepareVenv() {
  const wanted = files
    .reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'))
    .digest('hex');
  const present = existsSync(stamp) && isAlive() ? readFileSync(stamp, 'utf8').trim() : '';
  if (present !== wanted) {
    makeVenv();
    installPackages();
    writeFileSync(stamp, `${wanted}\n`);
  }
  registerKernel();
  silenceNews();
  sealFromModules();
}

function isAlive() {
  return spawnSync(venvPython, ['-c', 'import jupyterlab, nbconvert']).status === 0;
}

function makeVenv() {
  const [file = '', ...first] = findPython();
  rmSync(venv, { recursive: true, force: true });
  console.error(`Making the virtual environment ${venv}`);
  const run = spawnSync(file, [...first, '-m', 'venv', venv], { encoding: 'utf8' });
  if (run.status === 0 && existsSync(venvPython)) return;
  rmSync(venv, { recursive: true, force: true });
  throw new LabError(
    [
      `${[file, ...first].join(' ')} cannot make a virtual environment:`,
      `${run.stdout ?? ''}${run.stderr ?? ''}`.trim(),
      'Debian and Ubuntu keep that module in a package of its own: apt install python3-venv',
    ].join('\n'),
  );
}

function installPackages() {
  console.error('Installing JupyterLab into it (a minute or two, once)');
  const flags = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input'];
  const run = spawnSync(venvPython, [...flags, '-r', join(notebooks, 'requirements.txt')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (run.status === 0) return;
  throw new LabError('pip could not install notebooks/requirements.txt; its own message stands above.');
}

/** Keeps JupyterLab from asking whether it may fetch news. */
function silenceNews() {
  const folder = join(venv, 'etc', 'jupyter', 'labconfig');
  mkdirSync(folder, { recursive: true });
  const disabled = { disabledExtensions: { '@jupyterlab/apputils-extension:announcements': true } };
  writeFileSync(join(folder, 'page_config.json'), `${JSON.stringify(disabled)}\n`);
}

/** Keeps Node from reading the environment's own scripts as ES modules, as the package around it would have it. */
function sealFromModules() {
  writeFileSync(join(venv, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`);
}
