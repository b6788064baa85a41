// Fails for a function of a package's index whose comment does not tell what it does, what each parameter is,
// what it throws, and an example whose result is true. Examples run in a folder of their own beside seeds and output.
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFunctions } from './read-functions.mjs';
import { runExample } from './run-example.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const functions = readFunctions(root);
const packages = [...new Set(functions.map((one) => one.package))];
const exported = new Map();
for (const name of packages)
  exported.set(name, await import(join(root, 'packages', name, 'dist', 'src', 'index.js')));
const all = Object.assign({}, ...exported.values());

/** @param {import('./read-functions.mjs').ApiFunction} one */
function gapsOf({ what, params, told, throws, throwsTold, examples }) {
  return [
    ...(what === '' ? ['what it does'] : []),
    ...params
      .filter((name, at) => told[at] !== name && !name.startsWith('{'))
      .map((name) => `@param ${name}`),
    ...(params.length > told.length ? [`${params.length} parameters, ${told.length} told`] : []),
    ...(throws && !throwsTold ? ['@throws'] : []),
    ...(examples.length === 0 ? ['@example'] : []),
  ].map((gap) => `lacks ${gap}`);
}

const folder = mkdtempSync(join(tmpdir(), 'warta-examples-'));
for (const name of ['seeds', 'output']) symlinkSync(join(root, name), join(folder, name), 'dir');
process.chdir(folder);
let problems = 0;
for (const one of functions) {
  const names = { ...all, ...exported.get(one.package) };
  const wrong = await Promise.all(one.examples.map((example) => runExample(example, names)));
  for (const problem of [...gapsOf(one), ...wrong.flat()]) {
    problems += 1;
    console.log(`${one.package}: ${one.name} ${problem}`);
  }
}
process.chdir(root);
rmSync(folder, { recursive: true });
console.log(`${functions.length} functions exported by packages, ${problems} problems in their comments.`);
process.exitCode = problems > 0 ? 1 : 0;
