import type { SentenceView } from '../clause/clause-view.js';
import { isRoleNoun } from '../clause/role-noun.js';
import { hasClass } from '../clause/word-class.js';
import { isActOf } from './act-group.js';
import { isActWord } from './act-word.js';
import type { Trigger } from './rule.js';

/** `berusaha memperoleh`, `upaya Rusia untuk memperoleh`, `mencari`. */
function seeks(
  view: SentenceView,
  trigger: Trigger,
  phrase: number | null,
  small: readonly string[],
): boolean {
  if (phrase !== null && isRoleNoun(view.chunks[phrase]?.head ?? '', 'effort')) return true;
  return [view.words[trigger.from]?.lower ?? '', ...small].some((word) => isActWord(word, 'seeking'));
}

/** `Houthi yang menguasai Yaman utara` is a state, `yang telah menguasai`, `yang menguasai Goma pada Januari` and `yang merebut` tell of a deed. */
function holdsOnly(view: SentenceView, { chunk, from }: Trigger, small: readonly string[]): boolean {
  if (!isActWord(view.words[from]?.lower ?? '', 'holds')) return false;
  if (view.chunks[chunk - 1]?.head !== 'yang' || small.some((word) => word !== 'yang')) return false;
  const clause = view.chunks.slice(chunk + 1, chunk + 5);
  const end = clause.findIndex(({ kind }) => kind === 'comma' || kind === 'verb');
  return !clause
    .slice(0, end < 0 ? undefined : end)
    .some(({ kind, head }) => kind === 'time' || head === 'setelah');
}

/**
 * Reads `nyaris` and `hampir` before a verb: what almost came about did not.
 *
 * @param small the words between subject and verb, in lower case
 * @returns one word that `statusOf` understands, or none
 */
export function almostWords(small: readonly string[]): string[] {
  return small.some((word) => hasClass(word, 'almost')) ? ['batal'] : [];
}

/**
 * Tells whether the small words around a verb leave no act: one told only of who tries, or only where it is not negated.
 *
 * @param view the sentence
 * @param trigger the verb
 * @param phrase index of the subject's chunk, or null
 * @param small the words between subject and verb, in lower case
 */
export function tellsNoAct(
  view: SentenceView,
  trigger: Trigger,
  phrase: number | null,
  small: readonly string[],
): boolean {
  const { frame } = trigger.reading;
  if (frame.seeks === true && !seeks(view, trigger, phrase, small)) return true;
  if (frame.act === 'seizure' && holdsOnly(view, trigger, small)) return true;
  // `masih menguasai Uvira` is a state.
  if (frame.act === 'seizure' && small.some((word) => isActWord(word, 'lasting'))) return true;
  // `nyaris menabrak`, but `nyaris sepakat` tells that they did not.
  if (!isActOf(frame.act, 'agreed') && small.some((word) => hasClass(word, 'almost'))) return true;
  return frame.real === true && small.some((word) => hasClass(word, 'negator'));
}
