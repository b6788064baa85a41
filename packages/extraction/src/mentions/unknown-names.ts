import { isClosed } from '../clause/closed-word.js';
import type { SentenceToken as NameToken } from '../clause/sentence-tokens.js';
import { hasAnyClass } from '../clause/word-class.js';
import { rememberFlags } from '../clause/word-form.js';
import { entryAt } from '../entry-at.js';
import { flatMap } from '../flat-map.js';
import { bareName } from './bare-name.js';
import type { Draft } from './draft.js';
import { nameless } from './head-words.js';
import { headedName } from './headed-name.js';
import { findNameRuns, type NameRun } from './name-run.js';
import { knownAt, type NameScene } from './name-scene.js';
import { isNamelessAlone } from './plain-end.js';
import { titleBefore } from './titles/title-before.js';
import { titledPerson, titleEnd } from './titles/titled-person.js';

const isNameless = rememberFlags(({ text }) => nameless.has(text));

function readRun(scene: NameScene, run: NameRun): Draft[] {
  const drafts: Draft[] = [];
  let at = titleBefore(scene, run.from) >= 0 ? titleEnd(scene, run.from - 1, run.to) : run.from;
  while (at < run.to) {
    const token = scene.tokens[at] as NameToken;
    if (isNameless(token.form)) return drafts;
    const skip = scene.known(token) !== null || isNamelessAlone(token.form) || isSentenceWord(scene, at);
    const step =
      headedName(scene, at, run) ??
      (skip ? { next: at + 1, draft: null } : null) ??
      titledPerson(scene, at, run) ??
      bareName(scene, at, run);
    if (step.draft !== null) drafts.push(step.draft);
    at = step.next;
  }
  return drafts;
}

const isSmallWord = rememberFlags(
  (form) => isClosed(form) || hasAnyClass(form.lower, 'quantifier', 'pronoun', 'determiner'),
);

/** The first word of a sentence is a capitalised small word, no name. */
function isSentenceWord(scene: NameScene, at: number): boolean {
  if (at > 0 && entryAt(scene.tokens, at - 1)?.kind !== 'punctuation') return false;
  const token = scene.tokens[at];
  return token !== undefined && isSmallWord(token.form);
}

/**
 * Finds names that the gazetteer does not know, by head word, title, acronym or the word before.
 *
 * @param tokens the tokens of a sentence
 * @param known the known names inside the sentence
 * @returns drafts in text order; headed names may cover known ones
 * @example
 * // Gubernur Rina Kusuma meresmikan Jembatan Kali Bening. → Rina Kusuma, Jembatan Kali Bening
 */
export function findUnknownNames(tokens: readonly NameToken[], known: readonly Draft[]): Draft[] {
  const scene: NameScene = { tokens, known: knownAt(known) };
  return flatMap(findNameRuns(scene.tokens), (run) => readRun(scene, run));
}
