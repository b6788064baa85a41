import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Who lets another give, or tells of it, does not give.
  [
    'Kongres AS menyetujui penjualan tank milik Jerman ke Ukraina.',
    ['arms-transfer: Jerman → Ukraina (asserted)'],
  ],
  [
    'Jerman mengizinkan pengiriman tank Leopard dari Polandia ke Ukraina.',
    ['arms-transfer: Polandia → Ukraina (planned)'],
  ],
  [
    'Pengiriman tank milik Polandia ke Ukraina disetujui Jerman.',
    ['arms-transfer: Polandia → Ukraina (asserted)'],
  ],
  ['Ukraina mengumumkan pengiriman rudal dari AS.', ['arms-transfer: AS →  (asserted)']],
  ['Kabinet Israel menyetujui penjualan rudal ke Jerman.', ['arms-transfer: Israel → Jerman (asserted)']],
  ['Pengiriman tank ke Ukraina disetujui Jerman.', ['arms-transfer: Jerman → Ukraina (asserted)']],
  [
    'Rusia melakukan pengiriman senjata dari Belarus ke Mali.',
    ['arms-transfer: Rusia + Belarus → Mali (asserted)'],
  ],
  // States known to be under sanctions are whom those right behind are laid on.
  ['Jepang memperpanjang sanksi Korea Utara.', ['sanction: Jepang → Korea Utara (asserted)']],
  ['Sanksi Iran kembali diberlakukan PBB.', ['sanction: PBB → Iran (asserted)']],
  ['Sanksi Rusia terhadap pejabat Inggris diperluas.', ['sanction: Rusia → Inggris (asserted)']],
  ['Uni Eropa membahas paket sanksi Rusia.', ['sanction: Uni Eropa → Rusia (planned)']],
  ['Rusia menghadapi sanksi Uni Eropa.', ['sanction: Uni Eropa → Rusia (asserted)']],
  ['Kapal itu melanggar sanksi Korea Utara.', []],
  // Sending home another's captured troops is no withdrawal, ending their help is.
  ['Ukraina memulangkan tentara Korea Utara.', []],
  ['Rusia memulangkan tentara Korea Utara dari Kursk.', ['withdrawal: Rusia → Kursk (asserted)']],
  ['Prancis memulangkan tentaranya dari Niger.', ['withdrawal: Prancis → Niger (asserted)']],
  // Of what two sides agree on that are named, and of talks hosted for them, nobody else is a third.
  ['Jerman menghormati gencatan senjata Israel dan Hamas.', ['ceasefire: Israel + Hamas →  (asserted)']],
  ['Israel menghormati gencatan senjata dengan Hamas.', ['ceasefire: Israel + Hamas →  (asserted)']],
  [
    'Trump mengumumkan perpanjangan gencatan senjata antara India dan Pakistan.',
    ['ceasefire: India + Pakistan →  (asserted)'],
  ],
  ['Turki menyelenggarakan perundingan Rusia dan Ukraina.', ['meeting: Rusia + Ukraina →  (asserted)']],
  ['Thailand menggelar pertemuan dengan Kamboja.', ['meeting: Thailand + Kamboja →  (asserted)']],
  ['Swiss menyelenggarakan pertemuan puncak perdamaian Ukraina.', []],
  // To open a way to a deed is not to do it.
  ['Indonesia membuka ruang kolaborasi dengan Jepang.', ['cooperation: Indonesia + Jepang →  (possible)']],
  ['Indonesia membuka peluang kerja sama dengan Jepang.', ['cooperation: Indonesia + Jepang →  (possible)']],
  ['Indonesia membuka kerja sama dengan Jepang.', ['cooperation: Indonesia + Jepang →  (asserted)']],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
