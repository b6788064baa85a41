import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const windows = process.platform === 'win32';
const candidates = windows ? ['py', 'python'] : ['python3', 'python'];

/** Says what is missing and how to get it, without a stack trace. */
class PythonMissing extends Error {}

function findPython() {
  const check = 'import sys; sys.exit(0 if sys.version_info >= (3, 9) else 1)';
  const found = candidates.find((name) => spawnSync(name, ['-c', check]).status === 0);
  if (found === undefined) throw new PythonMissing('Python 3.9 or later is needed and was not found on the PATH.');
  return found;
}

function run(command, args, remedy) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new PythonMissing(remedy);
}

/**
 * Makes a Python virtual environment that holds exactly what a requirements file pins, or finds it made.
 * @param {string} folder Where the environment lies.
 * @param {string} requirements Path of the requirements file.
 * @returns {string} The folder of the environment's programs.
 * @throws {PythonMissing} Where Python, its venv module or the packages cannot be had; the message says what to do.
 */
export function ensurePythonEnv(folder, requirements) {
  const programs = join(folder, windows ? 'Scripts' : 'bin');
  const stamp = join(folder, 'requirements.sha256');
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return programs;
  rmSync(folder, { recursive: true, force: true });
  run(
    findPython(),
    ['-m', 'venv', folder],
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
