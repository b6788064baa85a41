import { type ReportingForm, reportingForms, withoutNya } from '@warta/indonesian';
import { holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { flatMap } from '../../flat-map.js';
import { speechNounVerbs } from '../claims/carrier.js';
import { reportingWords } from './reporting-words.js';

const { is, list } = speechNounVerbs;

/**
 * Reads the words of an accusation that names whom it is aimed at.
 *
 * @param view the sentence
 * @param at index of the verb's chunk
 * @returns the reading of such an accusation, or null
 * @example
 * // [menimpakan] kesalahan pada Iran, [mengarahkan] telunjuk ke Iran → that of `tuduhan`
 */
export function blameForm(view: SentenceView, at: number): ReportingForm | null {
  const noun = view.chunks[at + 1];
  const blames = is(view.chunks[at]?.head ?? '', 'blame-carrier') && is(noun?.head ?? '', 'blame');
  const aimed =
    reportingWords.is(view.chunks[at + 2]?.head ?? '', 'toward') && holdsName(view.chunks[at + 3]);
  return blames && aimed ? (reportingForms(list('blamed-as')[0] ?? '')[0] ?? null) : null;
}

/**
 * Reads a noun of speech that somebody makes, repeats or passes on.
 *
 * @param view the sentence
 * @param chunk index of the noun's chunk
 * @returns its reading; null for other nouns, and for one that only states and has no clause
 * @example
 * // menyampaikan [kritik] keras → that of `kritik`; mengeluarkan [pernyataan] → null
 */
export function nounForm(view: SentenceView, chunk: number): ReportingForm | null {
  const head = view.chunks[chunk];
  if (head?.kind !== 'noun-phrase' || is(withoutNya(view.words[head.from + 1]?.lower ?? ''), 'apology'))
    return null;
  // `menyampaikan rasa terima kasih`, but `menyampaikan ucapan selamat`
  const named = reportingForms(`${head.head} ${view.words[head.from + 1]?.lower ?? ''}`).length > 0;
  const from = !named && isSpeechWord(head.head, 'utterance') ? head.from + 1 : head.from;
  const noun = from > head.from ? (view.words[from]?.lower ?? '') : head.head;
  const next = view.words[from + 1]?.lower ?? '';
  const two = `${noun} ${next}`;
  // `mengulangi tuduhannya`
  const forms = flatMap([two, withoutNya(two), noun, withoutNya(noun)], reportingForms);
  // `mengeluarkan pernyataan bahwa …`: what only states needs its clause.
  const opens = view.chunks[chunk + 1]?.head === 'bahwa';
  return (
    forms.find(
      (form) =>
        form.voice === 'noun' &&
        (opens || form.stance !== 'states') &&
        !form.onlyClaims &&
        // `mengirim saran teknis`
        !form.exceptObjects.includes(next),
    ) ?? null
  );
}
