// Fails for a function of a package's index whose comment does not tell what it does, what each parameter is,
// what it throws, and an example; for any function that its file exports without saying and showing what it reads; and
// for any example of any function that can be run and does not give what it says.
// Examples run in a folder of their own beside seeds, packages and output.
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readExample } from './read-example.mjs';
import { readFunctions } from './read-functions.mjs';
import { runExample } from './run-example.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const functions = readFunctions(root);

/** @param {string} name @param {string} file */
function compiled(name, file) {
  return import(join(root, 'packages', name, 'dist', 'src', file.replace(/\.ts$/, '.js')));
}

const indexes = new Map();
/** What the files of a package export to each other. */
const inside = new Map();
for (const name of new Set(functions.map((one) => one.package))) {
  indexes.set(name, await compiled(name, 'index.ts'));
  const files = new Set(functions.filter((one) => one.package === name).map(({ file }) => file));
  const modules = await Promise.all([...files].map((file) => compiled(name, file)));
  inside.set(name, Object.assign({}, ...modules));
}
const everything = Object.assign({}, ...indexes.values());

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

/** An example that only shows, in sentences or with names of its own, is not run unless the package exports it.
 * @param {import('./read-functions.mjs').ApiFunction} one */
async function untruthsOf(one) {
  if (one.inIndex && one.isFunction) {
    const names = { ...everything, ...indexes.get(one.package) };
    const found = await Promise.all(one.examples.map((example) => runExample(example, names)));
    return found.flatMap((problems) => problems ?? ['names something that no package exports']);
  }
  const examples = one.examples.filter((example) => readExample(example).some(({ value }) => value !== null));
  if (examples.length === 0) return [];
  const names = { ...inside.get(one.package), ...(await compiled(one.package, one.file)) };
  const found = await Promise.all(examples.map((example) => runExample(example, names)));
  return found.flatMap((problems) => problems ?? []);
}

const folder = mkdtempSync(join(tmpdir(), 'warta-examples-'));
for (const name of ['seeds', 'packages', 'output']) symlinkSync(join(root, name), join(folder, name), 'dir');
process.chdir(folder);
let problems = 0;
for (const one of functions) {
  const shown = one.what !== '' && one.shows;
  const gaps = one.inIndex ? gapsOf(one) : shown ? [] : ['does not say what it does, with words it reads'];
  for (const problem of [...(one.isFunction ? gaps : []), ...(await untruthsOf(one))]) {
    problems += 1;
    console.log(`${one.package}/src/${one.file}: ${one.name} ${problem}`);
  }
}
process.chdir(root);
rmSync(folder, { recursive: true });
console.log(`${functions.length} functions and values, ${problems} problems in their comments.`);
process.exitCode = problems > 0 ? 1 : 0;
