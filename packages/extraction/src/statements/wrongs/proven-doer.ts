import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { findObjectWord } from '../../events/objects/object-class.js';
import type { StatementDraft } from '../draft.js';
import { proofWords } from '../stances/proof-words.js';
import { isAnother } from './is-another.js';
import { tellsWrong } from './tells-wrong.js';

const { any } = proofWords;

/** `Kami memiliki bukti kuat bahwa`, `mengantongi rekaman yang menunjukkan`. */
const PROOF = new RegExp(
  `^(?:(?:${any('who-has')}|[\\p{Lu}][\\p{L}]+) )?(?:telah |sudah |juga )?${any('holding')} (?:\\p{L}+ ){0,2}?bukti(?: [\\p{L}-]+){0,2}? (?:bahwa|yang ${any('shows')}) (?:bahwa )?`,
  'iu',
);

const NAMES_PROOF = /bukti/i;

/**
 * Finds of whom somebody claims to have proof: `Kami memiliki bukti bahwa [pesawat kargo Iran] mendarat dengan senjata`.
 *
 * @param view the sentence of the reporting word
 * @param draft the statement
 * @returns index of the phrase behind `bahwa` with the name of somebody else, or -1
 * @example
 * // Sudan mengatakan memiliki bukti bahwa [pesawat kargo Iran] mendarat dengan senjata. → pesawat kargo Iran
 * // Sudan mengatakan memiliki bukti bahwa pesawat kargo Iran mendarat dengan beras. → -1
 */
export function provenDoer(view: SentenceView, draft: StatementDraft): number {
  const { content } = draft;
  if (content === null) return -1;
  const said = view.article.text.slice(content.start, content.end);
  const found = NAMES_PROOF.test(said) ? PROOF.exec(said) : null;
  if (found === null) return -1;
  const start = content.start + found[0].length;
  const at = view.chunks.findIndex((chunk) => chunkSpan(view, chunk).start === start);
  const chunk = view.chunks[at];
  const names = chunk?.kind === 'noun-phrase' ? [...chunk.heads, ...chunk.owners] : [];
  const named = names.some((one) => view.mentions[one]?.kind !== 'place');
  return named && tellsHarm(view, at) && isAnother(view, at, '', draft, true) ? at : -1;
}

/** What is proven of somebody is a wrong, or has to do with arms: not `bukti bahwa China membantu warga`. */
function tellsHarm(view: SentenceView, doer: number): boolean {
  const verb = view.chunks.findIndex(({ kind }, at) => at > doer && kind === 'verb');
  const chunk = view.chunks[doer];
  if (verb > 0 && tellsWrong(view, verb, [], chunk)) return true;
  const from = chunk?.from ?? 0;
  return view.words
    .slice(from)
    .some((_, at) => findObjectWord(view, from + at, from + at + 1, 'weapon') >= 0);
}
