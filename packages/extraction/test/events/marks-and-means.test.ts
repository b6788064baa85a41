import { describe, expect, test } from 'vitest';
import { allEvents, toldEvents } from '../told-events.js';

describe('words between marks that only keep a distance', () => {
  test.each([
    ['AS melancarkan serangan "pertahanan diri" terhadap Iran pada Senin.', ['attack: AS → Iran (asserted)']],
    ['Serangan "pertahanan diri" AS terhadap Iran menewaskan empat orang.', ['attack: AS → Iran (asserted)']],
    ['Kenya melakukan "pelanggaran serius" terhadap gencatan senjata.', ['violation: Kenya →  (alleged)']],
    ['Rusia melancarkan "operasi militer" di Ukraina.', ['attack: Rusia → Ukraina (asserted)']],
    ['Iran menyebutnya "serangan brutal" terhadap kedaulatannya.', []],
    [
      'Trump mengatakan Iran "mengirim senjata ke Houthi setiap hari".',
      ['arms-transfer: Iran → Houthi (alleged)'],
    ],
    ['"Mereka kejam," kata Putin. "Menyerang Kursk adalah kejahatan."', []],
  ])('%s', (text, expected) => {
    expect(toldEvents(text)).toEqual(expected);
  });
});

describe('how it is done, when, and without what', () => {
  test.each([
    [
      'Kenya akan menghukum Sudan dengan mengerahkan pasukan ke Juba.',
      ['sanction: Kenya → Sudan (planned)', 'troop-deployment: Kenya → Juba (planned)'],
    ],
    ['Beijing melindungi Pyongyang dengan meluncurkan rudal balistik.', []],
    ['AS menuduh Iran melindungi Houthi dengan memasok rudal ke Yaman.', []],
    ['Rusia tanpa peringatan menembakkan 200 drone ke Kharkiv.', ['attack: Rusia → Kharkiv (asserted)']],
    [
      'Rusia di tengah perundingan damai menembakkan 200 drone ke Kharkiv.',
      ['attack: Rusia → Kharkiv (asserted)'],
    ],
    [
      'Rusia, setelah gagal merebut Kyiv, menembakkan 200 drone ke Kharkiv.',
      ['seizure: Rusia → Kyiv (negated)', 'attack: Rusia → Kharkiv (asserted)'],
    ],
    ['Azerbaijan lebih dulu menembaki tentara Armenia.', ['attack: Azerbaijan → Armenia (asserted)']],
    [
      'Jerman menepis kabar bahwa 300 tentaranya di Irak akan ditarik.',
      ['withdrawal: Jerman → Irak (denied)'],
    ],
    ['Rusia menembakkan rudal dari pangkalan di Kursk.', ['missile-test: Rusia →  (asserted)']],
    ['Rusia menembakkan rudal ke pangkalan di Kharkiv.', ['attack: Rusia → Kharkiv (asserted)']],
    [
      'AS melancarkan serangan terhadap Iran, yang menargetkan lokasi peluncuran rudal.',
      ['attack: AS → Iran (asserted)'],
    ],
  ])('%s', (text, expected) => {
    expect(toldEvents(text)).toEqual(expected);
  });
});

describe('whose claim a denial answers, some sentences on', () => {
  test.each([
    [
      'Penjaga Pantai Filipina menuduh sebuah kapal China menabrak perahu pasokan. Tidak ada korban jiwa. Laut sedang tenang waktu itu. Beijing membantah tuduhan itu.',
      ['denial: Beijing → Penjaga Pantai Filipina (asserted)'],
    ],
    [
      'AS menuduh Iran menyerang Aden. Serangan itu terjadi Senin. Dua kapal rusak. Teheran membantah tuduhan itu.',
      ['denial: Teheran → AS (asserted)'],
    ],
    [
      'AS menuduh Iran menyerang Aden. Serangan itu terjadi Senin. Dua kapal rusak. Mesir membantah tuduhan itu.',
      [],
    ],
    [
      'Tentara Sudan mengumumkan telah merebut kota Bara, sebuah klaim yang langsung dibantah juru bicara RSF.',
      ['denial: RSF → Sudan (asserted)'],
    ],
  ])('%s', (text, expected) => {
    expect(allEvents(text).filter((event) => event.startsWith('denial'))).toEqual(expected);
  });
});
