// Installs the packages' tarballs into an empty project outside of the repository and runs the same example
// there by import, by require, and in headless Chromium: the types must hold and the articles be the same.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInChromium } from './reuse/run-in-chromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const packages = ['text', 'indonesian', 'gazetteer', 'parsing'];
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** Runs a program in a folder and gives what it printed; what it says on standard error is shown if it fails. */
function run(folder, program, ...args) {
  return execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function packAll(folder) {
  mkdirSync(folder);
  for (const name of packages) {
    run(join(root, 'packages', name), 'npm', 'pack', '--silent', '--pack-destination', folder);
  }
  return readdirSync(folder).map((file) => join(folder, file));
}

function makeProject(folder, tarballs) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "name": "reuse", "private": true, "type": "module" }\n');
  run(
    folder,
    'npm',
    'install',
    '--prefer-offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    ...tarballs,
  );
  cpSync(join(root, 'packages/parsing/tools/reuse'), folder, { recursive: true });
  run(folder, process.execPath, compiler, '-p', folder);
}

const folder = mkdtempSync(join(tmpdir(), 'warta-reuse-'));
try {
  const project = join(folder, 'project');
  makeProject(project, packAll(join(folder, 'tarballs')));
  const articles = {
    import: run(project, process.execPath, 'example.mjs').trim(),
    require: run(project, process.execPath, 'example.cjs').trim(),
    Chromium: await runInChromium(join(project, 'example.mjs')),
  };
  const [first] = Object.values(articles);
  for (const [way, article] of Object.entries(articles)) {
    if (article !== first) throw new Error(`By ${way} the article is another:\n${article}\n${first}`);
    console.log(`${way}: ${JSON.parse(article).title.value}`);
  }
} catch (error) {
  console.error([error.message, error.stdout, error.stderr].filter(Boolean).join('\n'));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
