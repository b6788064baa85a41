import type { LineRule } from './line-rule.js';

const EMBED =
  /^\[(?:gambas|video|embed|foto|photo|instagram|twitter|tweet|youtube|caption|gallery|infografis|widget|halaman)\b[^\]]{0,80}\]$/i;
const LINK = /^(?:https?:\/\/|www\.)\S+$/i;

/** Names places of embedded media and bare links: `[Gambas:Video 20detik]`. */
export const embedLine: LineRule = {
  name: 'embed-line',
  read: (line) => (line.words <= 10 && (EMBED.test(line.text) || LINK.test(line.text)) ? 'other' : null),
  examples: [
    { text: '[Gambas:Video 20detik]', kind: 'other' },
    { text: '[Budi menolak menjawab]', kind: null },
  ],
};
