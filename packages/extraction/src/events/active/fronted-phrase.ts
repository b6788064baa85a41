import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { isActWord } from '../act-word.js';

/** How many chunks the phrase that opens a sentence may have, with the clause that describes it. */
const REACH = 8;

const DESCRIBES: readonly string[] = ['verb', 'noun-phrase', 'auxiliary', 'preposition', 'time'];

/** Where the main clause begins behind the phrase that opens a sentence, over a clause that describes it and a day; -1 where none does. */
function mainClause({ chunks }: SentenceView): number {
  const described = chunks[2]?.head === 'yang';
  const comma = chunks.findIndex(({ kind }, at) => at > 1 && kind === 'comma');
  const inside = chunks.slice(described ? 3 : 2, Math.max(0, comma));
  const fits = inside.every(({ kind }) => (described ? DESCRIBES.includes(kind) : kind === 'time'));
  if (comma < 0 || comma > REACH || !fits) return -1;
  if (chunks[comma + 1]?.kind !== 'time') return comma + 1;
  return chunks[comma + 2]?.kind === 'comma' ? comma + 3 : comma + 2;
}

/**
 * Adds the phrase with which a sentence opens to what follows its verb.
 *
 * @param view the sentence
 * @param subject index of the verb's subject, or null
 * @param complements the phrases behind the verb
 * @returns the same where the subject does not stand right behind the comma of such a phrase
 * @example
 * // [Kepada Peru], Korea Selatan memasok tank. → kepada Peru
 * // [Di Peru], Korea Selatan membuka pabrik. → the same
 */
export function withFronted(
  view: SentenceView,
  subject: number | null,
  complements: Complements,
): Complements {
  const [link, phrase] = view.chunks;
  const opens =
    link?.kind === 'preposition' && phrase?.kind === 'noun-phrase' && isActWord(link.head, 'fronted');
  // `Untuk Angkatan Laut-nya, …`: it is the subject's own.
  const isOwn = view.words[(phrase?.to ?? 0) - 1]?.lower.endsWith('-nya') === true;
  if (!opens || isOwn || subject === null) return complements;
  if (subject < 0 || subject !== mainClause(view)) return complements;
  return {
    ...complements,
    prepositional: [...complements.prepositional, { preposition: link.head, phrase: 1 }],
  };
}
