import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // A noun that opens a clause leaves its subject the doer.
  ['Ini kali pertama Rusia menyerang Ukraina.', ['attack: Rusia → Ukraina (asserted)']],
  ['Pada hari militer Rusia menyerang Ukraina, cuaca cerah.', ['attack: Rusia → Ukraina (asserted)']],
  ['Di situlah Rusia dan Belarus menyerang Ukraina.', ['attack: Rusia + Belarus → Ukraina (asserted)']],
  ['Rapat itu membahas cara Iran memasok drone kepada Rusia.', ['arms-transfer: Iran → Rusia (asserted)']],
  ['Hari Buruh Rusia tidak mengenal libur.', []],
  // Who bears it did what is given for its reason.
  ['Rusia menuai sorotan tajam karena menyerang Ukraina.', ['attack: Rusia → Ukraina (asserted)']],
  ['Rusia merugi akibat menyerang Ukraina.', ['attack: Rusia → Ukraina (asserted)']],
  ['Kanada kehilangan kesabaran karena menunggu.', []],
  [
    'Kanada mendapat dukungan Turki karena menyerang Ukraina.',
    ['support: Turki → Kanada (asserted)', 'attack: Kanada → Ukraina (asserted)'],
  ],
  // A state of mind is a predicate too.
  ['Setelah menyerang Ukraina, Rusia tetap bungkam.', ['attack: Rusia → Ukraina (asserted)']],
  ['Rusia siaga setelah menyerang Ukraina.', ['attack: Rusia → Ukraina (asserted)']],
  ['Setelah menyerang Ukraina, kini Rusia terisolasi.', ['attack: Rusia → Ukraina (asserted)']],
  // Who it was is told behind the verb.
  ['Pihak yang menyerang Ukraina adalah Rusia.', ['attack: Rusia → Ukraina (asserted)']],
  ['Yang menangkap Imran Khan adalah polisi Pakistan.', ['arrest: Pakistan → Imran Khan (asserted)']],
  ['Pihak yang menyerang Ukraina bukan Rusia.', ['attack:  → Ukraina (asserted)']],
  // What is ruled out has no part in it.
  ['Rusia menyerang Ukraina bukan Polandia.', ['attack: Rusia → Ukraina (asserted)']],
  ['Rusia menyerang bukan Ukraina melainkan Polandia.', ['attack: Rusia → Polandia (asserted)']],
  ['Rusia mengirim drone ke Iran bukan ke Mesir.', ['arms-transfer: Rusia → Iran (asserted)']],
  [
    'Negara yang paling banyak memasok senjata ke Ukraina adalah Polandia.',
    ['arms-transfer: Polandia → Ukraina (asserted)'],
  ],
  ['Tentara yang diserang adalah Rusia.', ['attack:  → Rusia (asserted)']],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});
