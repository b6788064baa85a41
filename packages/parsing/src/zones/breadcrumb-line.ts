import type { LineRule } from './line-rule.js';

const TRAIL = /^(?:home|beranda|depan|halaman depan|news|berita)(?: ?[>»/›|] ?[\p{L}\p{N}& .-]{2,60}){1,5}$/u;

/** Names the trail of sections over an article: `Home > Berita > Ekonomi`. */
export const breadcrumbLine: LineRule = {
  name: 'breadcrumb-line',
  openings: ['home', 'beranda', 'depan', 'halaman depan', 'news', 'berita'],
  read: (line) => (line.words <= 20 && TRAIL.test(line.head) ? 'masthead' : null),
  examples: [
    { text: 'Beranda > Berita > Ekonomi', kind: 'masthead' },
    { text: 'Berita / itu benar, kata Budi.', kind: null },
    { text: 'Berita Ekonomi', kind: null },
  ],
};
