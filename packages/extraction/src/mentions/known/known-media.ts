import type { MediumMatch } from '@warta/gazetteer';
import { mapList } from '../../map-list.js';
import type { Draft } from '../draft.js';

/**
 * Reads the outlets and agencies that the gazetteer knows.
 *
 * @param matches what `findMedia` of `@warta/gazetteer` found
 * @returns drafts in text order; names that are also common words are left out
 * @example
 * // Reuters melaporkan panen raya. → Reuters
 * // Waktu tempuh kereta itu dua jam. → none
 */
export function readKnownMedia(matches: readonly MediumMatch[]): Draft[] {
  return mapList(
    matches.filter((match) => !match.weak),
    (match) => ({
      start: match.start,
      end: match.end,
      kind: 'organization',
      method: 'alias',
      candidates: match.ids,
      weak: false,
      rule: 'known-medium',
    }),
  );
}
