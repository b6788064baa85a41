import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LabError } from './lab/fail.mjs';
import { findPython } from './lab/find-python.mjs';

const windows = process.platform === 'win32';

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} remedy
 */
function run(command, args, remedy) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new LabError(remedy);
}

/**
 * Makes a Python virtual environment that holds exactly what a requirements file pins, or finds it made.
 * @param {string} folder Where the environment lies.
 * @param {string} requirements Path of the requirements file.
 * @returns {string} The folder of the environment's programs.
 * @throws {LabError} Where Python, its venv module or the packages cannot be had; the message says what to do.
 */
export function ensurePythonEnv(folder, requirements) {
  const programs = join(folder, windows ? 'Scripts' : 'bin');
  const stamp = join(folder, 'requirements.sha256');
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return programs;
  rmSync(folder, { recursive: true, force: true });
  const [python = '', ...first] = findPython();
  run(
    python,
    [...first, '-m', 'venv', folder],
    'Cannot make a virtual environment: on Debian or Ubuntu, `apt-get install python3-venv`.',
  );
  run(
    join(programs, 'python'),
    ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements],
    `Cannot install the packages that ${requirements} pins: see pip's message above.`,
  );
  writeFileSync(stamp, wanted);
  return programs;
}
