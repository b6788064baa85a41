import type { SentenceView } from '../../clause/clause-view.js';
import { isObjectVoice } from '../../clause/object-voice.js';
import { hasClass } from '../../clause/word-class.js';
import { rememberFlags } from '../../clause/word-form.js';
import { reportingWords } from '../../statements/cues/reporting-words.js';
import type { FrameReading } from '../frame.js';
import { objectClass } from './object-classes.js';
import { classesIn } from './object-heads.js';
import { isCargo } from './pointed-cargo.js';

/** Behind which a verb may stand without its prefix in running text: `saling usir`, `jangan kirim`; besides, behind its doer in the object voice. */
const baresVerb = rememberFlags(
  ({ lower }) => reportingWords.is(lower, 'mutually') || hasClass(lower, 'forbidding'),
);

/** Tells whether a sentence has what a reading of one of its words needs at least; a verb in `-nya` holds its object. */
export type NeedTest = (reading: FrameReading, holdsObject: boolean) => boolean;

/** A class that a name may be of is held wherever somebody is named. */
function mayHold(held: readonly number[], name: string): boolean {
  const one = objectClass(name);
  return one !== undefined && (one.takesNames || ((held[one.group] ?? 0) & one.bit) !== 0);
}

/**
 * Makes the test of what a reading needs of its sentence, by the words alone: most verbs of acts stand without the
 * thing that would make the act of them, and the clause around those need not be read.
 *
 * @param view the sentence
 * @returns the test
 * @example
 * // Iran memasok ratusan karpet kepada Rusia. → no reading of `memasok` that needs a weapon
 */
export function needsIn({ words, headline }: SentenceView): NeedTest {
  const held = classesIn(words);
  const points = words.some(({ form }) => isCargo(form));
  const has = (name: string | undefined): boolean =>
    name === undefined || mayHold(held, name) || (points && (name === 'weapon' || name === 'told-arms'));
  const bare = headline || words.some(({ form }, at) => baresVerb(form) || isObjectVoice(words, at));
  return ({ voice, frame }, holdsObject) => {
    if (voice === 'bare' && !bare) return false;
    if (!has(frame.of) || !(holdsObject || has(frame.object))) return false;
    return voice === 'noun' || (has(frame.through) && has(frame.agents));
  };
}
