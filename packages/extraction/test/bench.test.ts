import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** The sources of what the files of a folder import from the compiled package. */
function importedFrom(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.mjs'))
    .flatMap((name) => [
      ...readFileSync(join(root, folder, name), 'utf8').matchAll(/'\.\.\/dist\/(src\/[\w/-]+)\.js'/g),
    ])
    .map(([, path]) => `${path}.ts`);
}

// It is timed on demand only, so nothing else would tell that a file it measures has moved.
test('the benchmark imports what is there', () => {
  const imported = importedFrom('bench');
  expect(imported.length).toBeGreaterThan(3);
  expect(imported.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
