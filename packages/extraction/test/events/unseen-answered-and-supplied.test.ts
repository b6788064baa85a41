import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // What was not seen is not alleged, with `bahwa` or without; what cannot be confirmed may be so.
  [
    'AS mengatakan tidak melihat bukti China memasok senjata ke Rusia.',
    ['arms-transfer: China → Rusia (negated)'],
  ],
  ['AS belum melihat indikasi Iran mengirim rudal ke Rusia.', ['arms-transfer: Iran → Rusia (negated)']],
  [
    'AS menyatakan memiliki bukti China memasok senjata ke Rusia.',
    ['arms-transfer: China → Rusia (alleged)'],
  ],
  ['AS tidak dapat mengonfirmasi Iran mengirim rudal ke Rusia.', ['arms-transfer: Iran → Rusia (possible)']],
  ['AS mengonfirmasi Iran mengirim rudal ke Rusia.', ['arms-transfer: Iran → Rusia (confirmed)']],
  // What somebody vows to answer was done.
  ['Iran bersumpah membalas serangan Israel.', ['attack: Israel →  (asserted)']],
  ['Iran bersumpah melancarkan serangan ke Israel.', ['attack: Iran → Israel (planned)']],
  // What is still negotiated has not come about, and what is suspended is not given.
  [
    'Penjualan kapal selam oleh Prancis kepada Argentina masih dirundingkan.',
    ['arms-transfer: Prancis → Argentina (planned)'],
  ],
  [
    'Penangguhan bantuan militer AS kepada Ukraina disesalkan Zelensky.',
    ['arms-transfer: AS → Ukraina (negated)'],
  ],
  // Whose ship is seized by another suffers it.
  ['Penyitaan kapal tanker Iran oleh AS diprotes Teheran.', ['seizure: AS → Iran (asserted)']],
  ['Penahanan kapal Korea Selatan oleh Iran berakhir.', ['seizure: Iran → Korea Selatan (asserted)']],
  ['Penyitaan KPK terhadap rumah Budi Santoso berlanjut.', ['seizure: KPK →  (asserted)']],
  // A weapon that one supplied is used by another; a ship's trips call on nobody.
  [
    'Drone Shahed pasokan Iran menghantam Odesa.',
    ['arms-transfer: Iran →  (asserted)', 'attack:  → Odesa (asserted)'],
  ],
  ['Drone Iran menghantam Odesa.', ['attack: Iran → Odesa (asserted)']],
  ['China menembakkan meriam air ke kapal pasokan Filipina.', ['attack: China → Filipina (asserted)']],
  ['Analisis itu memperlihatkan 25 perjalanan kapal Rusia dari Rajin ke Dunai.', []],
  ['Kunjungan kapal perang Rusia ke Jakarta berlangsung lima hari.', ['visit: Rusia → Jakarta (asserted)']],
  // Help to an army is arms, and no troops.
  ['AS mengumumkan paket bantuan militer untuk Ukraina.', ['arms-transfer: AS → Ukraina (asserted)']],
  ['AS mengumumkan paket bantuan kemanusiaan untuk Gaza.', ['aid: AS → Gaza (asserted)']],
  ['Jerman menyiapkan paket bantuan militer bagi Ukraina.', ['arms-transfer: Jerman → Ukraina (planned)']],
  ['Jerman menyiapkan pasukan untuk Ukraina.', ['troop-deployment: Jerman →  (asserted)']],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
