import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { eventRules } from '../src/events/event-rules.js';
import { extract } from '../src/extract.js';
import type { EventFinding, Findings, Statement } from '../src/findings.js';
import { statementRules } from '../src/statements/statement-rules.js';
import { articleOf } from './article-of.js';

function name(text: string, findings: Findings, index: number): string {
  const mention = findings.mentions[index];
  return mention === undefined ? '?' : text.slice(mention.start, mention.end);
}

function sayStatement(text: string, findings: Findings, { speaker, stance, content }: Statement): string {
  const who =
    speaker.kind === 'mention'
      ? name(text, findings, speaker.mention)
      : speaker.kind === 'anonymous'
        ? `anonymous ${text.slice(speaker.span.start, speaker.span.end)}`
        : 'credit';
  return [who, stance, content === null ? '' : text.slice(content.start, content.end)].join(' | ');
}

function sayEvent(text: string, findings: Findings, { act, actors, recipients }: EventFinding): string {
  const names = (list: readonly number[]): string => list.map((one) => name(text, findings, one)).join(', ');
  return `${act}: ${names(actors)} → ${names(recipients)}`;
}

describe.each(statementRules)('statement rule $name', (rule) => {
  test.each([
    ['reads', rule.positive],
    ['leaves alone', rule.negative],
  ])('%s its example', (_, example) => {
    const findings = extract(articleOf(example.text, rule.name === 'headline-colon' ? 'title' : 'body'));
    const own = findings.statements.filter((statement) => statement.rule === rule.name);
    expect(own.map((statement) => sayStatement(example.text, findings, statement))).toEqual(example.finds);
  });
});

describe.each(eventRules)('event rule $name', (rule) => {
  test.each([
    ['reads', rule.positive],
    ['leaves alone', rule.negative],
  ])('%s its example', (_, example) => {
    const findings = extract(articleOf(example.text));
    const own = findings.events.filter((event) => event.rule === rule.name);
    expect(own.map((event) => sayEvent(example.text, findings, event))).toEqual(example.finds);
  });
});

test.each([
  ['statements', 'StatementRule', statementRules.map((rule) => rule.name)],
  ['events', 'EventRule', eventRules.map((rule) => rule.name)],
])('every rule file of %s is registered', (folder, type, registered) => {
  const directory = new URL(`../src/${folder}/`, import.meta.url);
  const written = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(file, directory), 'utf8'))
    .flatMap((source) => new RegExp(`: ${type} = \\{\\s+name: '([a-z-]+)'`).exec(source)?.[1] ?? []);
  expect([...registered].sort()).toEqual(written.sort());
});
