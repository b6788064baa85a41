import type { LineRule } from './line-rule.js';

const CREDIT =
  /^[[(]?\s*(?:sumber(?: berita| artikel)?|source|dikutip dari|dilansir dari|disadur dari|diolah dari)\s*:/;
const BARE = /^[[(]?\s*sumber\s+(?:berita\s+|artikel\s+)?[A-Z][\p{L}\p{N}.&' -]{1,40}[\])]?\.?$/u;

/** Names lines that credit another medium and say nothing else: `Sumber: AP`, `Sumber Reuters`. */
export const creditLine: LineRule = {
  name: 'credit-line',
  openings: ['sumber', 'source', 'dikutip', 'dilansir', 'disadur', 'diolah'],
  read: (line) => {
    if (line.words > 12) return null;
    return CREDIT.test(line.head) ||
      (line.words <= 5 && line.head.startsWith('sumber') && BARE.test(lowerFirst(line.text)))
      ? 'credit'
      : null;
  },
  examples: [
    { text: 'sumber : AP', kind: 'credit' },
    { text: 'Sumber Reuters', kind: 'credit' },
    { text: 'Sumber air warga mengering', kind: null },
    {
      text: 'Sumber: pedagang di pasar itu menyebut harga beras naik sejak pekan lalu karena panen mundur.',
      kind: null,
    },
  ],
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
