import type { Span } from '@warta/text';
import { anonymousPrefix } from './check-case.js';
import type { GoldCase, GoldEvent, GoldMention, GoldStatement } from './gold-case.js';
import { locateQuote } from './locate-quote.js';

/** A gold mention with its place and the label of its actor. */
export interface LocatedMention extends Span {
  readonly gold: GoldMention;
  readonly label: string;
}

/** A gold statement with its places; an unnamed speaker has a phrase, a named one a label. */
export interface LocatedStatement {
  readonly gold: GoldStatement;
  readonly cue: Span;
  readonly content: Span | null;
  readonly phrase: Span | null;
  readonly speaker: string;
  readonly addressee: string | null;
}

/** A gold event with its places and the labels of its actors. */
export interface LocatedEvent {
  readonly gold: GoldEvent;
  readonly trigger: Span;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly may: readonly string[];
  readonly statement: LocatedStatement | null;
}

/** A case whose quotes have been found in its text. */
export interface LocatedCase {
  readonly gold: GoldCase;
  readonly mentions: readonly LocatedMention[];
  readonly statements: readonly LocatedStatement[];
  readonly events: readonly LocatedEvent[];
}

/**
 * Finds the quotes of a case in its text.
 * @param gold a case that `checkCase` finds sound
 * @throws Error naming the case and the quote that does not occur
 * @example locateCase({ ...sound, text: 'AS diam.' }).mentions[0] // { start: 0, end: 2, label: 'AS', gold: … }
 */
export function locateCase(gold: GoldCase): LocatedCase {
  const labels = labelMentions(gold);
  const statements = gold.statements.map((statement) => locateStatement(gold, statement, labels));
  return {
    gold,
    mentions: gold.mentions.map((mention) => ({
      gold: mention,
      label: labelOf(labels, referenceTo(mention)),
      ...locate(gold, referenceTo(mention)),
    })),
    statements,
    events: gold.events.map((event) => ({
      gold: event,
      trigger: locate(gold, event.trigger),
      actors: event.actors.map((reference) => labelOf(labels, reference)),
      recipients: event.recipients.map((reference) => labelOf(labels, reference)),
      may: (event.may ?? []).map((reference) => labelOf(labels, reference)),
      statement: event.statement === undefined ? null : (statements[event.statement] ?? null),
    })),
  };
}

function referenceTo({ text, nth }: GoldMention): string {
  return nth === undefined || nth === 1 ? text : `${text}#${nth}`;
}

function labelMentions({ mentions }: GoldCase): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const mention of mentions) {
    const { text, actor, antecedent } = mention;
    const label = actor ?? (antecedent === undefined ? text : labelOf(labels, antecedent));
    labels.set(referenceTo(mention), label);
    if (!labels.has(text)) labels.set(text, label);
  }
  return labels;
}

function labelOf(labels: ReadonlyMap<string, string>, reference: string): string {
  return labels.get(reference) ?? labels.get(reference.replace(/#\d+$/u, '')) ?? reference;
}

function locateStatement(
  gold: GoldCase,
  statement: GoldStatement,
  labels: ReadonlyMap<string, string>,
): LocatedStatement {
  const { speaker, cue, content, addressee } = statement;
  const unnamed = speaker.startsWith(anonymousPrefix);
  return {
    gold: statement,
    cue: locate(gold, cue),
    content: content === undefined ? null : locate(gold, content),
    phrase: unnamed ? locate(gold, speaker.slice(anonymousPrefix.length)) : null,
    speaker: unnamed ? speaker : labelOf(labels, speaker),
    addressee: addressee === undefined ? null : labelOf(labels, addressee),
  };
}

function locate({ id, text }: GoldCase, reference: string): Span {
  const span = locateQuote(text, reference);
  if (span === null) throw new Error(`${id}: "${reference}" does not occur in the text.`);
  return span;
}
