import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const BESIDE = new URL('../../../../shared/data/indosum/', import.meta.url);

/** Puts the tokens of a sentence together as they are printed. */
function spaced(tokens) {
  return tokens
    .join(' ')
    .replace(/ ([.,;:?!)\]])/g, '$1')
    .replace(/([([]) /g, '$1')
    .replace(/" ([^"]*) "/g, '"$1"');
}

/**
 * Reads real articles, where they are present.
 * @param {string | undefined} folder Folder of the articles as JSON lines; the one beside the checkout if left out.
 */
export function readArticles(folder) {
  const home = folder === undefined ? BESIDE : pathToFileURL(`${folder}/`);
  if (!existsSync(home)) return [];
  return readdirSync(home)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(home.pathname, name), 'utf8').trim().split('\n'))
    .map((line) =>
      JSON.parse(line)
        .paragraphs.map((sentences) => sentences.map(spaced).join(' '))
        .join('\n\n'),
    );
}
