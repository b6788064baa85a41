import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSource } from './read-source.mjs';
import { recordBuilt } from './record-built.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @typedef {{ where: string, regex: RegExp }} FoundRegex A regular expression and the place that makes it. */

/**
 * Lists the regular expressions of the packages and tools: literals as they stand in the sources, those built
 * of a package as they are built when its compiled module is loaded.
 * @returns {Promise<FoundRegex[]>}
 * @throws {Error} Where a source builds a regular expression that loading its module does not show.
 */
export async function listRegexes() {
  const sources = listSources().map((path) => ({
    path,
    ...readSource(path, readFileSync(join(root, path), 'utf8')),
  }));
  const builders = sources.filter(({ path, built }) => built > 0 && path.includes('/src/'));
  const found = await recordBuilt(builders.map(({ path }) => compiled(path)));
  const built = builders.flatMap((source) => shown(source, found.get(compiled(source.path)) ?? new Map()));
  return [...sources.flatMap(({ literals }) => literals), ...built];
}

function listSources() {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
  return [...packages.flatMap((path) => [`${path}/src`, `${path}/tools`]), 'tools']
    .flatMap(listFiles)
    .filter((path) => /\.[mc]?[jt]s$/.test(path) && !/\.(?:d|test)\.[mc]?[jt]s$/.test(path));
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function listFiles(folder) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .flatMap((entry) => {
        const path = `${folder}/${entry.name}`;
        return entry.isDirectory() ? listFiles(path) : [path];
      });
  } catch {
    return [];
  }
}

/** @param {string} path */
function compiled(path) {
  return join(root, path.replace('/src/', '/dist/src/').replace(/\.ts$/, '.js'));
}

/**
 * @param {{ path: string, built: number }} source
 * @param {Map<string, RegExp[]>} places
 * @returns {FoundRegex[]}
 */
function shown({ path, built }, places) {
  if (places.size < built)
    throw new Error(`${path}: builds ${built} regular expressions, and loading it shows ${places.size}.`);
  return [...places.values()].flat().map((regex) => ({ where: path, regex }));
}
