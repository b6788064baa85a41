import { beginsReportingPhrase, type ReportingForm, reportingForms } from '@warta/indonesian';
import type { Chunk } from '../../clause/chunk.js';
import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun, isRoleNoun } from '../../clause/role-noun.js';
import { isSmallAt } from '../../clause/skip-chunks.js';
import { entryAt } from '../../entry-at.js';
import { reportingWords } from './reporting-words.js';

/** Forms of one word, or with the object pronoun (`menyangkalnya`). */
function formsOf(word: string): readonly ReportingForm[] {
  const forms = reportingForms(word);
  return forms.length > 0 || !word.endsWith('nya')
    ? forms
    : reportingForms(word.slice(0, -3)).filter((form) => form.frame !== 'say' || form.names);
}

/**
 * Tells whether a word may be a reporting verb or the first word of one (`menyambut baik`).
 *
 * @param word a word in lower case
 * @example
 * mayReport('menyambut') // true
 */
export function mayReport(word: string): boolean {
  return formsOf(word).length > 0 || beginsReportingPhrase(word);
}

function formsAt(view: SentenceView, chunk: Chunk): readonly ReportingForm[] {
  if (beginsReportingPhrase(chunk.head)) {
    const two = reportingForms(`${chunk.head} ${view.words[chunk.to]?.lower ?? ''}`);
    if (two.length > 0) return two;
  }
  return formsOf(chunk.head);
}

/**
 * Index of the second word of a reporting verb of two words (`menyambut baik`), or -1.
 *
 * @param view the sentence
 * @param verb index of the verb's chunk
 * @example
 * // Indonesia menyambut [baik] usul itu. → index of `baik`
 * // Indonesia menyambut tamu itu. → -1
 */
export function pairEnd(view: SentenceView, verb: number): number {
  const chunk = view.chunks[verb];
  if (chunk === undefined || !beginsReportingPhrase(chunk.head)) return -1;
  const two = reportingForms(`${chunk.head} ${view.words[chunk.to]?.lower ?? ''}`);
  return two.length > 0 ? chunk.to : -1;
}

/**
 * Tells whether those who speak say it of each other: `saling menuduh`, `menuduh satu sama lain`.
 *
 * @param view the sentence
 * @param chunk the reporting verb
 * @example
 * // Bangkok dan Phnom Penh saling [tuding]. → true
 */
export function isMutual({ words }: SentenceView, { from, to, head }: Chunk): boolean {
  if (reportingWords.is(entryAt(words, from - 1)?.lower ?? '', 'mutually')) return true;
  // `bertukar tuduhan`
  if (reportingWords.is(head, 'exchanging')) return true;
  const behind = `${words[to]?.lower} ${words[to + 1]?.lower} ${words[to + 2]?.lower}`;
  return reportingWords.is(behind, 'each-other');
}

/** `Macron Janji Kirim Jet`, but `Ukraina Tagih [Janji] Jerman`: what may be a noun, too, is a verb right behind somebody. */
function mayBeVerb(view: SentenceView, { from }: Chunk, forms: readonly ReportingForm[]): boolean {
  if (!forms.some(({ voice }) => voice === 'noun')) return true;
  let at = from - 1;
  while (at > 0 && isSmallAt(view.chunks, chunkAt(view, at))) at -= 1;
  const word = entryAt(view.words, at);
  if (word === undefined) return false;
  return word.mention >= 0 || isPersonNoun(word.lower) || isRoleNoun(word.lower, 'organ');
}

/**
 * The reading of a chunk as a reporting verb whose subject speaks; headlines drop meN-.
 *
 * @param view the sentence
 * @param chunk one of its chunks
 * @returns the reading, or null where the chunk reports nothing
 * @example
 * // Indonesia [menyambut] baik usul itu. → praises
 * // Indonesia [Desak] Gencatan Senjata, as a headline → demands; in running text → null
 */
export function activeForm(view: SentenceView, chunk: Chunk): ReportingForm | null {
  // `Bangkok dan Phnom Penh saling tuding`
  const forms = formsAt(view, chunk);
  const bare = (view.headline && mayBeVerb(view, chunk, forms)) || isMutual(view, chunk);
  return (
    forms.find(
      (form) => form.voice === 'active' || form.voice === 'stative' || (bare && form.voice === 'bare'),
    ) ?? null
  );
}
