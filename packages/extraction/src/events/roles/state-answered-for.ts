import { reportingForms } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import { SMALL_WORDS_AND_TIME, skipBack } from '../../clause/skip-chunks.js';
import { isBareCharge, isChargeBy } from '../../clause/subjects/charged-subject.js';
import { isActOf } from '../act-group.js';
import { bodiesOf } from './bodies-of.js';

/** The stances in which somebody answers for a deed; who threatens or promises means their own. */
const ANSWERS: ReadonlySet<string> = new Set(['denies', 'confirms', 'declines']);

/** `membantah mengirim`, `membantah tuduhan mengirim`: whether somebody answers for the deed of a verb. */
function isAnsweredFor({ chunks }: SentenceView, verb: number, small: readonly string[]): boolean {
  const reacts = small.some((word) =>
    reportingForms(word).some(({ stance, voice }) => voice === 'active' && ANSWERS.has(stance)),
  );
  const charge = chunks[skipBack(chunks, verb - 1, SMALL_WORDS_AND_TIME)];
  return reacts || isBareCharge(charge) || isChargeBy(charge);
}

/**
 * Names the state or armed group that a person answers for, where it is states that do such deeds; else the doers as they are.
 *
 * @param view the sentence
 * @param act the act
 * @param verb index of the verb's chunk
 * @param phrase index of the subject's chunk, or null
 * @param doers whom the subject names
 * @param small the small words between subject and verb, in lower case
 * @returns indices of mentions
 * @example
 * // Juru bicara Kementerian Luar Negeri Iran Nasser Kanaani membantah [memasok] drone. → Iran's ministry
 * // Menteri Luar Negeri Iran Abbas Araghchi membantah tuduhan [mengirim] rudal. → Iran
 * // Menteri Luar Negeri Iran Abbas Araghchi membantah [mengunjungi] Rusia. → Abbas Araghchi
 */
export function stateAnsweredFor(
  view: SentenceView,
  act: string,
  verb: number,
  phrase: number | null,
  doers: readonly number[],
  small: readonly string[],
): readonly number[] {
  const speaker = view.chunks[phrase ?? -1];
  const isPerson = doers.length > 0 && doers.every((one) => hasKind(view.mentions, one, 'person'));
  if (!isPerson || speaker === undefined || !isActOf(act, 'of-states')) return doers;
  if (!isAnsweredFor(view, verb, small)) return doers;
  const bodies = bodiesOf(view, speaker);
  return bodies.length > 0 ? bodies : doers;
}
