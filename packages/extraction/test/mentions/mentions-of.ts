import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayMention } from '../say-findings.js';

/** A text and the mentions in it, each in one line. */
export type Row = readonly [text: string, mentions: readonly string[]];

/** The mentions of one sentence in one zone. */
export function mentionsOf(text: string, kind: 'body' | 'title' | 'caption' = 'body'): string[] {
  const findings = extract(articleOf(text, kind));
  return findings.mentions.map((mention) => sayMention({ text, findings }, mention));
}

/** The mentions of a text of several sentences. */
export function mentionsOfParagraphs(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  return findings.mentions.map((mention) => sayMention({ text, findings }, mention));
}
