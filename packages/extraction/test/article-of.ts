import type { Article } from '@warta/parsing';

/** An article of one sentence in one zone, as a rule's example stands. */
export function articleOf(text: string, kind: 'body' | 'title' | 'caption' = 'body'): Article {
  return {
    text,
    uri: null,
    language: 'id',
    outlet: null,
    title: null,
    published: null,
    bylines: [],
    editors: [],
    dateline: null,
    credits: [],
    zones: [{ start: 0, end: text.length, kind, rule: 'test' }],
    sentences: [{ start: 0, end: text.length, zone: 0, paragraph: 0 }],
    issues: [],
  };
}
