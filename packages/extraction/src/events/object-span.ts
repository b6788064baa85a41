import type { Span } from '@warta/text';
import { chunkSpan, type SentenceView } from '../clause/clause-view.js';
import type { LocatedEvent } from './locate-events.js';
import type { ToldEvent } from './told-event.js';

function nextWordStart(view: SentenceView, at: number): number {
  return view.words.find((word) => word.start >= at)?.start ?? at;
}

/** `bertemu [Kim]`, `mengunjungi [Rusia]`: who fills a role is told there, and is no thing besides. */
function isOnlyParty(
  { words }: SentenceView,
  { start, end }: Span,
  { actors, recipients }: ToldEvent['roles'],
): boolean {
  return words
    .filter((word) => start <= word.start && word.end <= end)
    .every(({ mention }) => actors.includes(mention) || recipients.includes(mention));
}

/**
 * The words for what is sent, bought or broken, behind the trigger where they stand in one phrase with it.
 *
 * @param event an act told in a sentence
 * @returns their span in UTF-16 code units of the article's text, or null where the act has no object but its parties
 * @example
 * // Iran mengirim [ratusan drone] ke Rusia. → ratusan drone
 * // Kim Jong Un mengunjungi Rusia. → null
 */
export function objectSpan({ view, told: { telling, roles }, trigger }: LocatedEvent): Span | null {
  const chunk = view.chunks[telling.object];
  if (chunk === undefined) return null;
  const { start, end } = chunkSpan(view, chunk);
  const behind = trigger.end;
  const span = { start: start < behind && behind < end ? nextWordStart(view, behind) : start, end };
  return isOnlyParty(view, span, roles) ? null : span;
}
