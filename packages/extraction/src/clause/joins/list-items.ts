import type { Mention } from '../../findings.js';
import { type Chunk, changeChunk } from '../chunk.js';
import { hasKind } from '../has-kind.js';
import { isAnyRole, isRoleNoun } from '../role-noun.js';
import { isCharge } from '../subjects/charged-subject.js';
import type { Word } from '../word.js';
import { hasClass } from '../word-class.js';

/** What reading a list needs to know. */
export interface Listed {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
}

/**
 * Tells whether two noun phrases may be items of one list: names with names, common nouns with common nouns, owners with owners, and whoever stands for a name with both.
 *
 * @param left the first item
 * @param right another one
 * @param sentence the words of the sentence, and the mentions of the article
 * @example
 * // [AS] + [Jepang], [amunisi] + [rudal Iran], [militer AS] + [Jepang] → true
 * // [AS] + [pemerintah Jepang], [latihan AS] + [pemerintah Jepang] → true; [AS] + [drone Jepang] → false
 */
export function goTogether(left: Chunk, right: Chunk, sentence: Listed): boolean {
  if (left.kind !== 'noun-phrase' || right.kind !== 'noun-phrase') return false;
  if (left.heads.length > 0)
    return (
      right.heads.length > 0 ||
      isUnnamedOther(right) ||
      isUnnamedOfPlace(right, sentence) ||
      isSomeMore(right, sentence) ||
      standsForName(right, sentence)
    );
  if (right.heads.length > 0) return left.endsInName && right.head === '';
  if (left.owners.length === 0 || (isSide(left, left.joined + 1) && isSide(right, 1))) return true;
  if (!left.endsInName) return false;
  // `klaim AS, Ukraina dan negara-negara Barat`
  if (isCharge(left) && (isUnnamedOther(right) || isUnnamedOfPlace(right, sentence))) return true;
  return isOwned(left) && standsForName(right, sentence);
}

/**
 * Tells whether a phrase means others without a name: `dan negara lainnya`, but `dan negara Qatar`.
 *
 * @param chunk a noun phrase
 */
export function isUnnamedOther({ head, owners }: Chunk): boolean {
  return owners.length === 0 && hasClass(head, 'others');
}

/** `dan 24 platform [lainnya]`, `dan sejumlah kota [lain]`. */
function isSomeMore({ from, to, owners }: Chunk, { words }: Listed): boolean {
  const last = words[to - 1]?.lower ?? '';
  return to > from + 1 && owners.length === 0 && hasClass(last, 'some-more');
}

/**
 * Tells whether a phrase means some states of a part of the world, and none by name: `sejumlah negara Eropa`.
 *
 * @param chunk a noun phrase
 * @param sentence the words of the sentence, and the mentions of the article
 */
export function isUnnamedOfPlace(chunk: Chunk, { words, mentions }: Listed): boolean {
  const [owner = -1] = chunk.owners;
  if (chunk.heads.length > 0 || chunk.owners.length !== 1 || !hasClass(chunk.head, 'others')) return false;
  const first = words[chunk.from]?.lower ?? '';
  // `dan tiga negara Baltik`
  const some = hasClass(first, 'vague') || hasClass(first, 'quantifier') || hasClass(chunk.head, 'states');
  return some && hasKind(mentions, owner, 'place');
}

/** `latihan AS`, `keluarnya Mali`, `presiden Peru`: a deed or an office whose owner another may share. */
function isOwned({ head, owners }: Chunk): boolean {
  return owners.length === 1 && (/..(?:an|nya|si)$/.test(head) || isRoleNoun(head, 'office'));
}

/** `delegasi Kongo`, `pemberontak M23`: somebody who stands for the name behind. */
function isSide(chunk: Chunk, owners: number): boolean {
  const stands = isAnyRole(chunk.head, 'organ', 'state', 'fighters');
  return stands && chunk.owners.length === owners && chunk.endsInName;
}

const STANDS = ['organ', 'state', 'fighters', 'office', 'officer'] as const;

const SETS_APART = ['counter-side', 'other-side', 'opposed', 'rebel', 'follower', 'kin'] as const;

/** `mantan presiden Turki`, `delegasi pengusaha Turki`, `kelompok pemberontak Turki`: others than who is named. */
function standsForAnother({ lower }: Word): boolean {
  if (isAnyRole(lower, ...SETS_APART)) return true;
  return isRoleNoun(lower, 'people') && STANDS.every((one) => !isRoleNoun(lower, one));
}

/**
 * Tells whether a noun phrase without a name of its own stands for the name behind its noun.
 *
 * @param chunk a noun phrase
 * @param sentence the words of the sentence, and the mentions of the article
 * @example
 * // pemerintah Australia, presiden Peru, pejuang Houthi → true
 * // drone Turki, warga Peru, mantan presiden Peru, pemberontak Suriah, pemerintah Kota Bandung → false
 */
export function standsForName(chunk: Chunk, { words, mentions }: Listed): boolean {
  const [owner = -1] = chunk.owners;
  if (chunk.heads.length > 0 || chunk.owners.length !== 1 || !chunk.endsInName) return false;
  if (isRoleNoun(chunk.head, 'craft') || !isAnyRole(chunk.head, ...STANDS)) return false;
  if (words.slice(chunk.from, chunk.to).some((word) => word.mention < 0 && standsForAnother(word)))
    return false;
  const armed = isRoleNoun(chunk.head, 'fighters') && !isRoleNoun(chunk.head, 'state');
  return hasKind(mentions, owner, 'organization', 'group') || (!armed && hasKind(mentions, owner, 'country'));
}

/** The names that an item adds to a list of names. */
function namesOfItem({ heads, owners }: Chunk): readonly number[] {
  return heads.length > 0 ? heads : owners;
}

/** Owners that a phrase of its own adds: `delegasi Kongo dan pemberontak M23`. */
function sidesIn(left: Chunk, right: Chunk): number {
  return left.owners.length > 0 && right.heads.length === 0 ? right.owners.length : 0;
}

/**
 * Adds an item to a list.
 *
 * @param left the list, or its first item
 * @param right the item
 * @returns one chunk for both
 * @example
 * // [AS], [Jepang] → one chunk with the heads AS and Jepang; [pejabat AS], [Jepang] → `pejabat` of both
 */
export function joinItem(left: Chunk, right: Chunk): Chunk {
  const named = left.heads.length > 0;
  const names = namesOfItem(right);
  return changeChunk(left, {
    to: right.to,
    heads: named ? [...left.heads, ...names] : [],
    owners: named
      ? [...left.owners, ...right.owners.filter((owner) => !names.includes(owner))]
      : [...left.owners, ...right.heads, ...right.owners],
    joined: named ? 0 : left.joined + right.heads.length + sidesIn(left, right),
    endsInName: right.endsInName,
  });
}
