import type { EventFinding, Findings, Mention, Statement } from '../src/findings.js';

/** An article's text with what was found in it. */
export interface Read {
  readonly text: string;
  readonly findings: Findings;
}

function name({ text, findings }: Read, index: number): string {
  const mention = findings.mentions[index];
  return mention === undefined ? '?' : text.slice(mention.start, mention.end);
}

function names(read: Read, list: readonly number[]): string {
  return list.map((index) => name(read, index)).join(' + ');
}

/** `name | kind | method | title | country | = earlier name`, without the empty ends. */
export function sayMention(read: Read, mention: Mention): string {
  const { title, country, antecedent } = mention;
  const parts = [
    read.text.slice(mention.start, mention.end),
    mention.kind,
    mention.method,
    title === null ? '' : read.text.slice(title.start, title.end),
    country ?? '',
    antecedent === null ? '' : `= ${name(read, antecedent)}`,
  ];
  return parts.join(' | ').replace(/[\s|]+$/, '');
}

/** Who speaks: the name, or `anonymous: ` and the phrase. */
export function saySpeaker(read: Read, { speaker }: Statement): string {
  if (speaker.kind === 'mention') return name(read, speaker.mention);
  return speaker.kind === 'anonymous'
    ? `anonymous: ${read.text.slice(speaker.span.start, speaker.span.end)}`
    : 'credit';
}

/** `speaker | stance | content`. */
export function sayStatement(read: Read, statement: Statement): string {
  const { stance, content } = statement;
  return `${saySpeaker(read, statement)} | ${stance} | ${content === null ? '' : read.text.slice(content.start, content.end)}`;
}

/** `act: actors → recipients (status)`. */
export function sayEvent(read: Read, { act, actors, recipients, status }: EventFinding): string {
  return `${act}: ${names(read, actors)} → ${names(read, recipients)} (${status})`;
}
