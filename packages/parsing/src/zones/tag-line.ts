import type { LineRule } from './line-rule.js';

const TAG = /^ ?[\p{L}\p{N}_-]+(?: [\p{L}\p{N}_-]+){0,4}[\s,;]*$/u;

/** Names lines of hashtags: `#beras #pasar`. */
export const tagLine: LineRule = {
  name: 'tag-line',
  openings: ['#'],
  read: (line) => (line.length <= 400 && line.text.startsWith('#') && isTags(line.text) ? 'tags' : null),
  examples: [
    { text: '#beras #pasar induk', kind: 'tags' },
    { text: '#KaburAjaDulu menjadi tagar yang ramai dibicarakan, kata Budi.', kind: null },
    { text: 'Beras nomor 1', kind: null },
  ],
};

function isTags(text: string): boolean {
  return text
    .slice(1)
    .split('#')
    .every((tag) => tag.length <= 48 && TAG.test(tag));
}
