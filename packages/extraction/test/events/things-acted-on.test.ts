import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

describe('arms in the words of the news', () => {
  test.each([
    ...[
      'separuh dari 66 jet F-16',
      'dua dari tujuh kapal selam',
      'sebagian dari rudalnya',
      'lebih banyak senjata',
    ],
    ...['satu kapal penuh amunisi', 'beragam jenis senjata', 'berton-ton amunisi', 'pesawat latih T-50'],
    ...[
      'teknologi reaktor kapal selam',
      'sistem antidrone',
      'jip militer',
      'teropong malam',
      'perahu tempur',
    ],
    ...['perlengkapan militer tidak mematikan', 'senjata termobarik', 'granat berpeluncur roket'],
    ...['tank medium Harimau', 'rudal jelajah Storm Shadow', 'drone yang dirakit di Isfahan'],
    ...['senjata yang lebih canggih', 'rudal yang dapat menjangkau Kyiv', 'senjata menggunakan kapal kargo'],
    ...['amunisi sejak 2022', 'senjata yang tidak terpakai'],
  ])('Iran mengirim %s ke Rusia', (thing) => {
    expect(toldEvents(`Iran mengirim ${thing} ke Rusia.`)).toEqual([
      'arms-transfer: Iran → Rusia (asserted)',
    ]);
  });

  test.each([
    ...['drone pertanian', 'drone pemetaan', 'bom asap', 'senjata mainan', 'kapal feri', 'kontainer karpet'],
    ...['helikopter hias', 'satelit cuaca', 'mesin pertanian'],
  ])('no arms: Iran mengirim %s ke Rusia', (thing) => {
    expect(toldEvents(`Iran mengirim ${thing} ke Rusia.`)).toEqual([]);
  });
});

describe('who gives and who only made it', () => {
  test.each([
    ['Laos menerima vaksin Sinovac dari Serbia.', 'aid: Serbia → Laos (asserted)'],
    ['Laos menerima vaksin Jepang.', 'aid: Jepang → Laos (asserted)'],
    ['Pengiriman pasukan Wagner oleh Suriah ke Mali dikecam.', 'troop-deployment: Suriah → Mali (asserted)'],
    [
      'Pengiriman drone dalam jumlah besar oleh Iran ke Mali dikecam.',
      'arms-transfer: Iran → Mali (asserted)',
    ],
    ['Mali menerima rudal Storm Shadow dari Iran.', 'arms-transfer: Iran → Mali (asserted)'],
    ['Roket Katyusha dikirim Iran ke Mali.', 'arms-transfer: Iran → Mali (asserted)'],
    ['Taiwan menerima dua dari 66 jet F-16 yang dijanjikan AS.', 'arms-transfer: AS → Taiwan (asserted)'],
    // The nearest where the phrase belongs to the relative clause.
    ['Iran memproduksi drone yang dikirim ke Mali.', 'arms-production: Iran →  (asserted)'],
  ])('%s', (text, event) => expect(toldEvents(text)).toContain(event));
});

describe('people sent', () => {
  test.each([
    ...[
      'sekitar 5.000 tenaga konstruksi militer',
      'tiga jenderal',
      '1.000 pakar penjinak ranjau',
      'pejuang asing',
    ],
    ...['pasukan terjun payung', 'pilot jet tempur', 'sukarelawan bersenjata', 'penembak jitu'],
  ])('Korea Utara mengirim %s ke Rusia', (people) => {
    expect(toldEvents(`Korea Utara mengirim ${people} ke Rusia.`)).toEqual([
      'troop-deployment: Korea Utara → Rusia (asserted)',
    ]);
  });

  test.each(['pasukan penari', 'pekerja konstruksi', 'pasukan pengibar bendera', 'tim bulu tangkis'])(
    'no troops: Korea Utara mengirim %s ke Rusia',
    (people) => expect(toldEvents(`Korea Utara mengirim ${people} ke Rusia.`)).toEqual([]),
  );
});

describe('help in the words of the news', () => {
  test.each([
    ...['makanan siap saji', 'anjing pelacak', 'rumah sakit terapung', 'bantuan berupa selimut dan tenda'],
    ...['kantong mayat', 'tim forensik', 'biskuit', 'petugas pemadam kebakaran', 'pakaian layak pakai'],
  ])('Jepang mengirim %s ke Laos', (thing) => {
    expect(toldEvents(`Jepang mengirim ${thing} ke Laos.`)).toEqual(['aid: Jepang → Laos (asserted)']);
  });

  test('a thing at the head of a sentence is nobody', () => {
    expect(toldEvents('Selimut dikirim Jepang ke Laos.')).toEqual(['aid: Jepang → Laos (asserted)']);
    expect(toldEvents('Ekskavator dikirim Jepang ke Laos.')).toEqual([]);
  });
});
