import { createOpenings, mayOpen } from '../marks/opening.js';
import type { LineRule } from './line-rule.js';

const EMBED =
  /^\[(?:gambas|video|embed|foto|photo|instagram|twitter|tweet|youtube|caption|gallery|infografis|widget|halaman)\b[^\]]{0,80}\]$/i;
const LINK = /^(?:https?:\/\/|www\.)\S+$/i;
const OPENINGS = createOpenings(['http', 'www']);

/** Names places of embedded media and bare links: `[Gambas:Video 20detik]`. */
export const embedLine: LineRule = {
  name: 'embed-line',
  read: (line) =>
    line.words <= 10 && mayOpen(OPENINGS, line.opening) && isEmbed(line.text) ? 'other' : null,
  examples: [
    { text: '[Gambas:Video 20detik]', kind: 'other' },
    { text: '[Budi menolak menjawab]', kind: null },
  ],
};

function isEmbed(text: string): boolean {
  return text.startsWith('[') ? EMBED.test(text) : LINK.test(text);
}
