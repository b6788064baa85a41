import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { main } from '../dist/src/cli/main.js';

// Runs every example of every README, `$ npx warta …` and blocks of JavaScript, and puts down what it prints;
// with --check, only compares. Other languages cannot be run as they stand in Node 20 and are refused.
// They run in a folder of their own, with a copy of output: what they write must not stand in the way of a check.
const root = fileURLToPath(new URL('../../..', import.meta.url));
const folders = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/`);
const readmes = ['', ...folders]
  .map((folder) => `${folder}README.md`)
  .filter((name) => existsSync(join(root, name)));
const commandBlock = /(?<=^```console\n)\$ npx warta ([^\n]*)\n([^`]*)(?=^```$)/gm;
const programBlock = /(?<=^```js\n)([\s\S]*?)(^```\n[^`]*^```\n)([^`]*)(?=^```$)/gm;

async function runCommand(command) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  await main(command.split(' '), { stdout, stderr });
  return `${stdout.read() ?? ''}${stderr.read() ?? ''}`;
}

function runProgram(code) {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-'], {
    input: code,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`An example fails:\n${code}\n${stderr}`);
  return stdout;
}

async function refreshed(text) {
  const outputs = [];
  for (const [, command = ''] of text.matchAll(commandBlock)) outputs.push(await runCommand(command));
  let at = 0;
  return text
    .replace(commandBlock, (_, command) => `$ npx warta ${command}\n${outputs[at++]}`)
    .replace(programBlock, (_, code, between) => `${code}${between}${runProgram(code)}`);
}

/** What a reader could not run as it stands: other languages, and programs without their output. */
function problemOf(name, text) {
  const written = text.match(/^```(?:js|ts|mjs|javascript|typescript)$/gm) ?? [];
  const run = text.match(programBlock) ?? [];
  if (written.length === run.length) return [];
  return [`${name} has an example that is not \`\`\`js followed by a block with what it prints.`];
}

const texts = readmes.map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));
const own = mkdtempSync(join(tmpdir(), 'warta-readmes-'));
for (const name of ['seeds', 'packages', 'node_modules'])
  symlinkSync(join(root, name), join(own, name), 'dir');
cpSync(join(root, 'output'), join(own, 'output'), { recursive: true });
process.chdir(own);

const problems = texts.flatMap(({ name, text }) => problemOf(name, text));
for (const { name, text } of texts) {
  const fresh = await refreshed(text);
  if (fresh === text) continue;
  if (process.argv.includes('--check'))
    problems.push(`Stale examples in ${name}: run \`npx nx run pipeline:readme\`.`);
  else writeFileSync(join(root, name), fresh);
}
process.chdir(root);
rmSync(own, { recursive: true });
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exitCode = 1;
}
