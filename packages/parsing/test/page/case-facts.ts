import type { Article, Basis, Found } from '../../src/index.js';

/** The key facts of a case, written by hand before the page was parsed; absent fields are not checked. */
export interface CaseFacts {
  /** What the layout or the damage is. */
  readonly note: string;
  readonly uri?: string | null;
  /** Id in the gazetteer, or the domain or name of one it does not hold. */
  readonly outlet?: string | null;
  readonly title?: string | null;
  readonly published?: string | null;
  readonly basis?: Basis;
  readonly bylines?: readonly string[];
  readonly editors?: readonly string[];
  readonly dateline?: string | null;
  /** `Name`, or `Name < Name it came through`. */
  readonly credits?: readonly string[];
  /** How the body begins and ends. */
  readonly body?: readonly [string, string];
  /** Number of body zones. */
  readonly paragraphs?: number;
  readonly lead?: string | null;
  readonly captions?: readonly string[];
  /** Words that must stand in no sentence. */
  readonly outside?: readonly string[];
  readonly issues?: readonly string[];
  readonly language?: string;
}

type Reading = { readonly [Key in keyof CaseFacts]: unknown };

/**
 * Reads from an article what the facts of its case state.
 * @param article The parsed case.
 * @param facts Its facts; only the fields they have are read.
 */
export function readFacts(article: Article, facts: CaseFacts): Reading {
  const all: Reading = {
    note: facts.note,
    uri: facts.uri ?? null,
    outlet: article.outlet?.value.id ?? article.outlet?.value.domain ?? article.outlet?.value.name ?? null,
    title: article.title?.value ?? null,
    published: article.published?.value.edtf ?? null,
    basis: article.published?.basis ?? 'unknown',
    bylines: values(article.bylines),
    editors: values(article.editors),
    dateline: article.dateline?.value ?? null,
    credits: creditNames(article),
    body: bodyEdges(article, facts.body),
    paragraphs: zoneTexts(article, 'body').length,
    lead: zoneTexts(article, 'lead').join('\n') || null,
    captions: zoneTexts(article, 'caption'),
    outside: (facts.outside ?? []).filter((words) => !inSentence(article, words)),
    issues: [...new Set(article.issues.map((issue) => issue.code))].sort(),
    language: article.language,
  };
  return Object.fromEntries(
    Object.keys(facts).map((key) => [key, all[key as keyof CaseFacts]]),
  ) as unknown as Reading;
}

function values(found: readonly Found<string>[]): string[] {
  return found.map((one) => one.value);
}

function creditNames({ credits }: Article): string[] {
  return credits.map(({ name, via }) => (via === null ? name : `${name} < ${credits[via]?.name}`));
}

function zoneTexts({ text, zones }: Article, kind: string): string[] {
  return zones.filter((zone) => zone.kind === kind).map((zone) => text.slice(zone.start, zone.end));
}

function bodyEdges(article: Article, wanted: CaseFacts['body']): readonly [string, string] {
  const body = zoneTexts(article, 'body').join('\n');
  const last = wanted?.[1].length ?? 0;
  return [body.slice(0, wanted?.[0].length ?? 0), body.slice(body.length - last)];
}

function inSentence({ text, sentences }: Article, words: string): boolean {
  return sentences.some((sentence) => text.slice(sentence.start, sentence.end).includes(words));
}
