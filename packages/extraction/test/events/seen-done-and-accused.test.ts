import { expect, test } from 'vitest';
import { allEvents } from '../told-events.js';

test.each([
  // Who speaks of the own side's deed and another's accuses the other.
  [
    'Presiden Ghana Kofi Mensah mengatakan pasukan Ghana menembak jatuh drone yang dikirim Togo.',
    [
      'accusation: Kofi Mensah → Togo (asserted)',
      'attack: Ghana →  (asserted)',
      'arms-transfer: Togo →  (alleged)',
    ],
  ],
  [
    'Presiden Ghana Kofi Mensah mengatakan pasukan Benin menembak jatuh drone yang dikirim Togo.',
    [
      'accusation: Kofi Mensah → Benin (asserted)',
      'attack: Benin →  (alleged)',
      'arms-transfer: Togo →  (alleged)',
    ],
  ],
  // What is seen is done by whom it is seen of.
  ['Ghana melihat Togo mengirim rudal ke Mali.', ['arms-transfer: Togo → Mali (asserted)']],
  ['Ghana mendeteksi Togo mengirim rudal ke Mali.', ['arms-transfer: Togo → Mali (asserted)']],
  ['Ghana belum melihat Togo mengirim rudal ke Mali.', ['arms-transfer: Togo → Mali (negated)']],
  [
    'Ghana tidak melihat Togo melanggar sanksi atau memberikan senjata kepada Mali.',
    ['violation: Togo →  (negated)', 'arms-transfer: Togo → Mali (negated)'],
  ],
  ['Ghana melihat peluang dan mengirim rudal ke Mali.', ['arms-transfer: Ghana → Mali (asserted)']],
  // What is done already is not asked for.
  [
    'Ghana menuntut agar Togo mematuhi aturan itu, dan telah menjatuhkan sanksi kepada Mali.',
    ['demand: Ghana → Togo (asserted)', 'sanction: Ghana → Mali (asserted)'],
  ],
  [
    'Ghana menuntut agar Togo mematuhi aturan itu, dan menjatuhkan sanksi kepada Mali.',
    ['demand: Ghana → Togo (asserted)', 'sanction: Togo → Mali (requested)'],
  ],
  // Waters strike nobody.
  ['Serangan Laut Merah, Kapal Ghana Terbakar', []],
  ['Serangan Togo, Kapal Ghana Terbakar', ['attack: Togo →  (asserted)']],
  // Who receives what a claim is about is not accused.
  [
    'Kofi Mensah mengulangi tuduhannya mengenai pengiriman rudal Togo ke Mali.',
    ['accusation: Kofi Mensah → Togo (asserted)', 'arms-transfer: Togo → Mali (alleged)'],
  ],
  [
    'Kofi Mensah melontarkan tuduhan ke Mali mengenai pengiriman rudal Togo.',
    ['accusation: Kofi Mensah → Mali (asserted)', 'arms-transfer: Togo →  (alleged)'],
  ],
  // Who threatens and does it, does it.
  ['Togo mengancam dan menyerang kapal Ghana.', ['attack: Togo → Ghana (asserted)']],
  [
    'Togo mengancam akan menyerang kapal Ghana.',
    ['threat: Togo → Ghana (asserted)', 'attack: Togo → Ghana (planned)'],
  ],
  // What stands in a bracket parts nothing.
  [
    'Laporan itu memuat rudal balistik (SRBM) buatan Benin yang dikirim Togo ke Mali.',
    ['arms-transfer: Togo → Mali (asserted)'],
  ],
  [
    'Penyitaan senjata canggih (ACW) yang dipasok Togo kepada Mali itu diumumkan.',
    ['arms-transfer: Togo → Mali (asserted)'],
  ],
  ['Ghana mengirim kendaraan udara tak berawak (UAV) ke Mali.', ['arms-transfer: Ghana → Mali (asserted)']],
])('%s', (text, events) => {
  expect(allEvents(text).toSorted()).toEqual([...events].toSorted());
});
