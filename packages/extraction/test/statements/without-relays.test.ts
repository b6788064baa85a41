import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';

function speakersOf(text: string): string[] {
  const { mentions, statements } = extract(articleOf(text));
  return statements.map(({ speaker }) => {
    if (speaker.kind === 'credit') return 'credit';
    const { start, end } =
      speaker.kind === 'mention' ? (mentions[speaker.mention] ?? { start: 0, end: 0 }) : speaker.span;
    return text.slice(start, end);
  });
}

test.each([
  // Who quotes somebody is no speaker.
  ['WHO mengatakan Iran mengirim drone ke Rusia, lapor Reuters.', ['WHO']],
  ['WHO menuduh Iran mengirim drone ke Rusia, demikian dilaporkan kantor berita AFP, Selasa.', ['WHO']],
  ['Menurut dua pejabat AS, Iran mengirim drone ke Rusia, tulis New York Times.', ['dua pejabat AS']],
  // The nearest that tell it themselves: nobody is quoted, or only later in what is told.
  ['Iran mengirim drone ke Rusia, lapor Reuters.', ['Reuters']],
  ['Iran mengirim drone ke Rusia, sedangkan WHO mengecam pengiriman itu, lapor Reuters.', ['WHO', 'Reuters']],
])('%s', (text, speakers) => expect(speakersOf(text)).toEqual(speakers));
