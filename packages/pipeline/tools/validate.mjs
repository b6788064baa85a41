import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../../tools/lab/fail.mjs';
import { ensurePythonEnv } from '../../../tools/python-env.mjs';

// Validates output/ with a program that is not ours: the Python package frictionless.
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

await runCommand(() => {
  const programs = ensurePythonEnv(here('../.venv'), here('../requirements.txt'));
  const args = [here('validate.py'), 'datapackage.json'];
  const { status } = spawnSync(join(programs, 'python'), args, {
    cwd: here('../../../output'),
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
});
