import { entryAt } from '../../entry-at.js';
import type { Mention } from '../../findings.js';
import { type Chunk, kindAt } from '../chunk.js';
import { hasKind } from '../has-kind.js';
import { SMALL_WORDS_AND_TIME, skipAhead } from '../skip-chunks.js';
import { beginsPredicate, canGoOn } from '../subjects/before-insertion.js';
import type { Word } from '../word.js';
import { hasClass } from '../word-class.js';
import { joinItem } from './list-items.js';

/** Nobody by name, known or not: `rombongan`, `sejumlah lembaga lain`. */
function isUnnamed({ kind, heads, owners, from, to }: Chunk, words: readonly Word[]): boolean {
  if (kind !== 'noun-phrase' || heads.length + owners.length > 0) return false;
  return words.slice(from, to).every(({ form }) => !form.capital);
}

/** Index of the phrase behind `dan` or `bersama (dengan)`, or -1. */
function companyAt(chunks: readonly Chunk[], at: number): number {
  if (kindAt(chunks, at + 1) === 'conjunction') return at + 2;
  if (!hasClass(chunks[at + 1]?.head ?? '', 'together')) return -1;
  return chunks[at + 2]?.head === 'dengan' ? at + 3 : at + 2;
}

/** States and bodies that act together, in the active: `Jepang bersama Kanada mengecam`. */
function actTogether(
  chunks: readonly Chunk[],
  at: number,
  company: number,
  mentions: readonly Mention[],
): boolean {
  const names = [...(chunks[at]?.heads ?? []), ...(chunks[company]?.heads ?? [])];
  const verb = chunks[skipAhead(chunks, company + 1, SMALL_WORDS_AND_TIME)];
  if (chunks[company]?.heads.length === 0 || verb?.head.startsWith('me') !== true) return false;
  return names.every((one) => hasKind(mentions, one, 'country', 'organization', 'group'));
}

/** Index of who goes with a name that opens its clause, right before the verb; or -1. */
function companyOf(
  chunks: readonly Chunk[],
  at: number,
  words: readonly Word[],
  mentions: readonly Mention[],
): number {
  const first = chunks[at] as Chunk;
  const named = first.heads.some((head) => mentions[head]?.antecedent === null);
  const company = first.kind === 'noun-phrase' && named ? companyAt(chunks, at) : -1;
  const chunk = entryAt(chunks, company);
  if (chunk === undefined || !beginsPredicate(chunks, company + 1)) return -1;
  const joins = kindAt(chunks, at + 1) === 'conjunction';
  const goes = joins ? isUnnamed(chunk, words) : actTogether(chunks, at, company, mentions);
  return goes && canGoOn(chunks, at, company + 1) ? company : -1;
}

/**
 * Joins a name with whoever does the same with it, where nothing but the verb can follow.
 *
 * @param chunks the chunks of a sentence
 * @param words its words
 * @param mentions the mentions of the article
 * @returns the chunks; a companion without a name adds none
 * @example
 * // [Prabowo dan rombongan] mengunjungi X; [Jepang bersama Kanada] mengecam X
 * // Prabowo bersama Budi mengatakan, Iran bersama Rusia diserang: nothing joined
 */
export function joinCompany(
  chunks: readonly Chunk[],
  words: readonly Word[],
  mentions: readonly Mention[],
): readonly Chunk[] {
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const company = companyOf(chunks, at, words, mentions);
    const first = chunks[at] as Chunk;
    joined.push(company < 0 ? first : joinItem(first, chunks[company] as Chunk));
    at = Math.max(at, company);
  }
  return joined.length === chunks.length ? chunks : joined;
}
