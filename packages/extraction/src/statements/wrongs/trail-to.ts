import { anyOf } from '../../any-of.js';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import type { Mention } from '../../findings.js';
import { mayBeCapital } from '../../mentions/may-be-capital.js';
import type { StatementDraft } from '../draft.js';
import { createPhraseSearch } from '../phrase-search.js';
import { proofWords } from '../stances/proof-words.js';
import { isAnother } from './is-another.js';

/** `jejaknya mengarah ke `: up to whom it leads to. */
const trails = createPhraseSearch(
  proofWords.list('trail'),
  `${anyOf(proofWords.list('trail'))}(?:nya)?\\b[^.;,"“”]{0,60}? ${proofWords.any('leads')} (?:kuat |jelas )?(?:ke|kepada|pada) `,
);

/** `belum ada bukti yang mengarah kepada Rusia`. */
const NONE = /\b(?:tidak|tak|belum|bukan|tanpa|apakah|jika|bila)\b/iu;

/** Everybody but mere places; `jejaknya mengarah ke Pyongyang` means who governs there. */
function isParty(mention: Mention | undefined): boolean {
  if (mention === undefined) return false;
  return mention.kind !== 'place' || mayBeCapital(mention.candidates);
}

/**
 * Finds to whom a trail is told to lead: `jejaknya mengarah ke [Moskow]`, `semua bukti mengarah kepada [intelijen Rusia]`.
 *
 * @param view the sentence of the reporting word
 * @param draft the statement
 * @returns index of the phrase with the name of a state, body or person other than the speaker, or -1
 * @example
 * // Latvia menyatakan semua bukti mengarah kepada [intelijen Rusia]. → intelijen Rusia
 * // Latvia menyatakan jejak itu mengarah ke hutan. → -1
 */
export function trailTo(view: SentenceView, draft: StatementDraft): number {
  const { content } = draft;
  const said = content === null ? '' : view.article.text.slice(content.start, content.end);
  const found = trails.find(said);
  if (content === null || found === null || NONE.test(said.slice(0, found.index + found[0].length)))
    return -1;
  const start = content.start + found.index + found[0].length;
  const at = view.chunks.findIndex((chunk) => chunkSpan(view, chunk).start === start);
  const chunk = view.chunks[at];
  const names = chunk?.kind === 'noun-phrase' ? [...chunk.heads, ...chunk.owners] : [];
  return names.some((one) => isParty(view.mentions[one])) && isAnother(view, at, '', draft, true) ? at : -1;
}
