import { entryAt } from '../entry-at.js';
import { isVerb } from './verb-word.js';
import type { Word } from './word.js';
import { hasClass } from './word-class.js';
import { rememberFlags } from './word-form.js';

/** `beberapa kali`, `berulang kali`, `tiga kali`. */
function tellsHowOften(count: Word | undefined, kali: Word | undefined): boolean {
  if (kali?.lower !== 'kali' || count === undefined) return false;
  return count.kind === 'number' || hasClass(count.lower, 'repeated') || isQuantifier(count.form);
}

/** `dengan tegas`. */
function tellsWithWhat(link: Word | undefined, manner: Word | undefined): boolean {
  return link?.lower === 'dengan' && manner !== undefined && hasClass(manner.lower, 'with-manner');
}

/** Whether a word counts: `tiga`, `beberapa`. */
export const isQuantifier = rememberFlags(({ lower }) => hasClass(lower, 'quantifier'));

/** `secara bertahap dan [tertutup] ke X`; but `secara rahasia dan [pasukan] Mali membalas`. */
function isSecondManner(words: readonly Word[], at: number): boolean {
  const [first, word, next] = [entryAt(words, at - 3), words[at], words[at + 1]];
  if (first?.lower !== 'secara' || entryAt(words, at - 1)?.lower !== 'dan' || word === undefined)
    return false;
  if (word.mention >= 0 || word.kind !== 'word') return false;
  return next === undefined || next.kind === 'punctuation' || hasClass(next.lower, 'preposition');
}

/**
 * Tells whether a word says how or how often something is done: `secara diam-diam`, `dengan tegas`, `mengutuk keras`, `tiga kali`.
 *
 * @param words the words of a sentence
 * @param at index of the word
 */
export function tellsManner(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const before = entryAt(words, at - 1);
  if (lower === 'secara' || before?.lower === 'secara') return true;
  if (tellsWithWhat(words[at], words[at + 1]) || tellsWithWhat(before, words[at])) return true;
  if (isSecondManner(words, at)) return true;
  if (tellsHowOften(before, words[at]) || tellsHowOften(words[at], words[at + 1])) return true;
  return (
    before !== undefined && before.mention < 0 && isManner((words[at] as Word).form) && isVerb(before.form)
  );
}

const isManner = rememberFlags(({ lower }) => hasClass(lower, 'manner'));
