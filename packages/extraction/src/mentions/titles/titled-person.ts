import type { SentenceToken as NameToken } from '../../clause/sentence-tokens.js';
import { entryAt } from '../../entry-at.js';
import { mayorWords } from '../context-words.js';
import {
  branchHeads,
  chamberHeads,
  houseHeads,
  isPortfolioWord,
  numberLabels,
  organizationHeads,
  placeHeads,
} from '../head-words.js';
import { isHead } from '../headed-name.js';
import { isAcronym, isCapitalised, type NameRun } from '../name-run.js';
import type { NameScene, Step } from '../name-scene.js';
import { plainEnd } from '../plain-end.js';
import { behindTitle } from './behind-title.js';
import { isGivenBehindTitle } from './given-behind-title.js';
import { isTitleToken } from './title-token.js';
import { ranks } from './title-words.js';

/** `warga Kabupaten Bantul`, `anggota Komisi I DPR`: a name with a head, right behind the title; not `Wali Kota`. */
function beginsName({ tokens }: NameScene, at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (houseHeads.has(word)) return true;
  if (chamberHeads.has(word)) return /^[IVX]+$/.test(tokens[at + 1]?.text ?? '');
  return placeHeads.has(word) && !mayorWords.has(entryAt(tokens, at - 1)?.lower ?? '');
}

/** `Direktur [LBH Makassar]`: a body with its place, which no list knows. */
function isBranch(scene: NameScene, at: number, to: number): boolean {
  const [head, place] = [scene.tokens[at], scene.tokens[at + 1]];
  if (head === undefined || place === undefined || at + 1 >= to || scene.known(head) !== null) return false;
  return branchHeads.has(head.text) && isAcronym(head) && scene.known(place)?.kind === 'place';
}

/** `AKBP [Rio Wahyu]`, `Irjen [Agung Setya]`: behind a rank the name begins, though its first word be a place's or an office's. */
function isNamedByRank({ tokens }: NameScene, at: number, to: number): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (first === undefined || next === undefined || at + 1 >= to || isTitleToken(first)) return false;
  return ranks.has(entryAt(tokens, at - 1)?.lower ?? '') && !isAcronym(first) && isPersonal(next);
}

function isPersonal(token: NameToken): boolean {
  return isCapitalised(token) && !isAcronym(token) && !isPortfolioWord(token.text) && !isTitleToken(token);
}

/** A word that might go on with a title begins the holder's name or that of the body. */
function beginsHolder(scene: NameScene, at: number, to: number): boolean {
  return isGivenBehindTitle(scene.tokens, at, to) || isBranch(scene, at, to) || isNamedByRank(scene, at, to);
}

/**
 * One past the words of a title: its first word, portfolios, names of bodies and places inside it.
 *
 * @param scene the sentence
 * @param from index of the first word of the title
 * @param to one past the run of capitals it stands in
 * @example
 * // [Menteri Pertahanan] Budi Santoso → one past `Pertahanan`; [Ketua DPRD Kabupaten Pati] Budi → one past `Pati`
 */
export function titleEnd(scene: NameScene, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    if (beginsHolder(scene, at, to)) return at;
    const token = scene.tokens[at] as NameToken;
    const known = scene.known(token);
    const inside = known !== null && known.kind !== 'person';
    const acronym = isAcronym(token) && at + 1 < to && !organizationHeads.has(token.text);
    if (!inside && !acronym && !isTitleToken(token) && !isPortfolioWord(token.text)) return at;
    const before = entryAt(scene.tokens, at - 1);
    // `Ketua DPRD Kabupaten Pati`: the body's region, not the holder.
    const opens = at === from + 1 || isTitleToken(before) || branchHeads.has(before?.text ?? '');
    if (opens && beginsName(scene, at)) return at;
    at += 1;
  }
  return at;
}

/**
 * Reads the name behind a title.
 *
 * @param scene the sentence
 * @param at index of the first word of the title
 * @param run the run of capitals it stands in
 * @returns where to read on, with the name if there is one; null where no title stands there
 * @example
 * // Menteri Pertahanan [Budi Santoso] → person
 */
export function titledPerson(scene: NameScene, at: number, run: NameRun): Step | null {
  if (!isTitleToken(scene.tokens[at])) return null;
  const name = titleEnd(scene, at, run.to);
  const token = scene.tokens[name];
  const ranked = isNamedByRank(scene, name, run.to);
  if (name >= run.to || token === undefined || (scene.known(token) !== null && !ranked))
    return { next: Math.max(name, at + 1), draft: null };
  if (isHead(token.form) || branchHeads.has(token.text)) return { next: name, draft: null };
  // `Telegram Panglima TNI No TR/442`
  if (numberLabels.has(token.text)) return { next: run.to, draft: null };
  return behindTitle(scene, at, name, plainEnd(scene, name, run.to));
}
