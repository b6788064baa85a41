import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePythonEnv } from '../../../tools/python-env.mjs';

// Validates output/ with a program that is not ours: the Python package frictionless.
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

try {
  const programs = ensurePythonEnv(here('../.venv'), here('../requirements.txt'));
  const args = [here('validate.py'), 'datapackage.json'];
  const cwd = here('../../../output');
  const { status } = spawnSync(join(programs, 'python'), args, { cwd, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
