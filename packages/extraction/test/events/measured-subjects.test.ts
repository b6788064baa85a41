import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // What counts or measures is not what acts.
  ['Rentetan roket Hizbullah menghantam Haifa.', ['attack: Hizbullah → Haifa (asserted)']],
  ['Rentetan banjir menghantam Haifa.', []],
  ['Sekelompok jet Israel menggempur kamp di Sidon.', ['attack: Israel → Sidon (asserted)']],
  ['Dua unit tank Rusia menembaki Kupiansk.', ['attack: Rusia → Kupiansk (asserted)']],
  ['Dua orang tentara Israel menembak bocah di Nablus.', ['attack: Israel → Nablus (asserted)']],
  ['Dua orang tua Israel menembak bocah di Nablus.', ['attack:  → Nablus (asserted)']],
  [
    'Puluhan ribu warga Serbia turun ke jalan menentang Aleksandar Vucic.',
    ['protest:  → Aleksandar Vucic (asserted)'],
  ],
  ['Kaum muda turun ke jalan menentang Aleksandar Vucic.', ['protest:  → Aleksandar Vucic (asserted)']],
  // Weapons and servants strike for whose they are, private people for themselves.
  ['Artileri Rusia menghajar pasar di Kherson.', ['attack: Rusia → Kherson (asserted)']],
  ['Bom Israel menghantam sekolah di Gaza.', ['attack: Israel → Gaza (asserted)']],
  ['Sniper Israel menembak wartawan di Jenin.', ['attack: Israel → Jenin (asserted)']],
  ['Perompak Somalia menyerang kapal Malta.', ['attack:  → Malta (asserted)']],
  ['Netizen Somalia menyerang penyanyi Malta.', []],
  // Protesters stand for the body whose members they are.
  ['Ratusan kader PKS berunjuk rasa di Jakarta.', ['protest: PKS →  (asserted)']],
  ['Ratusan pilot Lufthansa berunjuk rasa di Frankfurt.', []],
  ['Sopir yang tergabung dalam Organda mengepung kantor Gojek.', ['protest: Organda → Gojek (asserted)']],
  // A vessel is seized, its crew arrested.
  ['Kapal patroli Iran menahan kapal Yunani.', ['seizure: Iran → Yunani (asserted)']],
  ['Kapal patroli Iran menahan awak kapal Yunani.', ['arrest: Iran →  (asserted)']],
  // Anything may be looked into by a body, but what is studied.
  ['Interpol menyelidiki jalur pasokan RSF.', ['investigation: Interpol → RSF (asserted)']],
  ['NASA menyelidiki asteroid Bennu.', []],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
