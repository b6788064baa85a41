import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayEvent, sayStatement } from '../say-findings.js';

function told(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

test.each([
  // What something is called may be told by two verbs.
  ['Turki menyebut serangan itu sebagai tindakan yang tidak bisa dibenarkan dan melanggar hukum.', []],
  [
    'Turki menangkap pria yang dicari di Mali dan menyerang Ghana.',
    ['arrest: Turki →  (asserted)', 'attack: Turki → Ghana (asserted)'],
  ],
  // Whose rules are broken does not break them.
  ['Pengiriman itu merupakan pelanggaran resolusi dan piagam PBB.', []],
  [
    'PBB mengecam pelanggaran gencatan senjata Mali.',
    ['violation: Mali →  (asserted)', 'condemnation: PBB → Mali (asserted)'],
  ],
  // Whose word it is stands between the noun of the claim and the deed.
  [
    'Ghana tidak menanggapi klaim Turki soal pengiriman drone Mali ke Mesir.',
    ['arms-transfer: Mali → Mesir (alleged)'],
  ],
  [
    'Ghana tidak menanggapi rapat Turki soal pengiriman drone Mali ke Mesir.',
    ['arms-transfer: Mali → Mesir (asserted)'],
  ],
  // When something comes is told, and nobody accused.
  ['Turki mengatakan Ghana akan menerima rudal baru.', ['arms-transfer:  → Ghana (planned)']],
  [
    'Turki mengatakan Ghana akan menerima rudal Mali.',
    ['arms-transfer: Mali → Ghana (alleged)', 'accusation: Turki → Ghana (asserted)'],
  ],
  // What somebody binds himself to has still to come.
  [
    'Turki mengumumkan komitmen mereka untuk mengirim drone ke Ghana.',
    ['arms-transfer: Turki → Ghana (planned)'],
  ],
  // How it is done more stands before the verb.
  [
    'Ghana mendesak Turki untuk lebih cepat mengirim drone ke Mali.',
    ['arms-transfer: Turki → Mali (requested)', 'demand: Ghana → Turki (asserted)'],
  ],
  // A part of a state is a place.
  [
    'Ribuan orang turun ke jalan di kota Goma, Mali timur, Senin, mengecam Ghana.',
    ['protest:  → Ghana (asserted)'],
  ],
  // Armed groups fire from some states, too.
  ['Turki mengatakan rudal itu ditembakkan dari Lebanon.', []],
  ['Turki mengatakan rudal itu ditembakkan dari Ghana.', ['accusation: Turki → Ghana (asserted)']],
])('%s', (text, events) => {
  expect(told(text).toSorted()).toEqual(events.toSorted());
});

function said(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  return findings.statements.map((statement) => sayStatement({ text, findings }, statement));
}

test.each([
  // Who reports it is not whom `ujarnya` means.
  [
    'Menteri Pertahanan Ghana Budi Santoso menyatakan pelabuhan aman, lapor media lokal.\n\n"Kami siaga," ujarnya.',
    'Budi Santoso | states | Kami siaga',
  ],
  // A body tells in a statement what it does itself.
  [
    'Kementerian Luar Negeri Ghana memanggil utusannya, katanya dalam sebuah pernyataan.',
    'Kementerian Luar Negeri Ghana | states | Kementerian Luar Negeri Ghana memanggil utusannya',
  ],
])('%s', (text, statement) => {
  expect(said(text)).toContain(statement);
});
