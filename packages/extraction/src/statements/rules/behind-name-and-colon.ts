import type { Span } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';
import { contentFrom } from '../content/content.js';

/** Whom a title's verb of speech is addressed to, and what is said to them behind the colon. */
export interface SaidBehindColon {
  readonly addressee: number;
  readonly content: Span;
}

/**
 * Reads what a title's speaker says behind a colon to whom the verb names.
 *
 * @param view the title
 * @param verb index of the chunk of the verb of speech
 * @returns an index of a mention and a span in UTF-16 code units; null where another thing stands between verb and colon
 * @example
 * // Trump Ancam [Iran]: [Kami Akan Bom Lagi] → Iran, Kami Akan Bom Lagi
 * // Trump Kecam Serangan Iran: Itu Biadab → null
 */
export function behindNameAndColon(view: SentenceView, verb: number): SaidBehindColon | null {
  if (!view.headline) return null;
  const [name, colon] = view.chunks.slice(verb + 1, verb + 3);
  if (colon?.kind !== 'mark' || colon.head !== ':' || name?.kind !== 'noun-phrase') return null;
  const [addressee, ...others] = name.heads;
  const content = contentFrom(view, verb + 3);
  return addressee === undefined || others.length > 0 || content === null ? null : { addressee, content };
}
