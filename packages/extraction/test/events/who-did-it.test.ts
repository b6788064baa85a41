import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayEvent } from '../say-findings.js';

function told(text: string, act: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events
    .filter((event) => event.act === act && event.rule !== 'speech-event')
    .map((event) => sayEvent({ text, findings }, event));
}

describe('whose name it is', () => {
  test.each([
    ['Mesir membahas pembelian drone Turki.', 'arms-purchase', []],
    [
      'Mesir membahas pembelian drone Turki oleh Ghana.',
      'arms-purchase',
      ['arms-purchase: Ghana → Turki (asserted)'],
    ],
    ['Harga gandum naik sejak invasi Rusia.', 'attack', ['attack: Rusia →  (asserted)']],
    ['Harga gandum naik sejak invasi Ukraina.', 'attack', ['attack:  → Ukraina (asserted)']],
    ['Drone besutan Turki menghantam pelabuhan Sudan.', 'attack', ['attack:  → Sudan (asserted)']],
    ['Drone Turki menghantam pelabuhan Sudan.', 'attack', ['attack: Turki → Sudan (asserted)']],
    [
      'Menteri Pertahanan Turki Yasar Guler membenarkan bahwa mereka mengirim drone ke Ghana.',
      'arms-transfer',
      ['arms-transfer: Turki → Ghana (confirmed)'],
    ],
    [
      'Para pejabat Turki membantah tuduhan bahwa mereka mengirim drone ke Ghana.',
      'arms-transfer',
      ['arms-transfer: Turki → Ghana (denied)'],
    ],
    ['Turki membantah laporan Ghana bahwa mereka mengirim drone ke Mesir.', 'arms-transfer', []],
    [
      'Turki membantah mengirim drone-drone tua ke Ghana.',
      'arms-transfer',
      ['arms-transfer: Turki → Ghana (denied)'],
    ],
    ['Turki membantah mengirim obat-obatan tua ke Ghana.', 'arms-transfer', []],
    [
      'Turki menjatuhkan sanksi terhadap Ghana dengan dalih serangan Mali terhadap Mesir.',
      'sanction',
      ['sanction: Turki → Ghana (asserted)'],
    ],
    ['Turki menjatuhkan sanksi ke Ghana seusai memasok drone ke Mali.', 'arms-transfer', []],
    [
      'Turki menarik pasukan seusai memasok drone ke Mali.',
      'arms-transfer',
      ['arms-transfer: Turki → Mali (asserted)'],
    ],
    ['Mali menyita drone Turki yang menghantam Sudan.', 'attack', ['attack:  → Sudan (asserted)']],
    [
      'Turki mengatakan kepada Mesir pada Rabu bahwa mereka akan mengirim drone ke Ghana.',
      'arms-transfer',
      ['arms-transfer: Turki → Ghana (planned)'],
    ],
    ['Turki menyurati Mesir pada Rabu bahwa mereka akan mengirim drone ke Ghana.', 'arms-transfer', []],
    [
      'Ghana mengirim pesawat tak berawak ke Mali.',
      'arms-transfer',
      ['arms-transfer: Ghana → Mali (asserted)'],
    ],
    ['Ghana mengirim pesawat tak berisi ke Mali.', 'arms-transfer', []],
    [
      'Joko Widodo mengumumkan bahwa Turki dan Suriah sepakat untuk melakukan gencatan senjata.',
      'ceasefire',
      ['ceasefire: Turki + Suriah →  (asserted)'],
    ],
    ['Pasokan senjata buatan Turki ke Mali dibahas.', 'arms-transfer', ['arms-transfer:  → Mali (asserted)']],
    ['Pasokan senjata Turki ke Mali dibahas.', 'arms-transfer', ['arms-transfer: Turki → Mali (asserted)']],
    ['Ghana memimpin sanksi pengusiran diplomat Turki.', 'sanction', []],
    ['Ghana menjatuhkan sanksi terhadap diplomat Turki.', 'sanction', ['sanction: Ghana → Turki (asserted)']],
  ])('%s %s', (text, act, expected) => {
    expect(told(text, act)).toEqual(expected);
  });
});

