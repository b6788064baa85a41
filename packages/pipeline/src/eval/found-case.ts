import type { EventFinding, Findings, Mention, Speaker, Statement } from '@warta/extraction';
import type { Article } from '@warta/parsing';
import { overlapsSpan, type Span } from '@warta/text';
import type { LocatedCase, LocatedMention } from './located-case.js';

/** What the system found in a case, beside what is there. */
export interface FoundCase {
  readonly located: LocatedCase;
  readonly article: Article;
  readonly findings: Findings;
}

/**
 * Names the actor of a found mention by the gold mention that it meets, itself or through its antecedents.
 * @param found the case
 * @param index into `findings.mentions`
 * @returns the gold label, or `?` and the text where no gold mention is met
 * @example labelFound(found, 0) // 'Rusia'
 */
export function labelFound(found: FoundCase, index: number): string {
  const mention = found.findings.mentions[index];
  if (mention === undefined) return '?';
  const gold = meet(found.located.mentions, mention);
  if (gold !== null) return gold.label;
  if (mention.antecedent !== null && mention.antecedent < index) return labelFound(found, mention.antecedent);
  return `?${quoteSpan(found, mention)}`;
}

function meet(golds: readonly LocatedMention[], span: Span): LocatedMention | null {
  const same = golds.find(({ start, end }) => start === span.start && end === span.end);
  return same ?? golds.find((gold) => overlapsSpan(gold, span)) ?? null;
}

/**
 * Where a found speaker stands.
 * @param found the case
 * @param speaker of one of its statements
 * @returns a span of the text, or null for a credit that is not there
 * @example speakerSpan(found, statement.speaker) // { start: 0, end: 2 }
 */
export function speakerSpan({ article, findings }: FoundCase, speaker: Speaker): Span | null {
  if (speaker.kind === 'anonymous') return speaker.span;
  if (speaker.kind === 'credit') return article.credits[speaker.credit] ?? null;
  return findings.mentions[speaker.mention] ?? null;
}

/**
 * The words of a span of the case.
 * @example quoteSpan(found, { start: 0, end: 2 }) // 'AS'
 */
export function quoteSpan({ article }: FoundCase, span: Span | null): string {
  return span === null ? '—' : article.text.slice(span.start, span.end);
}

/**
 * A found statement in one line.
 * @example describeStatement(found, statement) // 'AS | alleges | menuduh | Iran memasok drone'
 */
export function describeStatement(found: FoundCase, statement: Statement): string {
  const { speaker, stance, cue, content, rule } = statement;
  const anonymous = speaker.kind === 'mention' ? '' : `${speaker.kind}: `;
  const who = `${anonymous}${quoteSpan(found, speakerSpan(found, speaker))}`;
  return [who, stance, quoteSpan(found, cue), quoteSpan(found, content), `(${rule})`].join(' | ');
}

/**
 * A found event in one line.
 * @example describeEvent(found, event) // 'arms-transfer | memasok | Iran → Houthi | alleged (active)'
 */
export function describeEvent(found: FoundCase, event: EventFinding): string {
  const names = (indices: readonly number[]): string =>
    indices.map((index) => labelFound(found, index)).join('; ') || '–';
  const { act, trigger, actors, recipients, status, rule } = event;
  const roles = `${names(actors)} → ${names(recipients)}`;
  return [act, quoteSpan(found, trigger), roles, `${status} (${rule})`].join(' | ');
}

/**
 * True for a mention that names nobody but takes an earlier one up.
 * @example
 * isLater({ method: 'pronoun', antecedent: 0 }) // true
 * isLater({ method: 'alias', antecedent: 0 }) // false
 */
export function isLater({ method, antecedent }: Mention): boolean {
  return method === 'pronoun' || (method === 'title' && antecedent !== null);
}
