import type { SentenceToken as NameToken } from '../clause/sentence-tokens.js';
import { rememberFlags } from '../clause/word-form.js';
import { givenToo } from './context-words.js';
import type { Draft } from './draft.js';
import { namelessAlone } from './head-words.js';
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
    if (isOtherName(scene.known(token)) || title || isNamelessAlone(token.form)) return at;
    if (isHead(token.form)) return at;
    at += 1;
  }
  return at;
}

/** Whether a word is no name by itself. */
export const isNamelessAlone = rememberFlags(({ text }) => namelessAlone.has(text));