describe('whether it was done', () => {
  test.each([
    [
      'Kanada berupaya mengirim drone ke Ghana.',
      'arms-transfer',
      ['arms-transfer: Kanada → Ghana (planned)'],
    ],
    [
      'Kanada berhasil mengirim drone ke Ghana.',
      'arms-transfer',
      ['arms-transfer: Kanada → Ghana (asserted)'],
    ],
    [
      'Ghana merasa ragu untuk mengirim tank ke Mali.',
      'arms-transfer',
      ['arms-transfer: Ghana → Mali (possible)'],
    ],
    ['Ghana setuju untuk mengirim tank ke Mali.', 'arms-transfer', ['arms-transfer: Ghana → Mali (planned)']],
    [
      'Sergei Lavrov diagendakan bertemu Ali Khamenei.',
      'meeting',
      ['meeting: Sergei Lavrov + Ali Khamenei →  (planned)'],
    ],
    ['Rusia memveto resolusi Kanada untuk menjatuhkan sanksi terhadap Mali.', 'sanction', []],
    [
      'Uni Eropa mendukung resolusi Kanada untuk menjatuhkan sanksi terhadap Mali.',
      'sanction',
      ['sanction: Uni Eropa → Mali (asserted)'],
    ],
    [
      'Menteri Luar Negeri Turki menyebut tuduhan bahwa Ghana mengirim drone ke Mali tidak benar.',
      'arms-transfer',
      ['arms-transfer: Ghana → Mali (denied)'],
    ],
    [
      'Turki mengatakan tuduhan bahwa Ghana mengirim drone ke Mali muncul saat perundingan.',
      'arms-transfer',
      ['arms-transfer: Ghana → Mali (alleged)'],
    ],
  ])('%s %s', (text, act, expected) => {
    expect(told(text, act)).toEqual(expected);
  });
});

describe('the day behind a comma that closes the sentence', () => {
  test.each([
    ['Turki menyerang Suriah, Rabu (2/11).', 'attack', '2022-11-02'],
    ['Warga mengungsi setelah Turki menyerang Suriah, Rabu (2/11).', 'attack', null],
    ['Ghana menuduh Turki menyerang Suriah, Rabu (2/11).', 'attack', null],
    ['Ghana menuduh Turki menyerang Suriah pada Rabu (2/11).', 'attack', '2022-11-02'],
  ])('%s', (text, act, expected) => {
    const { events } = extract(articleOfParagraphs(text, { published: '2022-11-03' }));
    expect(events.find((event) => event.act === act)?.date?.edtf ?? null).toBe(expected);
  });
});

describe('who is condemned', () => {
  test.each([
    ['Ghana mengecam Presiden Turki Recep Erdogan karena mengkritik uji coba rudal Mali.', 'Recep Erdogan'],
    ['Ghana mengecam serangan Turki ke Mali.', 'Turki'],
  ])('%s', (text, name) => {
    const { events, mentions } = extract(articleOf(text));
    const [target] = events.find(({ act }) => act === 'condemnation')?.recipients ?? [];
    expect(text.slice(mentions[target ?? -1]?.start, mentions[target ?? -1]?.end)).toBe(name);
  });
});

test.each([
  ['Korea Utara menembakkan rudal ke laut dekat Jepang.', []],
  ['Korea Utara menembakkan rudal ke laut di dekat Hokkaido.', []],
  ['Rusia menembakkan rudal ke kota di dekat Kherson.', ['attack: Rusia → Kherson (asserted)']],
  ['Korea Utara menembakkan rudal ke Jepang.', ['attack: Korea Utara → Jepang (asserted)']],
])('what falls near a state: %s', (text, expected) => {
  expect(told(text, 'attack')).toEqual(expected);
});
