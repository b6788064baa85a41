import { expect, test } from 'vitest';
import { speechEvents, toldEvents } from '../told-events.js';

test.each([
  // Whom somebody meets to talk of arms is the other side.
  [
    'Ghana bertemu Mali di Bamako untuk membahas pembelian rudal.',
    ['meeting: Ghana + Mali →  (asserted)', 'arms-talks: Ghana + Mali →  (asserted)'],
  ],
  [
    'Ghana bertemu Mali untuk membahas pengiriman senjata Togo ke Benin.',
    ['meeting: Ghana + Mali →  (asserted)', 'arms-transfer: Togo → Benin (asserted)'],
  ],
  ['Ghana membahas pembelian rudal.', ['arms-purchase: Ghana →  (planned)']],
  // Arms come over a state.
  ['Ghana kembali kedatangan enam jet tempur dari Mali.', ['arms-transfer: Mali → Ghana (asserted)']],
  ['Togo mengecam kedatangan rudal Mali di Ghana.', ['arms-transfer: Mali → Ghana (asserted)']],
  ['Kedatangan presiden Mali di Ghana disambut.', ['visit: Mali → Ghana (asserted)']],
  // What is got for what.
  ['Ghana membarter kakao dengan drone Mali.', ['arms-transfer: Mali → Ghana (asserted)']],
  ['Ghana membarter peluru dengan kakao Mali.', ['arms-transfer: Ghana → Mali (asserted)']],
  ['Ghana membarter kakao dengan beras Mali.', []],
  // Ships that are brought in are seized with their load.
  ['Pasukan Ghana menyergap kapal bermuatan senjata.', ['seizure: Ghana →  (asserted)']],
  ['Kapal pembawa rudal digiring angkatan laut Ghana ke Tema.', ['seizure: Ghana →  (asserted)']],
  ['Pasukan Ghana menyergap konvoi militer Mali.', ['attack: Ghana → Mali (asserted)']],
  // What somebody is held for is not proven.
  ['Seorang pria ditangkap karena menyelundupkan senjata ke Ghana.', ['arms-transfer:  → Ghana (alleged)']],
  ['Seorang pria divonis karena menyelundupkan senjata ke Ghana.', ['arms-transfer:  → Ghana (asserted)']],
  // A battlefield or plant stands for whose land it is in.
  ['Mali mengirim senjata ke medan perang Ghana.', ['arms-transfer: Mali → Ghana (asserted)']],
  // A capital is a state that can be punished.
  ['Ghana menghukum Moskow.', ['sanction: Ghana → Moskow (asserted)']],
  // An aircraft of early warning warns nobody.
  ['Hibah pesawat peringatan dini Ghana kepada Mali tertunda.', ['arms-transfer: Ghana → Mali (asserted)']],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});

test.each([
  // A deal that both sign is no purchase of both.
  ['Ghana dan Mali menandatangani pembelian 12 jet tempur.', ['arms-deal: Ghana + Mali →  (asserted)']],
  ['Ghana menandatangani pembelian 12 jet tempur.', ['arms-purchase: Ghana →  (asserted)']],
  // Whoever is free of sanctions lays none.
  ['Baru Bebas Embargo, Ghana Kirim Tim ke Mali', []],
  ['Ghana Embargo Mali', ['sanction: Ghana → Mali (asserted)']],
  // Where a thing is supposed to be from is no doubt of what is done to it.
  ['Kapal yang diduga dari Mali disita Ghana.', ['seizure: Ghana →  (asserted)']],
  ['Kapal itu diduga disita Ghana.', ['seizure: Ghana →  (alleged)']],
  ['Sebanyak 20 howitzer sudah berpindah dari Ghana ke Mali.', ['arms-transfer: Ghana → Mali (asserted)']],
])('%s', (text, expected) => {
  expect(toldEvents(text, /^(?:Baru|Ghana Embargo)/u.test(text) ? 'title' : 'body')).toEqual(expected);
});

test.each([
  // Who is condemned is named right behind, whoever does the deed told of them.
  ['Togo mengecam Ghana yang membantu Mali merakit drone tempur.', ['condemnation: Togo → Ghana (asserted)']],
  // Who backs a war is accused, and not whose it is.
  ['Perang Ghana ditopang penuh Mali, tuduh Togo.', ['accusation: Togo → Mali (asserted)']],
])('%s', (text, expected) => {
  expect(speechEvents(text)).toEqual(expected);
});

test.each([
  // Who refuses to give what another asks for would give it.
  [
    'Ghana menolak permintaan Mali untuk memasok amunisi kepada Togo.',
    ['arms-transfer: Ghana → Togo (negated)'],
  ],
  ['Ghana menolak permohonan Mali untuk mengekspor ulang panser ke Togo.', []],
  // What is not stopped goes on.
  [
    'Parlemen Ghana menolak usulan menghentikan ekspor senjata ke Mali.',
    ['arms-transfer:  → Mali (asserted)'],
  ],
  ['Ghana menghentikan ekspor senjata ke Mali.', ['arms-transfer: Ghana → Mali (negated)']],
  // Whose gift it is gave it.
  ['Ghana menerima helikopter tempur sumbangan Mali.', ['arms-transfer: Mali → Ghana (asserted)']],
  ['Ghana menerima helikopter tempur buatan Mali.', ['arms-transfer:  → Ghana (asserted)']],
])('%s', (text, expected) => {
  expect(toldEvents(text).filter((event) => !event.startsWith('rejection'))).toEqual(expected);
});

test.each([
  // The home capital stands for its government where only that does so.
  ['Jakarta mengecam serangan Mali ke Ghana.', ['condemnation: Jakarta → Mali (asserted)']],
  ['Warga Jakarta mengecam kenaikan pajak.', []],
  ['Jakarta membangun jalur kereta.', []],
])('%s', (text, expected) => {
  expect(speechEvents(text)).toEqual(expected);
});
