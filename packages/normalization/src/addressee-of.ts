import type { Statement } from '@warta/extraction';
import { overlapsSpan } from '@warta/text';
import { distinct } from './count-values.js';
import type { LinkedArticle } from './linked-article.js';

/**
 * Finds to or about whom a statement is said: the addressee that its words name, else the one recipient of the
 * speech event that its cue tells (`tuduhan AS terhadap Iran`).
 *
 * @param statement - The statement.
 * @param linked - Its article.
 * @returns The id of the actor, or null where the words name none, or several.
 * @example
 * addresseeOf(statement, linked) // 'country/IRN'
 */
export function addresseeOf(statement: Statement, linked: LinkedArticle): string | null {
  const { actorIds, findings } = linked;
  if (statement.addressee !== null) return actorIds[statement.addressee] ?? null;
  const speech = findings.events.filter(
    (event) => event.statement === null && overlapsSpan(event.trigger, statement.cue),
  );
  const recipients = speech.flatMap((event) => event.recipients);
  const [id, other] = distinct(recipients.map((at) => actorIds[at] ?? ''));
  const isSpeaker = statement.speaker.kind === 'mention' && actorIds[statement.speaker.mention] === id;
  return id === undefined || id === '' || other !== undefined || isSpeaker ? null : id;
}
