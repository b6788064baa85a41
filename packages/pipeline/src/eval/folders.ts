import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Finds this package's folder, from its sources as from their compiled form.
 * @returns an absolute path
 * @throws Error where no package.json of `@warta/pipeline` lies above this file
 * @example packageFolder() // '…/packages/pipeline'
 */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isPipeline(folder)) {
    const above = dirname(folder);
    if (above === folder) throw new Error('No package.json of @warta/pipeline above this file.');
    folder = above;
  }
  return folder;
}

function isPipeline(folder: string): boolean {
  const file = join(folder, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === '@warta/pipeline';
}

/**
 * Reads the names of the acts that events may have.
 * @returns the acts of `@warta/extraction`'s data/acts.json, in its order
 * @example readActs()[0] // 'arms-transfer'
 */
export function readActs(): string[] {
  const manifest = createRequire(import.meta.url).resolve('@warta/extraction/package.json');
  const data = JSON.parse(readFileSync(join(dirname(manifest), 'data', 'acts.json'), 'utf8'));
  return (data.acts ?? data.entries).map((entry: { act: string }) => entry.act);
}
