import type { ReportingForm } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { isClaimNoun, isDeniable } from '../claims/rejected-report.js';
import type { StatementDraft } from '../draft.js';
import { beginsDismissal } from '../stances/begins-dismissal.js';

/**
 * The stance of who is behind a passive, and what it is to: scorn for a claim denies it, who neither confirms nor denies declines.
 *
 * @param view the sentence
 * @param form the passive
 * @param content what is said, as a span of the article's text
 * @param negator the negator of `tidak dibenarkan maupun dibantah`, or undefined
 * @param patient the noun phrase that the passive is about
 * @param between what stands between the passive and who is behind it
 * @example
 * // Tudingan yang dicemooh Beijing itu lama. → denies: Tudingan
 * // hal yang tidak dibenarkan maupun dibantah Seoul → declines, of nothing that is told
 */
export function passiveAnswer(
  view: SentenceView,
  { stance, root }: ReportingForm,
  content: Span | null,
  negator: Chunk | undefined,
  patient: Chunk,
  between: string,
): Pick<StatementDraft, 'stance' | 'content'> {
  // `tudingan yang dicemooh Beijing`, `tudingan yang disebut Beijing sandiwara`: scorn for a claim denies it.
  // `Kabar itu dipastikan tidak benar oleh Istana`: what it is called may stand before who says so.
  const dismissed = dismisses(view, content) || beginsDismissal(between);
  const scorned = isClaimNoun(patient.head) && isSpeechWord(root, 'scorn');
  const scorns = scorned || (dismissed && (isClaimNoun(patient.head) || isDeniable(patient.head)));
  if (negator === undefined) return { stance: scorns ? 'denies' : stance, content };
  return { stance: 'declines', content: beforeNeither(view, content, negator) };
}

/** `tudingan yang disebut Beijing sebagai sandiwara`. */
function dismisses({ article }: SentenceView, content: Span | null): boolean {
  return content !== null && beginsDismissal(article.text.slice(content.start, content.end));
}

/** `Laporan bahwa … [tidak dibenarkan maupun] dibantah X`: what is neither confirmed nor denied; a mere `sesuatu yang` is not said. */
function beforeNeither(view: SentenceView, content: Span | null, negator: Chunk): Span | null {
  const last = view.words[negator.from - 1];
  if (content === null || last === undefined || last.lower === 'yang') return null;
  return { start: content.start, end: Math.min(content.end, last.end) };
}
