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

function createMediumIndex(): AliasIndex<Sense> {
  return createAliasIndex(
    mediumAliases.map((sense) => createPattern(sense.alias.text, sense, sense.alias.case)),
  );
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
 * @example
 * findMedia('dilansir Reuters') // [ { start: 9, end: 16, id: 'agency/reuters', ids: [ 'agency/reuters' ], weak: false } ]
 */
export function findMedia(text: string, start = 0, end = text.length): MediumMatch[] {
  index ??= createMediumIndex();
  return index.find(text, start, end).map(readMatch);
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
