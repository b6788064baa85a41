import { createHash } from 'node:crypto';
import type { DateReading, EventFinding, Findings, Mention, Speaker, Statement } from '@warta/extraction';
import type { Article, Credit, Issue, Zone, ZoneKind } from '@warta/parsing';
import type { Span } from '@warta/text';
import type { ArticleRecord } from '../src/article-record.js';

/** What a story is made of; everything but the lines may be left out. */
export interface StoryOptions {
  /** One sentence each; a line `[title] …` or `[credit] …` is of that zone, others are of the body. */
  readonly lines: readonly string[];
  readonly outlet?: string | undefined;
  readonly published?: string | undefined;
  readonly uri?: string;
}

/** A day, month or year as read. */
export function reading(edtf: string): DateReading {
  if (edtf.length === 10) return { edtf, from: edtf, to: edtf, precision: 'day' };
  if (edtf.length === 4) return { edtf, from: `${edtf}-01-01`, to: `${edtf}-12-31`, precision: 'year' };
  const last = new Date(Date.UTC(Number(edtf.slice(0, 4)), Number(edtf.slice(5)), 0))
    .toISOString()
    .slice(0, 10);
  return { edtf, from: `${edtf}-01`, to: last, precision: 'month' };
}

type MentionOptions = Partial<Omit<Mention, 'start' | 'end' | 'title'>> & {
  readonly title?: string;
  readonly nth?: number;
};
type StatementOptions = Partial<Pick<Statement, 'stance' | 'via' | 'addressee' | 'said' | 'quote'>> & {
  readonly speaker: number | string | { readonly credit: number };
  readonly cue: string;
  readonly content?: string;
};
type EventOptions = Partial<
  Pick<EventFinding, 'type' | 'mode' | 'act' | 'status' | 'statement' | 'date' | 'contexts' | 'antecedent'>
> & {
  readonly actors?: readonly number[];
  readonly recipients?: readonly number[];
  readonly object?: string | undefined;
  readonly quantity?: string;
  readonly trigger: string;
};

/** A story under construction: each function adds one finding and returns its index. */
export interface Story {
  readonly mention: (words: string, options?: MentionOptions) => number;
  readonly credit: (words: string, options?: Partial<Omit<Credit, 'name'>>) => number;
  readonly statement: (options: StatementOptions) => number;
  readonly event: (options: EventOptions) => number;
  readonly issue: (issue: Issue) => void;
  readonly record: () => ArticleRecord;
}

/** Builds a record by hand: places are found by their words, `nth` counting from 0. */
export function story(options: StoryOptions): Story {
  const { text, zones } = layOut(options.lines);
  const sentences = zones.flatMap((zone, at) =>
    zone.kind === 'credit' ? [] : [{ ...span(zone), zone: at, paragraph: at }],
  );
  const mentions: Mention[] = [];
  const statements: Statement[] = [];
  const events: EventFinding[] = [];
  const credits: Credit[] = [];
  const issues: Issue[] = [];
  const sentenceOf = ({ start }: Span): number => sentences.findIndex((sentence) => start < sentence.end);
  const sentenceSpan = (at: Span): Span => span(sentences[sentenceOf(at)] ?? at);
  const speakerOf = (speaker: StatementOptions['speaker']): Speaker => {
    if (typeof speaker === 'number') return { kind: 'mention', mention: speaker };
    if (typeof speaker === 'string') return { kind: 'anonymous', span: find(text, speaker), country: null };
    return { kind: 'credit', credit: speaker.credit };
  };
  return {
    mention: (words, { nth, title, ...rest } = {}) => {
      const at = find(text, words, nth);
      const known = {
        kind: 'country',
        method: 'alias',
        candidates: [],
        country: null,
        antecedent: null,
      } as const;
      const titleSpan = title === undefined ? null : find(text, title);
      return (
        mentions.push({
          ...known,
          title: titleSpan,
          rule: 'hand',
          sentence: sentenceOf(at),
          ...rest,
          ...at,
        }) - 1
      );
    },
    credit: (words, rest = {}) =>
      credits.push({ name: words, id: null, cue: '', via: null, ...find(text, words), ...rest }) - 1,
    statement: ({ speaker, cue, content, ...rest }) => {
      const cueSpan = find(text, cue);
      const defaults = {
        addressee: null,
        stance: 'states',
        quote: 'indirect',
        said: null,
        via: null,
        rule: 'hand',
      } as const;
      const contentSpan = content === undefined ? null : find(text, content);
      const place = { ...sentenceSpan(cueSpan), sentence: sentenceOf(cueSpan) };
      return (
        statements.push({
          ...defaults,
          speaker: speakerOf(speaker),
          cue: cueSpan,
          content: contentSpan,
          ...place,
          ...rest,
        }) - 1
      );
    },
    event: ({ trigger, object, quantity, actors, recipients, ...rest }) => {
      const at = find(text, trigger);
      const defaults = {
        type: 'AID',
        mode: '',
        contexts: ['military'],
        act: 'arms-transfer',
        status: 'asserted',
      } as const;
      return (
        events.push({
          ...defaults,
          date: null,
          statement: null,
          antecedent: null,
          rule: 'hand',
          confidence: 0.9,
          ...rest,
          actors: actors ?? [],
          recipients: recipients ?? [],
          object: object === undefined ? null : find(text, object),
          quantity: quantity === undefined ? null : find(text, quantity),
          trigger: at,
          sentence: sentenceOf(at),
          ...sentenceSpan(at),
        }) - 1
      );
    },
    issue: (issue) => void issues.push(issue),
    record: () => {
      const findings: Findings = { mentions, statements, events, issues };
      const article: Article = { ...head(options, text), text, credits, zones, sentences };
      return {
        article,
        findings,
        sha256: createHash('sha256')
          .update(JSON.stringify([options, findings]))
          .digest('hex'),
        uri: article.uri,
      };
    },
  };
}

function head({ outlet, published, uri, lines }: StoryOptions, text: string) {
  const title = lines.find((line) => line.startsWith('[title] '))?.slice(8);
  const named = { id: outlet ?? null, name: outlet ?? '', domain: null };
  return {
    uri: uri ?? null,
    language: 'id',
    outlet: outlet === undefined ? null : { value: named, span: null, basis: 'masthead' as const },
    title: title === undefined ? null : { value: title, span: find(text, title), basis: 'title' as const },
    published:
      published === undefined ? null : { value: reading(published), span: null, basis: 'masthead' as const },
    bylines: [],
    editors: [],
    dateline: null,
    issues: [],
  };
}

function layOut(lines: readonly string[]): { text: string; zones: Zone[] } {
  let text = '';
  const zones = lines.map((line): Zone => {
    const mark = /^\[(title|credit|caption|lead)\] /.exec(line);
    const words = line.slice(mark?.[0].length ?? 0);
    const start = text.length;
    text += `${words}\n`;
    return { kind: (mark?.[1] ?? 'body') as ZoneKind, rule: 'hand', start, end: start + words.length };
  });
  return { text, zones };
}

function span({ start, end }: Span): Span {
  return { start, end };
}

function find(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let left = nth; left > 0 && start >= 0; left -= 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The story has no ${words}`);
  return { start, end: start + words.length };
}
