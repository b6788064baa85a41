import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Word } from '../../clause/word.js';
import type { Trigger } from '../rule.js';

/** `Deputi Penindakan dan Eksekusi KPK`, `Divisi Hukum dan Investigasi`: a capital behind another makes a name of the noun. */
function isInName({ words, headline }: SentenceView, { from }: Trigger): boolean {
  const [before, word] = [words[from - 1], words[from]];
  if (headline || before?.kind !== 'word' || word === undefined || !isCapital(word)) return false;
  return before.lower === 'dan' || isCapital(before);
}

function isCapital({ text, lower }: Word): boolean {
  return text.charAt(0) !== lower.charAt(0);
}

/**
 * Finds the phrase of a noun that names a deed.
 *
 * @param view the sentence
 * @param trigger the noun
 * @returns null where it is no noun, or a part of a name (`Deputi Penindakan dan Eksekusi KPK`)
 * @example
 * // [Serangan Rusia] menewaskan warga. → Serangan Rusia; Rusia [menyerang] warga. → null
 */
export function deedPhrase(view: SentenceView, trigger: Trigger): Chunk | null {
  const chunk = view.chunks[trigger.chunk];
  const isNoun = trigger.reading.voice === 'noun' && chunk?.kind === 'noun-phrase';
  return isNoun && !isInName(view, trigger) ? chunk : null;
}
