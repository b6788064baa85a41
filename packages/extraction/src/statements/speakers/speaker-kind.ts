import data from '../../../data/speaker-kinds.json' with { type: 'json' };
import { createClassWords } from '../../class-words.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Speaker } from '../../findings.js';
import { speakerText } from './speaker-text.js';

/** What the words around a speaker may tell of it. */
type SpeakerKind = 'police' | 'prosecution' | 'critic' | 'player';

/** The words of `speaker-kinds.json`. */
const words = createClassWords(data.entries);

/** The words of a kind, with the letters that may follow a beginning. */
function patternOf(kind: SpeakerKind): RegExp {
  const any = words.any(kind).replaceAll('*', '\\p{L}*').replaceAll('+', '\\p{L}+');
  return new RegExp(`\\b${any}\\b`, 'iu');
}

const patterns: Readonly<Record<SpeakerKind, RegExp>> = {
  police: patternOf('police'),
  prosecution: patternOf('prosecution'),
  critic: patternOf('critic'),
  player: patternOf('player'),
};

/**
 * Tells whether the phrase or title of a speaker holds a word of a kind.
 *
 * @param view the sentence
 * @param speaker who speaks
 * @param kind the kind asked for
 * @example
 * // Kapolres Garut AKBP Budi is of the `police`, Pemimpin oposisi Uganda a `critic`
 */
export function isOfKind(view: SentenceView, speaker: Speaker, kind: SpeakerKind): boolean {
  return patterns[kind].test(speakerText(view, speaker));
}

/**
 * Tells whether a noun without a name stands for those who act for the police.
 *
 * @param noun in lower case
 * @example
 * actsForPolice('petugas') // true
 */
export function actsForPolice(noun: string): boolean {
  return words.is(noun, 'for-police');
}
