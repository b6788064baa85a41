import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

test.each([
  [
    'Serbia dan Bulgaria mencapai kata mufakat soal jalur gas.',
    ['agreement: Serbia + Bulgaria →  (asserted)'],
  ],
  ['Turki dan Mesir merajut kembali hubungan.', ['cooperation: Turki + Mesir →  (asserted)']],
  ['Perajin di Turki merajut kembali syal.', []],
  ['Turki memasang badan untuk Azerbaijan.', ['support: Turki → Azerbaijan (asserted)']],
  ['Turki memasang papan nama untuk Azerbaijan.', []],
  ['Kolombia mengakui Juan Guaido sebagai presiden.', ['support: Kolombia → Juan Guaido (asserted)']],
  ['Kolombia mengakui Juan Guaido sebagai pelancong.', []],
  ['Belgia menjanjikan 5 juta euro kepada Kongo.', ['aid: Belgia → Kongo (planned)']],
  ['Belgia memberikan dana kepada Kongo.', ['aid: Belgia → Kongo (asserted)']],
  ['Qatar membayar gaji pegawai Suriah.', ['aid: Qatar → Suriah (asserted)']],
  ['Qatar membayar tebusan kepada Suriah.', []],
  ['China menghapus utang Zambia.', ['aid: China → Zambia (asserted)']],
  ['China menghapus jejak Zambia.', []],
  ['Niger menuduh Paris mendanai pemberontak.', ['aid: Paris →  (alleged)']],
  ['Niger mendanai festival film.', []],
  ['Kanada menghantam Iran dengan sanksi.', ['sanction: Kanada → Iran (asserted)']],
  ['Kanada menghantam Iran dengan tiga gol.', []],
  [
    'Tirana memerintahkan staf Kedutaan Besar Iran angkat kaki.',
    ['expulsion: Tirana → Kedutaan Besar Iran (asserted)'],
  ],
  ['Gibran didepak dari PDIP.', ['expulsion: PDIP → Gibran (asserted)']],
  ['Budi Santoso diganjar 15 tahun penjara.', ['conviction:  → Budi Santoso (asserted)']],
  ['Budi Santoso diganjar piala.', []],
  ['Budi Santoso divonis kanker.', []],
  ['Perwira menggulingkan Presiden Ali Bongo.', ['attack:  → Ali Bongo (asserted)']],
  ['Budi Santoso mendekam di sel tahanan.', ['arrest:  → Budi Santoso (asserted)']],
  ['Budi Santoso mendekam di kamar hotel.', []],
])('%s', (text, expected) => {
  const findings = extract(articleOf(text));
  const done = findings.events.filter(({ act }) => !['accusation', 'demand', 'promise'].includes(act));
  expect(done.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});
