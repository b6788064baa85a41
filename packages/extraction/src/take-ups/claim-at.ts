import type { SentenceView } from '../clause/clause-view.js';
import { readClaimRest } from './claim-rest.js';
import type { Pointer } from './pointer.js';
import { fitsTopic, topicEnd } from './topic.js';

/**
 * Reads a claim by its noun, with whose it is and what it is about.
 *
 * @param view the sentence
 * @param at index of the noun
 * @param end where its phrase may end, in UTF-16 code units of the article's text
 * @returns null where the words tell the content themselves
 * @example
 * // membantah [tuduhan AS soal drone] → the trigger `tuduhan`, claimed by AS, about `drone`
 * // membantah [tuduhan] bahwa pelabuhannya dipakai → null
 */
export function claimAt(view: SentenceView, at: number, end: number): Pointer | null {
  const noun = view.words[at];
  const rest = readClaimRest(view, at + 1, end);
  if (noun === undefined || rest === null) return null;
  const from = rest.topic < 0 ? rest.to : rest.topic;
  const to = rest.topic < 0 ? rest.to : topicEnd(view, from, end);
  if (rest.topic >= 0 && to === from) return null;
  const trigger = { start: noun.start, end: noun.end };
  return {
    trigger,
    phrase: { start: noun.start, end: view.words[to - 1]?.end ?? noun.end },
    claimants: rest.claimants,
    near: rest.topic < 0 && rest.claimants.length === 0,
    sumsUp: false,
    fits: fitsTopic(view, from, to),
  };
}
