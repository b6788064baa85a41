import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // What a container carries counts for it.
  [
    'Ghana mengirim kontainer yang diyakini berisi amunisi ke Mali.',
    ['arms-transfer: Ghana → Mali (asserted)'],
  ],
  [
    'Ghana dilaporkan telah mengirim kontainer yang diduga membawa senjata ke Mali.',
    ['arms-transfer: Ghana → Mali (alleged)'],
  ],
  ['Ghana mengirim kontainer yang diyakini berisi kain ke Mali.', []],
  [
    'Ghana menyerang kapal yang membawa amunisi ke Mali.',
    ['attack: Ghana →  (asserted)', 'arms-transfer:  → Mali (asserted)'],
  ],
  // `informasi kalau` tells what `informasi bahwa` tells; `jika` does not.
  [
    'Togo mendapatkan informasi kalau Ghana mengirim rudal ke Mali.',
    ['arms-transfer: Ghana → Mali (alleged)'],
  ],
  ['Togo akan marah kalau Ghana mengirim rudal ke Mali.', ['arms-transfer: Ghana → Mali (hypothetical)']],
  // How it is done is told, not that it is.
  ['Ghana mengajari Mali cara meluncurkan rudal.', []],
  ['Ghana berhasil meluncurkan rudal.', ['missile-test: Ghana →  (asserted)']],
  // The names behind the comma are the subject.
  [
    'Tidak hanya soal pengiriman senjata untuk Mali, Ghana dan Togo memantau program nuklir Benin.',
    ['arms-transfer:  → Mali (asserted)'],
  ],
  [
    'Ghana membahas pengiriman senjata untuk Mali, Togo dan Benin.',
    ['arms-transfer: Ghana → Mali + Togo + Benin (planned)'],
  ],
  // Who is to be punished did what follows.
  [
    'Ghana mengumumkan sanksi baru terhadap Togo karena memasok rudal ke Mali.',
    ['sanction: Ghana → Togo (asserted)', 'arms-transfer: Togo → Mali (alleged)'],
  ],
  [
    'Ghana mengumumkan latihan bersama Togo karena khawatir.',
    ['military-exercise: Ghana + Togo →  (asserted)'],
  ],
  // A report of a deed by a state that its capital stands for.
  [
    'Ghana akan menjatuhkan sanksi terhadap Togo atas laporan Teheran mengirim rudal ke Mali.',
    ['sanction: Ghana → Togo (planned)', 'arms-transfer: Teheran → Mali (alleged)'],
  ],
  // What might be brought about is not done.
  ['Langkah itu dapat memicu sanksi dari Ghana.', ['sanction: Ghana →  (possible)']],
  ['Langkah itu memicu sanksi dari Ghana.', ['sanction: Ghana →  (asserted)']],
  // In a title what is prepared has still to come.
  ['Ghana Siapkan Sanksi terhadap Togo Terkait Rudal', ['sanction: Ghana → Togo (planned)']],
])('%s', (text, events) => {
  expect(toldEvents(text).toSorted()).toEqual([...events].toSorted());
});
