import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LabError } from './fail.mjs';
import { root, venv } from './places.mjs';

/**
 * Registers the TypeScript kernel in the virtual environment: this Node, and the tslab of this repository.
 *
 * Written here rather than by `tslab install`, which names a command to be found on the PATH.
 *
 * @throws {LabError} Where tslab is not installed.
 */
export function registerKernel() {
  const tslab = join(root, 'node_modules', 'tslab', 'bin', 'tslab');
  if (!existsSync(tslab)) throw new LabError('tslab is not installed; run npm ci first.');
  const kernel = {
    argv: [process.execPath, tslab, 'kernel', '--config-path', '{connection_file}'],
    display_name: 'TypeScript',
    language: 'typescript',
  };
  const folder = join(venv, 'share', 'jupyter', 'kernels', 'tslab');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'kernel.json'), `${JSON.stringify(kernel, null, 2)}\n`);
}
