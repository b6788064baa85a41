import type { SentenceView } from '../clause/clause-view.js';
import { isAnyRole } from '../clause/role-noun.js';
import type { Word } from '../clause/word.js';
import type { Speaker } from '../findings.js';
import { mapList } from '../map-list.js';
import { isPointing } from './pointing-words.js';

/** What follows a claim's noun: whose it is, and where its topic begins. */
interface ClaimRest {
  readonly claimants: readonly Speaker[];
  /** First word of the topic, or -1. */
  readonly topic: number;
  /** One past the last word read. */
  readonly to: number;
}

type Step = 'claimant' | 'pointed' | 'about' | 'passed' | 'other' | 'end';

/** What a word behind a claim's noun does. */
function stepOf(word: Word | undefined, end: number): Step {
  if (word === undefined || word.end > end || word.kind !== 'word') return 'end';
  if (word.mention >= 0) return 'claimant';
  if (isPointing(word.lower, 'demonstrative')) return 'pointed';
  if (isPointing(word.lower, 'about')) return 'about';
  return isPointing(word.lower, 'link') || isPointing(word.lower, 'such') ? 'passed' : 'other';
}

/** `kesimpulan [panel] tersebut`, `tuduhan [lembaga] itu`: whose it is, by a noun that points back itself. */
function pointsAtTeller({ words }: SentenceView, at: number): boolean {
  if (!isPointing(words[at + 1]?.lower, 'demonstrative')) return false;
  return isAnyRole(words[at]?.lower ?? '', 'organ', 'office', 'medium', 'people');
}

/**
 * Reads what follows a claim's noun.
 *
 * @param view the sentence
 * @param from first word behind the noun
 * @param end where the content ends, in UTF-16 code units of the article's text
 * @returns null for `tuduhan bahwa …`, which tells its content itself
 * @example
 * // membantah tuduhan [AS soal] senjata → the claim of AS, with a topic from `senjata` on; tuduhan [bahwa] … → null
 */
export function readClaimRest(view: SentenceView, from: number, end: number): ClaimRest | null {
  const claimants = new Set<number>();
  let pointed = false;
  let at = from;
  let step = stepOf(view.words[at], end);
  while (
    step === 'claimant' ||
    step === 'pointed' ||
    step === 'passed' ||
    (step === 'other' && pointsAtTeller(view, at))
  ) {
    if (step === 'claimant') claimants.add(view.words[at]?.mention ?? -1);
    pointed ||= step === 'pointed';
    at += 1;
    step = stepOf(view.words[at], end);
  }
  if (step !== 'end' && view.words[at]?.lower === 'bahwa') return null;
  const named = pointed || claimants.size > 0;
  const topic = step === 'about' ? at + 1 : step === 'other' && !named ? at : -1;
  return {
    claimants: mapList([...claimants], (mention) => ({ kind: 'mention', mention })),
    topic,
    to: at,
  };
}
