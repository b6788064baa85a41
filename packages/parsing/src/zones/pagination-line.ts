import type { LineRule } from './line-rule.js';

const PATTERN =
  /^(?:\d{1,3} (?:of|dari|\/) \d{1,4}|(?:halaman|hal|laman|page) ?:? ?\d[\d |/]{0,20}(?:(?:dari|of) \d{1,2})?(?: ?(?:next|selanjutnya|berikutnya|show all|tampilkan semua|lihat semua|»|>))*|\d{1,3}(?: ?[|»>]? ?\d{1,3}){0,12}(?: ?(?:next|selanjutnya|berikutnya|show all|tampilkan semua|»|>))*|a a a|a ?- a ?\+?)$/;

/** Names page counters, page numbers and letter sizes: `1 of 63`, `Halaman : 1 2`, `1`. */
export const paginationLine: LineRule = {
  name: 'pagination-line',
  openings: ['halaman', 'hal', 'laman', 'page', 'a', ...'0123456789'],
  read: (line) => (line.length <= 40 && PATTERN.test(line.head) ? 'pagination' : null),
  examples: [
    { text: '1 of 63', kind: 'pagination' },
    { text: 'Halaman : 1 2', kind: 'pagination' },
    { text: '1', kind: 'pagination' },
    { text: 'Halaman 1 2 3 Tampilkan Semua', kind: 'pagination' },
    { text: 'Halaman 1 dari 3', kind: 'pagination' },
    { text: '63 orang', kind: null },
    { text: '1 of the best', kind: null },
  ],
};
