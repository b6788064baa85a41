import { readHtml } from '../../src/html/read-html.js';

/** Long enough to be an article's paragraph. */
export const prose = (word: string) =>
  `${word} mengatakan bahwa harga beras di pasar itu turun sejak pekan lalu, sedangkan stok di gudang masih cukup untuk tiga bulan.`;

/** The zones of a page as `kind: text`. */
export function zonesOf(html: string): string[] {
  const page = readHtml(html, null);
  return page.zones.map((zone) => `${zone.kind}: ${page.text.slice(zone.start, zone.end)}`);
}

/** The paragraphs that no zone holds: what the words must tell. */
export function openText(html: string): string[] {
  const page = readHtml(html, null);
  const held = new Set(page.zones.map((zone) => page.text.slice(zone.start, zone.end)));
  return page.text.split(/\n+/).filter((paragraph) => paragraph !== '' && !held.has(paragraph));
}

/** Four paragraphs, and the markup of a text of them. */
export const [one, two, three, four] = ['Budi', 'Siti', 'Andi', 'Dewi'].map(prose);
export const body = `<p>${one}</p><p>${two}</p><p>${three}</p><p>${four}</p>`;
