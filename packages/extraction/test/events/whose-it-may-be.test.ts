import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { toldEvents } from '../told-events.js';

test.each([
  // `negaranya` and `-nya` are of who reports it, unless somebody else is told of between.
  ['Iran mengatakan Israel menyerang pangkalannya.', ['attack: Israel → Iran (alleged)']],
  ['Iran mengatakan kepada PBB bahwa Israel menyerang pangkalannya.', ['attack: Israel → Iran (alleged)']],
  ['Prancis mengatakan Zelensky marah setelah Rusia menyerang kotanya.', ['attack: Rusia →  (alleged)']],
  [
    'Prancis mengatakan Zelensky marah setelah Rusia menyerang bandara negaranya.',
    ['attack: Rusia →  (alleged)'],
  ],
  [
    'Jerman mengecam Rusia dan Volodymyr Zelensky menangis karena Rusia menyerang pelabuhan negaranya.',
    ['attack: Rusia →  (asserted)'],
  ],
  ['Inggris memperingatkan Polandia bahwa Rusia menyerang jaringannya.', ['attack: Rusia →  (asserted)']],
  ['Estonia menuduh Rusia melanggar wilayah udaranya.', ['violation: Rusia → Estonia (alleged)']],
  ['Estonia menuduh Latvia membiarkan Rusia melanggar wilayah udaranya.', ['violation: Rusia →  (alleged)']],
  [
    'Ukraina menuduh Presiden Rusia Vladimir Putin melanggar wilayahnya.',
    ['violation: Vladimir Putin → Ukraina (alleged)'],
  ],
  // A group has no `negaranya`.
  ['Hizbullah menyatakan Israel menyerang fasilitas negaranya.', ['attack: Israel →  (alleged)']],
  // `negara itu` is a state that is struck already or for what it does itself.
  [
    'Rusia menyerang Ukraina dan menghancurkan pembangkit listrik negara itu.',
    ['attack: Rusia → Ukraina (asserted)'],
  ],
  ['Setelah Togo mundur, Ghana menyerang pangkalan militer negara itu.', ['attack: Ghana → Togo (asserted)']],
  [
    'Dengan rudal buatan AS, Israel menyerang pangkalan militer negara itu.',
    ['attack: Israel →  (asserted)'],
  ],
  ['Harga minyak naik di AS setelah Israel menyerang kilang negara itu.', ['attack: Israel →  (asserted)']],
  ['Jepang khawatir karena Israel menyerang fasilitas nuklir negara itu.', ['attack: Israel →  (asserted)']],
  ['Jepang mengatakan Israel menyerang fasilitas nuklir negara itu.', ['attack: Israel →  (alleged)']],
  ['AS membantu Israel menyerang fasilitas nuklir negara itu.', ['attack: Israel →  (asserted)']],
  [
    'Di Jenewa, Swiss, seorang pejabat menyebut Israel menyerang pangkalan militer negara itu.',
    ['attack: Israel →  (alleged)'],
  ],
  // Who blames a state does not mean their own.
  ['Jerman menuduh agen negara itu meretas parlemen Prancis.', ['cyber-attack:  → Prancis (alleged)']],
  // What would be done to somebody is forbidden to nobody and not done; what serves a ship is forbidden to it.
  ['Mesir tidak mengizinkan warga Palestina diusir.', ['expulsion:  → Palestina (negated)']],
  ['Mesir tidak mengizinkan kapal Rusia disita.', ['seizure:  → Rusia (negated)']],
  [
    'Malaysia tidak mengizinkan kapal Israel dilayani di pelabuhannya.',
    ['ban: Malaysia → Israel (asserted)'],
  ],
  // Who lets, prevents or forbids a deed tells how real it is, also where a passive tells the deed.
  ['Mesir mencegah warga Palestina diusir.', ['expulsion:  → Palestina (negated)']],
  ['Mesir gagal mencegah warga Palestina diusir Israel.', ['expulsion: Israel → Palestina (asserted)']],
  ['Mesir membiarkan warga Palestina diusir Israel.', ['expulsion: Israel → Palestina (asserted)']],
  ['Hakim memerintahkan Budi Santoso ditahan.', ['arrest:  → Budi Santoso (requested)']],
  // A relative clause tells of the object by itself.
  [
    'India melarang kapal Iran yang mengirim drone ke Rusia berlabuh.',
    ['ban: India → Iran (asserted)', 'arms-transfer: Iran → Rusia (asserted)'],
  ],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});

test('who blames a state is not the one that `negara itu` takes up', () => {
  const takenUp = (text: string): readonly (number | null)[] =>
    extract(articleOfParagraphs(text)).mentions.map(({ antecedent }) => antecedent);
  expect(takenUp('Rusia marah.\n\nJerman menuduh agen negara itu berbohong.')).toEqual([null, null, 0]);
  expect(takenUp('Jerman menuduh agen negara itu berbohong.')).toEqual([null]);
});
