import type { LineRule } from './line-rule.js';

const EMBED =
  /^\[(?:gambas|video|embed|foto|photo|instagram|twitter|tweet|youtube|caption|gallery|infografis|widget|halaman)\b[^\]]{0,80}\]$/i;
const LINK = /^(?:https?:\/\/|www\.)\S+$/i;

/** Names places of embedded media and bare links: `[Gambas:Video 20detik]`. */
export const embedLine: LineRule = {
  name: 'embed-line',
  openings: ['[', 'http', 'www'],
  read: (line) => (line.words <= 10 && isEmbed(line.text) ? 'other' : null),
  examples: [
    { text: '[Gambas:Video 20detik]', kind: 'other' },
    { text: '[Budi menolak menjawab]', kind: null },
  ],
};

function isEmbed(text: string): boolean {
  return text.startsWith('[') ? EMBED.test(text) : LINK.test(text);
}
