import type { Findings } from '@warta/extraction';
import type { Article } from '@warta/parsing';
import type { Span } from '@warta/text';
import { checkCountry, checkDate, checkKind } from './check-values.js';
import { contentZone } from './mention-rows.js';

/**
 * Checks what rows take for granted: spans that lie in the text and are not empty, sentences of content zones, and
 * indices that point at something, and values that the tables take.
 *
 * @param article - The article.
 * @param findings - What extraction found in it.
 * @returns What is wrong, in words; none where all is sound.
 * @example
 * checkFindings(article, { ...findings, mentions: [{ ...mention, end: 9999 }] })
 * // ['mention 0 (rule alias) has the span 12–9999, outside the text']
 */
export function checkFindings(article: Article, findings: Findings): string[] {
  const check = { article, findings };
  return [...checkMentions(check), ...checkStatements(check), ...checkEvents(check)];
}

interface Check {
  readonly article: Article;
  readonly findings: Findings;
}

function checkMentions({ article, findings: { mentions } }: Check): string[] {
  return mentions.flatMap((mention, at) => {
    const name = `mention ${at} (rule ${mention.rule})`;
    const zone =
      contentZone(article, mention.sentence) === null ? [`${name} stands in no sentence of content`] : [];
    const { antecedent, title } = mention;
    return [
      ...checkSpan(name, article, mention),
      ...(title === null ? [] : checkSpan(`${name}, title,`, article, title)),
      ...zone,
      ...checkCountry(name, mention.country),
      ...checkIndex(`${name}, antecedent,`, antecedent, mentions),
    ];
  });
}

function checkStatements({ article, findings: { mentions, statements } }: Check): string[] {
  return statements.flatMap((statement, at) => {
    const name = `statement ${at} (rule ${statement.rule})`;
    const { speaker, content, cue, addressee, via } = statement;
    return [
      ...checkSpan(name, article, statement),
      ...checkSpan(`${name}, cue,`, article, cue),
      ...(content === null ? [] : checkSpan(`${name}, content,`, article, content)),
      ...(speaker.kind === 'anonymous' ? checkSpan(`${name}, speaker,`, article, speaker.span) : []),
      ...(speaker.kind === 'mention' ? checkIndex(`${name}, speaker,`, speaker.mention, mentions) : []),
      ...(speaker.kind === 'credit' ? checkIndex(`${name}, speaker,`, speaker.credit, article.credits) : []),
      ...checkCountry(name, speaker.kind === 'anonymous' ? speaker.country : null),
      ...checkDate(name, statement.said),
      ...checkIndex(`${name}, addressee,`, addressee, mentions),
      ...checkIndex(`${name}, via,`, via, article.credits),
    ];
  });
}

function checkEvents({ article, findings: { mentions, statements, events } }: Check): string[] {
  return events.flatMap((event, at) => {
    const name = `event ${at} (rule ${event.rule})`;
    const { object, quantity, trigger, statement, actors, recipients, antecedent } = event;
    return [
      ...checkSpan(name, article, event),
      ...checkSpan(`${name}, trigger,`, article, trigger),
      ...(object === null ? [] : checkSpan(`${name}, object,`, article, object)),
      ...(quantity === null ? [] : checkSpan(`${name}, quantity,`, article, quantity)),
      ...checkKind(name, event),
      ...checkDate(name, event.date),
      ...checkIndex(`${name}, statement,`, statement, statements),
      ...checkIndex(`${name}, antecedent,`, antecedent, events),
      ...[...actors, ...recipients].flatMap((index) => checkIndex(`${name}, role,`, index, mentions)),
    ];
  });
}

function checkSpan(name: string, { text }: Article, { start, end }: Span): string[] {
  if (start >= 0 && start < end && end <= text.length) return [];
  return [`${name} has the span ${start}–${end}, ${start < end ? 'outside the text' : 'which is empty'}`];
}

function checkIndex(name: string, index: number | null, list: readonly unknown[]): string[] {
  if (index === null || list[index] !== undefined) return [];
  return [`${name} points at ${index}, where nothing is`];
}
