import { extract } from '../src/extract.js';
import { articleOf } from './article-of.js';
import { sayEvent } from './say-findings.js';

/** The events of a text in one line each. */
export function allEvents(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

/** The events of a text in one line each, without those of speech. */
export function toldEvents(text: string, kind: 'body' | 'title' = 'body'): string[] {
  const findings = extract(articleOf(text, kind));
  return findings.events
    .filter(({ rule }) => rule !== 'speech-event')
    .map((event) => sayEvent({ text, findings }, event));
}

/** The events of speech of a text in one line each. */
export function speechEvents(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events
    .filter(({ rule }) => rule === 'speech-event')
    .map((event) => sayEvent({ text, findings }, event));
}
