import { findNumbers, withoutNya } from '@warta/indonesian';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun, isRoleNoun } from '../../clause/role-noun.js';
import { nameBehind } from '../../clause/subjects/apposition.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import type { MentionKind } from '../../findings.js';
import { isActWord } from '../act-word.js';

/** Whether a common noun may explain a name of a kind. */
function canExplain(noun: string, kind: MentionKind | undefined): boolean {
  if (isRoleNoun(noun, 'firm') || isActWord(noun, 'plant'))
    return kind === 'organization' || kind === 'group';
  // `Turki, anggota NATO yang menolak`
  if (isRoleNoun(noun, 'member') && kind === 'country') return true;
  if (isPersonNoun(noun) || isActWord(noun, 'counterpart')) return kind === 'person';
  if (isActWord(noun, 'state')) return kind === 'country';
  if (isRoleNoun(noun, 'fighters') || isRoleNoun(noun, 'organ'))
    return kind === 'organization' || kind === 'group';
  return isActWord(noun, 'settlement') && kind === 'place';
}

function explains(view: SentenceView, { head }: Chunk, name: Chunk | undefined): boolean {
  const kind = view.mentions[name?.heads[0] ?? -1]?.kind;
  return name?.heads.length === 1 && canExplain(withoutNya(head), kind);
}

/** What ends the name; a verb would have it for its subject. */
const CLOSES: ReadonlySet<string> = new Set([
  'comma',
  'mark',
  'time',
  'preposition',
  'subordinator',
  'bracket',
]);

/**
 * Names whom a comma behind a phrase calls by name: `menangkap pemimpin oposisi, Andi Wijaya, pada Senin`.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @returns one index of a mention; empty where no name that fits stands between the commas
 */
export function namedBehind(view: SentenceView, chunk: Chunk): readonly number[] {
  const at = nameBehind(view.chunks, view.chunks.indexOf(chunk));
  const name = entryAt(view.chunks, at ?? -1);
  if (at === null || entryAt(view.chunks, at - 1)?.kind !== 'comma' || !explains(view, chunk, name))
    return [];
  const next = view.chunks[at + 1]?.kind ?? 'mark';
  return CLOSES.has(next) ? (name?.heads ?? []) : [];
}

/** `delapan bank lain yang`: several explain nobody. */
function isOne(view: SentenceView, chunk: Chunk): boolean {
  const first = view.words[chunk.from];
  const counted = first?.kind === 'number' || hasClass(first?.lower ?? '', 'quantifier');
  return !counted || hasClass(first?.lower ?? '', 'single');
}

/** `Fordow dan Natanz, dua fasilitas yang`: as many as are named. */
function countsAll(view: SentenceView, { from, head }: Chunk, { heads }: Chunk): boolean {
  const [count] = findNumbers(view.words[from]?.lower ?? '');
  if (heads.length < 2 || count?.value !== heads.length) return false;
  const kinds = heads.map((one) => view.mentions[one]?.kind);
  return kinds.every((kind) => canExplain(head, kind) || (kind === 'place' && !isPersonNoun(head)));
}

/**
 * Names whom a phrase before `yang` explains: `Oman, negara yang mengakui X`, `Kherson, kota yang dibom X`.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @returns indices of mentions, several where the phrase counts them (`Fordow dan Natanz, dua fasilitas yang dibom X`); empty where no name that fits stands before the comma
 */
export function explainedName(view: SentenceView, chunk: Chunk): readonly number[] {
  const at = view.chunks.indexOf(chunk);
  const [name, comma, next] = [
    entryAt(view.chunks, at - 2),
    entryAt(view.chunks, at - 1),
    view.chunks[view.chunks[at + 1]?.kind === 'bracket' ? at + 2 : at + 1],
  ];
  if (
    comma?.kind !== 'comma' ||
    next?.head !== 'yang' ||
    isActWord(view.chunks[at - 3]?.head ?? '', 'besides')
  )
    return [];
  if (name !== undefined && countsAll(view, chunk, name)) return name.heads;
  return name !== undefined && isOne(view, chunk) && explains(view, chunk, name) ? name.heads : [];
}
