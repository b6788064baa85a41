import type { EventFinding, Findings, Statement } from '@warta/extraction';
import { overlapsSpan } from '@warta/text';
import { distinct } from './count-values.js';
import type { LinkedArticle } from './linked-article.js';

/**
 * Finds to or about whom a statement is said: the addressee that its words name; else the one recipient of the
 * speech event that its cue tells (`tuduhan AS terhadap Iran`); else, of an allegation, the one who does what it tells.
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
  const { cue, speaker, stance } = statement;
  const speech = findings.events.filter(
    (event) => event.statement === null && overlapsSpan(event.trigger, cue),
  );
  const told = findings.events.filter((event) => stance === 'alleges' && isIn(event, statement, findings));
  const targets = [speech.flatMap((event) => event.recipients), told.flatMap((event) => event.actors)];
  const named = targets.find((mentions) => mentions.length > 0) ?? [];
  const [id, other] = distinct(named.map((at) => actorIds[at] ?? ''));
  const isSpeaker = speaker.kind === 'mention' && actorIds[speaker.mention] === id;
  return id === undefined || id === '' || other !== undefined || isSpeaker ? null : id;
}

function isIn(event: EventFinding, statement: Statement, { statements }: Findings): boolean {
  return event.statement !== null && statements[event.statement] === statement;
}
