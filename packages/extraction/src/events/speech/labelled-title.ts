import type { SentenceView } from '../../clause/clause-view.js';
import { entryAt } from '../../entry-at.js';
import { isActWord } from '../act-word.js';

const OPENS_LABEL: ReadonlySet<string> = new Set(['[', '(']);
const CLOSES_LABEL: ReadonlySet<string> = new Set([']', ')', ':']);
const BEFORE_LABEL: ReadonlySet<string> = new Set([',', ':', '-', '–', '—', '[', '(']);

/** Index of the first word of the label before a title: `[[HOAKS] …`, `[Hoaks]: …`. */
function labelAt({ words }: SentenceView): number {
  return OPENS_LABEL.has(words[0]?.text ?? '') ? 1 : 0;
}

/** `Iran Kirim Rudal, [Hoaks]`; but `Polisi Tangkap Penyebar Hoaks`. */
function endsUntrue({ words }: SentenceView): boolean {
  const last = words.findLastIndex(({ text }) => /\p{L}/u.test(text));
  return (
    isActWord(entryAt(words, last)?.lower ?? '', 'untrue') &&
    BEFORE_LABEL.has(entryAt(words, last - 1)?.text ?? '')
  );
}

/**
 * Tells whether a title calls itself untrue by a word set before or behind it.
 *
 * @param view the sentence
 * @example
 * // [HOAKS] Iran Kirim Rudal ke Rusia; Hoaks: Iran Kirim Rudal; Iran Kirim Rudal ke Rusia, Hoaks → true
 * // Polisi Tangkap Penyebar Hoaks → false
 */
export function isLabelledUntrue(view: SentenceView): boolean {
  if (!view.headline) return false;
  const at = labelAt(view);
  const opens =
    isActWord(view.words[at]?.lower ?? '', 'untrue') && CLOSES_LABEL.has(view.words[at + 1]?.text ?? '');
  return opens || endsUntrue(view);
}

/**
 * Tells whether a title only names what is checked: `Cek Fakta: Iran Kirim Rudal ke Rusia`.
 *
 * @param view the sentence
 * @example
 * // [Cek Fakta] Iran Kirim Rudal ke Rusia → true
 * // Iran Kirim Rudal, Polisi Cek Fakta → false
 */
export function isLabelledCheck(view: SentenceView): boolean {
  if (!view.headline) return false;
  const at = labelAt(view);
  const label = `${view.words[at]?.lower ?? ''} ${view.words[at + 1]?.lower ?? ''}`;
  return isActWord(label, 'fact-check') && CLOSES_LABEL.has(view.words[at + 2]?.text ?? '');
}
