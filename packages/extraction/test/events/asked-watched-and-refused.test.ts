import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function eventsOf(text: string): readonly string[] {
  const findings = extract(articleOf(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

test.each([
  [
    'Yang diluncurkan Iran dari Semnan ialah roket pembawa satelit cuaca.',
    'missile-test: Iran →  (asserted)',
  ],
  ['Yang dipasok Turki kepada Libya adalah drone tempur.', 'arms-transfer: Turki → Libya (asserted)'],
  ['Rudal itu merupakan yang ketiga ditembakkan Iran tahun ini.', 'missile-test: Iran →  (asserted)'],
  [
    'Pemimpin Korea Utara Kim Jong Un menyaksikan langsung peluncuran rudal baru.',
    'missile-test: Korea Utara →  (asserted)',
  ],
  ['Kim Jong Un mengawasi uji coba rudal jelajah.', 'missile-test: Kim Jong Un →  (asserted)'],
  ['Uji coba rudal itu dipimpin langsung oleh Kim Jong Un.', 'missile-test: Kim Jong Un →  (asserted)'],
  ['Ukraina meminta rudal jarak jauh kepada Jerman.', 'arms-transfer: Jerman → Ukraina (requested)'],
  ['Ukraina meminta rudal jarak jauh dari Jerman.', 'demand: Ukraina → Jerman (asserted)'],
  ['Kuba meminta beras kepada Vietnam.', 'aid: Vietnam → Kuba (requested)'],
  ['Kanada tidak lagi mengizinkan kapal Rusia bersandar.', 'ban: Kanada → Rusia (asserted)'],
  ['Iran menolak mengizinkan IAEA memasuki Fordow.', 'ban: Iran → IAEA (asserted)'],
  ['Argentina keluar dari Organisasi Kesehatan Dunia.', 'withdrawal: Argentina → Organisasi Kesehatan Dunia'],
  ['Prancis mengirim pulang 12 pegawai konsulat Aljazair.', 'expulsion: Prancis → Aljazair (asserted)'],
  ['Mali mempersilakan tiga diplomat Prancis berkemas.', 'expulsion: Mali → Prancis (asserted)'],
  ['Diplomat Prancis itu diberi waktu dua hari untuk meninggalkan Mali.', 'expulsion:  → Prancis (asserted)'],
  ['India dan Pakistan saling usir diplomat.', 'expulsion: India + Pakistan →  (asserted)'],
])('%s', (sentence, expected) => {
  expect(eventsOf(sentence).join('; ')).toContain(expected);
});

test.each([
  ['Yang dikirim Rusia adalah surat.', 'Rusia'],
  ['Mobil itu merupakan yang kedua diluncurkan Toyota.', 'Toyota'],
  ['Jepang mengawasi peluncuran rudal balistik.', 'missile-test'],
  ['Ukraina meminta maaf kepada Polandia atas rudal itu.', 'arms-transfer'],
  ['Kanada mengizinkan kapal Rusia bersandar.', 'ban'],
  ['Kanada tidak akan mengizinkan kapal Rusia bersandar.', 'ban'],
  ['Mesir tidak mengizinkan warga Palestina diusir.', 'ban'],
  ['AS keluar dari kesepakatan nuklir Iran.', '→ Iran'],
  ['Polisi meminta senjata kepada warga.', 'arms-transfer'],
])('leaves alone: %s', (sentence, unexpected) => {
  expect(eventsOf(sentence).join('; ')).not.toContain(unexpected);
});

test.each([
  [
    'Selama tujuh jam Xi Jinping dan Vladimir Putin berunding di Beijing.',
    'meeting: Xi Jinping + Vladimir Putin',
  ],
  ['Hanya dalam dua jam Iran meluncurkan 200 rudal ke Israel.', 'attack: Iran → Israel (asserted)'],
  ['Sebulan penuh Israel menggempur Lebanon.', 'attack: Israel → Lebanon (asserted)'],
  ['Dua pekan terakhir militer China menggelar latihan di sekitar Taiwan.', 'military-exercise: China'],
])('behind how long it takes: %s', (sentence, expected) => {
  expect(eventsOf(sentence).join('; ')).toContain(expected);
});

test('who stands behind a duration that a verb acts on does nothing', () => {
  expect(eventsOf('Upacara mengenang 30 tahun pembantaian Srebrenica dihadiri warga.')).toEqual([]);
});
