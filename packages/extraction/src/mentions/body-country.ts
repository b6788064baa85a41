import { actorById, findNames } from '@warta/gazetteer';
import { flatMap } from '../flat-map.js';
import { mapList } from '../map-list.js';
import { contextWords } from './context-words.js';
import type { Draft } from './draft.js';
import { organizationHeads } from './head-words.js';

const lookingAt: ReadonlySet<string> = new Set(contextWords('looking-at'));

/** The words before the country say that the body looks to it, and is not its own. */
function looksTo(words: string): boolean {
  return words.split(/[\s-]+/).some((word) => lookingAt.has(word.toLowerCase()));
}

/**
 * The country of a body that no list knows, where its name ends in it or in one of its bodies.
 *
 * @param text the article's text
 * @param draft a name
 * @returns ISO 3166-1 alpha-3, or null where the name tells none, or several
 * @example
 * // Majelis Tinggi Parlemen Rusia → RUS
 * // Komite Solidaritas Palestina → null
 */
export function countryOfBody(text: string, draft: Draft): string | null {
  if (draft.kind !== 'organization' || draft.candidates.length > 0) return null;
  const name = text.slice(draft.start, draft.end);
  const [head = ''] = name.split(' ', 1);
  if (head === name || !organizationHeads.has(head)) return null;
  const inside = findNames(text, draft.start + head.length + 1, draft.end);
  const last = inside.at(-1);
  if (last?.end !== draft.end || last.weak || looksTo(text.slice(draft.start, last.start))) return null;
  const countries = new Set(
    flatMap(inside, ({ actors }) => mapList(actors, (id) => actorById(id)?.country ?? null)),
  );
  const [country, other] = countries;
  return other === undefined ? (country ?? null) : null;
}
