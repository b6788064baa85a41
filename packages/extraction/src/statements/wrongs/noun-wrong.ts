import type { Chunk } from '../../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { chunkText } from '../content/chunk-text.js';
import type { StatementDraft } from '../draft.js';
import { proofWords } from '../stances/proof-words.js';
import { isAnother } from './is-another.js';
import { beginsWrong, isWrong } from './wrong-acts.js';

const { any, is } = proofWords;

/** `memiliki informasi yang kredibel tentang`, `menemukan bukti`, `adanya`, `dugaan`: what may stand before a wrong that is told by a noun. */
const PROOF = new RegExp(
  `^(?:(?:${any('already')} )*${any('gained')} )?(?:(?:sejumlah |banyak |cukup )?${any('evidence')}(?: [\\p{L}-]+){0,3}? ${any('about')} )?(?:${any('there-is')} )*`,
  'iu',
);

/** The text begins with a noun of wrong. */
function isHarm(text: string): boolean {
  return (['harm', 'done', 'struck-by'] as const).some((name) => beginsWrong(text, name));
}

/** `peran India dalam pembunuhan`: who has a part in it. */
function takerOfPart(view: SentenceView, at: number): number {
  const { head, owners } = view.chunks[at] as Chunk;
  const link = view.chunks[at + 1]?.head ?? '';
  const deed = view.chunks[at + 2];
  const wrong = is(head, 'part') && owners.length > 0 && is(link, 'part-in');
  return wrong && deed?.kind === 'noun-phrase' && isHarm(chunkText(view, deed)) ? at : -1;
}

/** `penyadapan telepon Ketua X oleh dinas rahasia Israel`: who stands behind `oleh`, in the same clause. */
function doerBehind(view: SentenceView, at: number, start: number, end: number): number {
  if (!isHarm(view.article.text.slice(start, end))) return -1;
  for (let by = at + 1; by < view.chunks.length; by += 1) {
    const chunk = view.chunks[by] as Chunk;
    if (chunkSpan(view, chunk).start >= end || ['verb', 'comma', 'subordinator'].includes(chunk.kind))
      return -1;
    if (chunk.head !== 'oleh') continue;
    return view.chunks[by + 1]?.kind === 'noun-phrase' && !hasOutlook(view, at, by) ? by + 1 : -1;
  }
  return -1;
}

/** `pengusiran diplomat oleh X tidak akan mengganggu hubungan`: what a deed will not bring about, or will, is told, and not the deed. */
function hasOutlook({ chunks }: SentenceView, deed: number, by: number): boolean {
  const verb = chunks.findIndex(({ kind }, at) => at > by && kind === 'verb');
  const { phrase, chain } = verb < 0 ? { phrase: null, chain: [] } : findSubject(chunks, verb);
  return phrase === deed && chain.some((at) => isOutlook(chunks[at]?.head ?? ''));
}

function isOutlook(word: string): boolean {
  return word === 'akan' || hasClass(word, 'negator');
}

/**
 * Finds who did a wrong that is told by a noun alone: `mengungkap penyadapan telepon X oleh [Israel]`.
 *
 * @param view the sentence of the reporting word
 * @param draft the statement
 * @returns index of the phrase with a name other than the speaker's, or of a force without a name, or -1
 * @example
 * // memiliki bukti tentang [keterlibatan agen India] dalam pembunuhan itu
 */
export function nounWrongdoer(view: SentenceView, draft: StatementDraft): number {
  const { content } = draft;
  if (content === null) return -1;
  const said = view.article.text.slice(content.start, content.end);
  const start = content.start + (PROOF.exec(said)?.[0].length ?? 0);
  const at = view.chunks.findIndex(
    (chunk) =>
      chunk.kind === 'noun-phrase' &&
      chunkSpan(view, chunk).end > start &&
      chunkSpan(view, chunk).start <= start,
  );
  if (at < 0 || isWrong(view.chunks[at]?.head ?? '', 'own')) return -1;
  const doer = Math.max(takerOfPart(view, at), doerBehind(view, at, start, content.end));
  const chunk = entryAt(view.chunks, doer);
  const named = (chunk?.heads.length ?? 0) + (chunk?.owners.length ?? 0) > 0;
  const force = isRoleNoun(chunk?.head ?? '', 'officer') || isRoleNoun(chunk?.head ?? '', 'organ');
  return (named || force) && isAnother(view, doer, '', draft, true) ? doer : -1;
}
