import type { Alias, MediumMatch } from './actor.js';
import { type AliasIndex, createAliasIndex } from './alias-index.js';
import { createPattern } from './alias-pattern.js';
import { mediumAliases } from './media.js';
import type { IndexMatch } from './walker.js';

interface Sense {
  readonly id: string;
  readonly alias: Alias;
}

let index: AliasIndex<Sense> | undefined;

function mediumIndex(): AliasIndex<Sense> {
  index ??= createAliasIndex(
    mediumAliases.map((sense) => createPattern(sense.alias.text, sense, sense.alias.case)),
  );
  return index;
}

function readMatch({ start, end, patterns }: IndexMatch<Sense>): MediumMatch {
  const ids = [...new Set(patterns.map(({ value }) => value.id))];
  return {
    start,
    end,
    id: ids[0] ?? '',
    ids,
    weak: patterns.every(({ value }) => value.alias.weak === true),
  };
}

/**
 * Finds outlets and agencies by their names and domains, leftmost longest, in text order without overlap.
 * @param text - any text
 * @param start - where to begin, UTF-16 code units
 * @param end - where to stop
 * @param stretches - where a name may begin, as {@link mayBeginMedium} told: pairs of start and end, in order; everywhere if left out
 * @example
 * findMedia('dilansir Reuters') // [ { start: 9, end: 16, id: 'agency/reuters', ids: [ 'agency/reuters' ], weak: false } ]
 */
export function findMedia(
  text: string,
  start = 0,
  end = text.length,
  stretches?: readonly number[],
): MediumMatch[] {
  return mediumIndex().find(text, start, end, stretches).map(readMatch);
}

/**
 * Tells by the letters of a word whether a name of {@link findMedia} may begin in it, where a blank or mark but an
 * apostrophe stands behind.
 * @param word - the word, as it is written
 * @example
 * [mayBeginMedium('Reuters'), mayBeginMedium('mengatakan')] // [ true, false ]
 */
export function mayBeginMedium(word: string): boolean {
  return mediumIndex().mayBeginIn(word);
}

/**
 * Finds outlets only, as {@link findMedia} does.
 * @param text - any text
 * @param start - where to begin, UTF-16 code units
 * @param end - where to stop
 * @example
 * findOutlets('KOMPAS.com - ').map(({ id }) => id) // [ 'outlet/kompas' ]
 */
export function findOutlets(text: string, start = 0, end = text.length): MediumMatch[] {
  return findMedia(text, start, end).flatMap((match) => {
    const ids = match.ids.filter((id) => id.startsWith('outlet/'));
    const [id] = ids;
    return id === undefined ? [] : [{ ...match, id, ids }];
  });
}
