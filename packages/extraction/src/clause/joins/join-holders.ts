import { entryAt } from '../../entry-at.js';
import type { Mention } from '../../findings.js';
import { type Chunk, changeChunk } from '../chunk.js';
import type { Word } from '../word.js';
import { holderBehindComma } from './holder-behind-comma.js';
import { holderBehindField } from './holder-behind-field.js';
import { isOffice, personIn, type Titles } from './title-holder.js';

/** How far behind an office its holder may stand, in chunks: over its place and a comma. */
const NEAR = 4;

/** Whether a name that may hold the office stands near behind: few phrases have one. */
function isNearPerson({ chunks, mentions }: Titles, office: number): boolean {
  for (let at = office + 1; at <= office + NEAR; at += 1)
    if (personIn(mentions, chunks[at]) >= 0) return true;
  return false;
}

/**
 * Joins a title with the name of its holder where they are parted: by a comma, by the place or the field of the office, by a rank.
 *
 * @param chunks the chunks of a sentence
 * @param words its words
 * @param mentions the mentions of the article
 * @returns the chunks; commas that only close the name go with it
 * @example
 * // menuduh [Menteri Pertahanan Thailand, Anucha Wirawan,] melanggar …; [Duta Besar Kanada untuk PBB Bob Rae]
 * // Usai bertemu [Presiden Turki], [Budi] berkata …; menjamu [Presiden Turki], [Putin], dan [Xi]: left as they are
 */
export function joinHolders(
  chunks: readonly Chunk[],
  words: readonly Word[],
  mentions: readonly Mention[],
): readonly Chunk[] {
  const titles = { chunks, words, mentions };
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at] as Chunk;
    const isHeld = isNearPerson(titles, at) && isOffice(titles, chunk);
    const held = isHeld ? (holderBehindField(titles, at) ?? holderBehindComma(titles, at)) : null;
    if (held === null) {
      joined.push(chunk);
      continue;
    }
    joined.push(
      changeChunk(chunk, {
        to: entryAt(chunks, held.end - 1)?.to ?? chunk.to,
        heads: [held.person],
        owners: [...chunk.owners, ...held.owners],
        endsInName: true,
      }),
    );
    at = held.end - 1;
  }
  return joined;
}
