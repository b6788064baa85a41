import { extract } from '../src/extract.js';
import { articleOf } from './article-of.js';
import { sayEvent, sayStatement } from './say-findings.js';

/** What a text is found to say: its statements, then the speech events beside them. */
export function saySpeech(text: string): string[] {
  const findings = extract(articleOf(text));
  const read = { text, findings };
  return [
    ...findings.statements.map((one) => sayStatement(read, one)),
    ...findings.events.filter(({ rule }) => rule === 'speech-event').map((event) => sayEvent(read, event)),
  ];
}
