import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);

/** The flow of the design: what each package may import, by hand. */
const allowed: Record<string, readonly string[]> = {
  text: [],
  tables: [],
  indonesian: ['text'],
  gazetteer: ['text'],
  charts: ['tables'],
  parsing: ['text', 'indonesian', 'gazetteer'],
  extraction: ['text', 'indonesian', 'gazetteer', 'parsing'],
  normalization: ['text', 'tables', 'indonesian', 'gazetteer', 'parsing', 'extraction'],
};
const packages = [...Object.keys(allowed), 'pipeline'];

let folder = '';
let refused: readonly string[] = [];

const biome = join(
  dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')),
  'bin',
  'biome',
);

/** The files that the linter refuses for an import against the flow or a Node built-in. */
const lint = (cwd: string): string[] => {
  const options = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, options, { cwd, encoding: 'utf8' });
  const report = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string } }[] };
  return report.diagnostics
    .filter((found) => /noRestrictedImports|noNodejsModules/.test(found.category))
    .map((found) => found.location.path.replaceAll('\\', '/'))
    .sort();
};

const probe = (from: string, name: string, specifier: string) => {
  const file = join(folder, 'packages', from, 'src', `${name}.ts`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `import { it } from '${specifier}';\n\nexport const probe = it;\n`);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'warta-layers-'));
  copyFileSync(new URL('biome.json', root), join(folder, 'biome.json'));
  writeFileSync(join(folder, '.gitignore'), 'dist/\n');
  for (const from of Object.keys(allowed)) {
    for (const to of packages) if (to !== from) probe(from, to, `@warta/${to}`);
    probe(from, 'node', 'node:fs');
  }
  probe('pipeline', 'node', 'node:fs');
  probe('pipeline', 'normalization', '@warta/normalization');
  refused = lint(folder);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every import against the flow is an error, and no other is', () => {
  const expected = Object.entries(allowed).flatMap(([from, may]) =>
    [...packages.filter((to) => to !== from && !may.includes(to)), 'node'].map(
      (name) => `packages/${from}/src/${name}.ts`,
    ),
  );
  expect(refused).toEqual(expected.sort());
});
