import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const source = join(import.meta.dirname, '../dist/src/index.js');

/**
 * Gives `parseArticle` as a program has it that is bundled into one file with all it depends on. An engine reads what a
 * module imports anew at each use, for an import may change; what stands in the same file it takes for constant.
 * @returns {Promise<typeof import('../dist/src/index.js').parseArticle>}
 */
export async function bundleParser() {
  const folder = mkdtempSync(join(tmpdir(), 'warta-bench-'));
  try {
    const file = join(folder, 'parsing.mjs');
    const build = await rolldown({ input: source, platform: 'node' });
    await build.write({ file, format: 'esm' });
    await build.close();
    return (await import(pathToFileURL(file).href)).parseArticle;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
