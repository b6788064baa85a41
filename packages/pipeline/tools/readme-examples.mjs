import { readFileSync, writeFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { main } from '../dist/src/cli/main.js';

// Runs every `$ npx warta …` of a README and puts down what it prints; with --check, only compares.
const root = fileURLToPath(new URL('../../..', import.meta.url));
const readmes = ['README.md', 'packages/pipeline/README.md'];
const block = /(?<=^```console\n)\$ npx warta ([^\n]*)\n([^`]*)(?=^```$)/gm;

async function outputOf(command) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  await main(command.split(' '), { stdout, stderr });
  return `${stdout.read() ?? ''}${stderr.read() ?? ''}`;
}

async function refreshed(text) {
  const examples = [...text.matchAll(block)];
  const outputs = await Promise.all(examples.map(([, command = '']) => outputOf(command)));
  let at = 0;
  return text.replace(block, (_, command) => `$ npx warta ${command}\n${outputs[at++]}`);
}

process.chdir(root);
const stale = [];
for (const name of readmes) {
  const text = readFileSync(name, 'utf8');
  const fresh = await refreshed(text);
  if (fresh === text) continue;
  stale.push(name);
  if (!process.argv.includes('--check')) writeFileSync(name, fresh);
}
if (process.argv.includes('--check') && stale.length > 0) {
  process.stderr.write(`Stale examples in ${stale.join(', ')}: run \`npx nx run pipeline:readme\`.\n`);
  process.exitCode = 1;
}
