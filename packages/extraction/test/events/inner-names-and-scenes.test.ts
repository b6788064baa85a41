import { expect, test } from 'vitest';
import { allEvents, toldEvents } from '../told-events.js';

test.each([
  // A second relative clause goes on with who the first is told of.
  [
    'Serangan itu menyasar Hamas, kelompok yang ditetapkan sebagai organisasi teroris oleh Ghana yang membunuh warga Togo.',
    ['attack:  → Hamas (asserted)', 'ban: Ghana → Hamas (asserted)', 'attack: Hamas → Togo (asserted)'],
  ],
  ['Rudal itu milik Ghana yang menyerang Togo.', ['attack: Ghana → Togo (asserted)']],
  // Towns strike nobody, groups do.
  ['Serangan Rafah menewaskan lima orang.', []],
  ['Serangan Hamas menewaskan lima orang.', ['attack: Hamas →  (asserted)']],
  ['Serangan Hamas di Rafah menewaskan lima orang.', ['attack: Hamas → Rafah (asserted)']],
  // What the clause of the verb is told under holds for what its object names.
  [
    'Ghana akan menolak perundingan jika musuh melancarkan invasi darat ke Rafah.',
    ['attack:  → Rafah (hypothetical)'],
  ],
  ['Pasukan negara tersebut melancarkan invasi darat ke Rafah.', ['attack:  → Rafah (asserted)']],
  // What is looked at again on paper is not called on.
  ['Ghana meninjau pengiriman senjata ke Togo.', ['arms-transfer:  → Togo (asserted)']],
  ['Kofi Mensah meninjau pasar di Accra.', ['visit: Kofi Mensah → Accra (asserted)']],
])('%s', (text, events) => {
  expect(toldEvents(text).toSorted()).toEqual([...events].toSorted());
});

test.each([
  // What is denied behind the comma of a title is the accusation, and not whom it is about.
  [
    'Iran Tuduh AS Kirim Senjata ke Kurdi, Dibantah Washington',
    [
      'accusation: Iran → AS (asserted)',
      'arms-transfer: AS → Kurdi (alleged)',
      'denial: Washington → Iran (asserted)',
      'arms-transfer: AS → Kurdi (denied)',
    ],
  ],
  // Who wants not to be named asks nothing.
  ['Seorang pejabat Ghana, yang meminta untuk tidak disebutkan namanya, mengatakan stok aman.', []],
  ['Ghana meminta Togo untuk tidak menyebutkan jumlah korban.', ['demand: Ghana → Togo (asserted)']],
])('%s', (text, events) => {
  expect(allEvents(text).toSorted()).toEqual([...events].toSorted());
});
