import type { SentenceToken as NameToken } from '../clause/sentence-tokens.js';
import { rememberFlags } from '../clause/word-form.js';
import { entryAt } from '../entry-at.js';
import { isCommonWord } from './common-word.js';
import { givenToo } from './context-words.js';
import type { Draft } from './draft.js';
import { namelessAlone, regionTails } from './head-words.js';
import { isHead } from './headed-name.js';
import type { NameScene } from './name-scene.js';
import { isTitleToken } from './titles/title-token.js';

/** A known name by itself; a last name only ends the name before it (`Eagle Zhao`). */
function isOtherName(known: Draft | null): boolean {
  return known !== null && !(known.weak && known.kind === 'person');
}

/** `Setya [Imam] Effendi`, `Arya [Perdana]`, but `Andi [Perdana] Menteri`: a title that is a given name inside a name. */
function isGivenInside({ tokens }: NameScene, at: number, to: number): boolean {
  return givenToo.has(tokens[at]?.lower ?? '') && !(at + 1 < to && isTitleToken(tokens[at + 1]));
}

/** `Hotman [Paris] Hutapea`: a town between two words that are no names of their own. */
function isMiddleName(scene: NameScene, at: number, to: number): boolean {
  const [before, town, next] = [entryAt(scene.tokens, at - 1), scene.tokens[at], scene.tokens[at + 1]];
  if (before === undefined || town === undefined || next === undefined || at + 1 >= to) return false;
  const known = scene.known(town);
  const isTown =
    known?.kind === 'place' || known?.candidates.some((id) => id.startsWith('capital/')) === true;
  if (known === null || !isTown || known.start !== town.start || known.end !== town.end) return false;
  return [before, next].every((token) => isPersonal(scene, token)) && !regionTails.has(next.text);
}

/** A capitalised word that might be anybody's name. */
function isPersonal(scene: NameScene, token: NameToken): boolean {
  const plain = /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) && !isCommonWord(token.lower);
  return plain && scene.known(token) === null && !isTitleToken(token) && !isHead(token.form);
}

/**
 * One past the last word of a name that no head begins: where another name, a title or a head begins.
 *
 * @param scene the sentence
 * @param from index of the first word
 * @param to one past the run of capitals it stands in
 * @example
 * // [Rina Kusuma] Menteri Pertanian → one past `Kusuma`, where a title begins
 */
export function plainEnd(scene: NameScene, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const token = scene.tokens[at] as NameToken;
    const title = isTitleToken(token) && !isGivenInside(scene, at, to);
    const other = isOtherName(scene.known(token)) && !isMiddleName(scene, at, to);
    if (other || title || isNamelessAlone(token.form)) return at;
    if (isHead(token.form)) return at;
    at += 1;
  }
  return at;
}

/** Whether a word is no name by itself. */
export const isNamelessAlone = rememberFlags(({ text }) => namelessAlone.has(text));
