import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

describe('more words by which acts are told', () => {
  test.each([
    ['Rusia memporak-porandakan Ukraina.', 'attack: Rusia → Ukraina (asserted)'],
    ['Pasukan Israel merangsek ke Kota Gaza.', 'attack: Israel → Kota Gaza (asserted)'],
    ['Serangan drone melanda Ukraina.', 'attack:  → Ukraina (asserted)'],
    ['Rusia merontokkan drone Ukraina.', 'attack: Rusia → Ukraina (asserted)'],
    ['Jerman mengguyur Ukraina dengan senjata.', 'arms-transfer: Jerman → Ukraina (asserted)'],
    ['Ukraina kebanjiran senjata dari Jerman.', 'arms-transfer: Jerman → Ukraina (asserted)'],
    ['Vietnam membatalkan pesanan kapal selam dari Rusia.', 'arms-purchase: Vietnam → Rusia (negated)'],
    ['Iran melipatgandakan produksi rudal.', 'arms-production: Iran →  (asserted)'],
    ['Rusia mendaratkan pasukan di Mali.', 'troop-deployment: Rusia → Mali (asserted)'],
    ['Rusia mengevakuasi pasukannya dari Mali.', 'withdrawal: Rusia → Mali (asserted)'],
    ['Rusia menutup pangkalan militernya di Mali.', 'withdrawal: Rusia → Mali (asserted)'],
    ['Uni Eropa mengesahkan sanksi terhadap Belarus.', 'sanction: Uni Eropa → Belarus (asserted)'],
    ['AS mencekik Iran dengan sanksi.', 'sanction: AS → Iran (asserted)'],
    ['Rusia mencuri gandum Ukraina.', 'seizure: Rusia → Ukraina (asserted)'],
    ['Rusia melakukan pencaplokan wilayah Ukraina.', 'seizure: Rusia → Ukraina (asserted)'],
    ['Pencaplokan wilayah Palestina oleh Israel dikecam.', 'seizure: Israel → Palestina (asserted)'],
    ['Jepang dan Laos menemukan titik temu.', 'agreement: Jepang + Laos →  (asserted)'],
    ['Jepang dan Laos meningkatkan status hubungan.', 'cooperation: Jepang + Laos →  (asserted)'],
    ['Jepang meneguhkan dukungan kepada Ukraina.', 'support: Jepang → Ukraina (asserted)'],
    ['Jepang mengguyur Laos dengan bantuan.', 'aid: Jepang → Laos (asserted)'],
    ['KPK menjemput paksa Budi Santoso.', 'arrest: KPK → Budi Santoso (asserted)'],
    ['Budi Santoso menjadi tersangka KPK.', 'arrest: KPK → Budi Santoso (asserted)'],
    ['Budi Santoso meringkuk di tahanan.', 'arrest:  → Budi Santoso (asserted)'],
  ])('%s', (text, event) => expect(toldEvents(text)).toEqual([event]));

  test.each([
    'Rusia menyerang kebijakan Ukraina.',
    'Polisi melumpuhkan Budi Santoso.',
    'Banjir melumpuhkan Jakarta.',
    'Gempa memporak-porandakan Palu.',
    'Jepang diguncang skandal.',
    'Serangan hama melanda Jawa Timur.',
    'Massa merangsek ke Kota Gaza.',
    'Pendudukan wilayah Palestina dikecam.',
    'Polisi menjemput paksa saksi kasus Meikarta.',
    'KPK menemukan dokumen perjanjian.',
  ])('nothing: %s', (text) => expect(toldEvents(text)).toEqual([]));
});

describe('who stands for a state', () => {
  test.each(['Penjajah', 'Penerbang', 'Bala tentara', 'Gelombang drone'])('%s Rusia', (head) => {
    expect(toldEvents(`${head} Rusia menyerang Ukraina.`)).toEqual(['attack: Rusia → Ukraina (asserted)']);
  });

  test.each(['Ulama', 'Politisi', 'Rektor', 'Uskup', 'Warganet', 'Mantan tentara'])(
    'nobody: %s Rusia',
    (head) => {
      expect(toldEvents(`${head} Rusia menyerang Ukraina.`).join()).not.toContain('Rusia →');
    },
  );

  test('two states whose forces act together', () => {
    expect(toldEvents('Pasukan Rusia dan China menyerang Laos.')).toEqual([
      'attack: Rusia + China → Laos (asserted)',
    ]);
  });
});
