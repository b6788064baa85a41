import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { isReporting } from '../../clause/is-reporting.js';
import type { Stance } from '../../findings.js';
import { changeStatement, type StatementDraft } from '../draft.js';
import { ownSubject } from '../speakers/own-subject.js';
import { contentEnds } from './content-ends.js';

/** What is reacted to, asked for and promised may be a mere phrase. */
const PHRASED: ReadonlySet<Stance> = new Set([
  'condemns',
  'demands',
  'promises',
  'praises',
  'denies',
  'confirms',
]);

/** What is reacted to has a verb of its own, or what follows is no mere phrase. */
const GOES_ON: ReadonlySet<string> = new Set(['verb', 'negator', 'quote']);

/** `…, dengan Tasnim menegaskan bahwa …`: what another says beside it. */
function bringsAnother(view: SentenceView, comma: number): boolean {
  if (view.chunks[comma + 1]?.head !== 'dengan') return false;
  const verb = view.chunks.findIndex(({ kind }, at) => at > comma && kind === 'verb');
  return isReporting(view.chunks[verb]) && ownSubject(view, verb) === comma + 2;
}

/** `…, lalu mengusir duta besar`: the speaker's next deed. */
function opensDeed({ chunks }: SentenceView, comma: number): boolean {
  return contentEnds.is(chunks[comma + 1]?.head ?? '', 'next') && chunks[comma + 2]?.kind === 'verb';
}

/** `mengutuk pembantaian itu dan memanjatkan doa`, `menyerukan damai di hadapan para duta besar`. */
function opensNext(view: SentenceView, at: number, stance: Stance): boolean {
  const { chunks } = view;
  const chunk = chunks[at];
  if (chunk?.kind === 'comma') return opensDeed(view, at) || bringsAnother(view, at);
  const { kind, head = '' } = chunks[at + 1] ?? {};
  // `meminta para kader tenang dan menunggu` asks for both; `menjanjikan rudal lalu mengirim tentara` may promise both.
  const joins = chunk?.kind === 'conjunction' && stance !== 'demands';
  const goesOn =
    contentEnds.is(chunk?.head ?? '', 'and-then') && stance !== 'demands' && stance !== 'promises';
  if (joins || goesOn) return kind === 'verb' && head.startsWith('me');
  return chunk?.head === 'di' && contentEnds.is(head, 'presence');
}

/**
 * Ends what is said behind a phrase without a verb of its own, where the outlet tells when that was or what came next.
 *
 * @param draft a statement
 * @param view its sentence
 * @returns the draft, its content shorter where a time or a deed of the speaker follows a mere phrase
 * @example
 * // Sri Lanka meminta bantuan darurat [setelah topan merusak ribuan rumah].
 * // Presiden mengecam campur tangan asing[, lalu mengusir duta besar Italia].
 */
export function cutBehindPhrase(draft: StatementDraft, view: SentenceView): StatementDraft {
  const { content, cue, stance } = draft;
  if (content === null || content.start < cue.end || !PHRASED.has(stance)) return draft;
  const inside = (at: number): boolean => {
    const chunk = view.chunks[at];
    const start = chunk === undefined ? Infinity : chunkSpan(view, chunk).start;
    return content.start <= start && start < content.end;
  };
  for (const [at, chunk] of view.chunks.entries()) {
    if (!inside(at)) continue;
    if (GOES_ON.has(chunk.kind)) return draft;
    const ends = contentEnds.is(chunk.head, 'after') || opensNext(view, at, stance);
    if (!ends && chunk.kind === 'subordinator') return draft;
    const last = view.words[chunk.from - 1];
    if (ends && last !== undefined && last.end > content.start)
      return changeStatement(draft, { content: { start: content.start, end: last.end } });
  }
  return draft;
}
