import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Who extends or lifts sanctions lays them; whoever is named right behind bears them, an armed group always.
  ['PBB mencabut embargo senjata Libya.', ['sanction-relief: PBB → Libya (asserted)']],
  ['DK PBB memperpanjang embargo senjata M23.', ['sanction: DK PBB → M23 (asserted)']],
  ['Embargo senjata M23 berlaku sampai Maret.', ['sanction:  → M23 (asserted)']],
  ['Trump mencabut sanksi AS.', ['sanction-relief: Trump →  (asserted)']],
  // A group right behind a supply of arms gets it, unless somebody else does.
  ['Kenya memutus pasokan senjata Al Shabaab.', ['arms-transfer:  → Al Shabaab (negated)']],
  ['Pasokan senjata Hizbullah ke Hamas terputus.', ['arms-transfer: Hizbullah → Hamas (asserted)']],
  // Rockets of a group are fired by it; those of a state may have been supplied.
  ['Roket Hamas ditembakkan ke Ashkelon.', ['attack: Hamas → Ashkelon (asserted)']],
  ['Rudal Iran ditembakkan ke Ashkelon.', []],
  // A drone is shot down, a bomb dropped.
  ['Kenya menjatuhkan drone di Lamu.', ['attack: Kenya → Lamu (asserted)']],
  ['Kenya menjatuhkan drone Ethiopia di Lamu.', ['attack: Kenya → Ethiopia (asserted)']],
  ['Kenya menjatuhkan bom di Lamu.', ['attack: Kenya → Lamu (asserted)']],
  // Warships go where their own side sends them; uranium arms only whom it is for weapons.
  ['India mengirim kapal induk ke Oman.', ['troop-deployment: India → Oman (asserted)']],
  ['India menjual kapal perang ke Oman.', ['arms-transfer: India → Oman (asserted)']],
  ['Niger menjual uranium ke Oman.', []],
  ['Niger memasok uranium ke Oman untuk senjata nuklir.', ['arms-transfer: Niger → Oman (asserted)']],
  // Those that are there may be all the others.
  ['Semua negara kecuali Fiji yang hadir mendukung Tuvalu.', []],
  ['Semua negara kecuali Fiji, yang memveto resolusi itu, mendukung Tuvalu.', ['ban: Fiji →  (asserted)']],
  // What is discussed has still to come, and is done by who discusses it only where they would be a side.
  ['Jerman membahas pengiriman tank ke Ukraina.', ['arms-transfer: Jerman → Ukraina (planned)']],
  ['Menteri Pertahanan Jerman Boris Pistorius membahas pengiriman tank di Kyiv.', []],
  ['Mesir dan Qatar membahas gencatan senjata di Sudan.', ['meeting: Mesir + Qatar →  (asserted)']],
  ['PBB akan membahas serangan Rusia ke Odesa.', ['attack: Rusia → Odesa (asserted)']],
  // A journey behind what will be done on it has still to come.
  [
    'Prabowo akan bertemu Erdogan dalam kunjungannya ke Ankara.',
    ['meeting: Prabowo + Erdogan →  (planned)', 'visit: Prabowo → Ankara (planned)'],
  ],
  [
    'Prabowo bertemu Erdogan dalam kunjungannya ke Ankara.',
    ['meeting: Prabowo + Erdogan →  (asserted)', 'visit: Prabowo → Ankara (asserted)'],
  ],
  [
    'Prabowo akan bertemu Erdogan saat mengunjungi Ankara.',
    ['meeting: Prabowo + Erdogan →  (planned)', 'visit: Prabowo → Ankara (planned)'],
  ],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
