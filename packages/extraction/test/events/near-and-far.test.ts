import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Of several before a relative clause of help only the nearest is sure, unless all are groups.
  ['Peru dan Houthi, yang didukung Rusia, pulang.', ['support: Rusia → Houthi (asserted)']],
  ['Hamas dan Hizbullah, yang didukung Iran, pulang.', ['support: Iran → Hamas + Hizbullah (asserted)']],
  ['Peru dan Houthi, yang sama-sama didukung Rusia, pulang.', ['support: Rusia → Peru + Houthi (asserted)']],
  // Where a truce is to hold is not who is backed; a place is with its own cause.
  ['Gencatan senjata di Gaza yang didukung Peru gagal.', []],
  ['Peru mendukung gencatan senjata di Gaza.', ['support: Peru →  (asserted)']],
  ['Rusia mendukung kemerdekaan Abkhazia.', ['support: Rusia → Abkhazia (asserted)']],
  // Whom one fights against is the other side, whom one fights with another actor.
  ['Tentara Sudan bertempur melawan RSF.', ['attack: Sudan → RSF (asserted)']],
  ['Pertempuran antara Sudan dan RSF berlanjut.', ['attack: Sudan + RSF →  (asserted)']],
  // Talks are thwarted, cables destroyed.
  ['Peru menyabotase perundingan damai.', []],
  ['Peru menyabotase peluang perdamaian.', []],
  ['Peru menyabotase kabel listrik di Chile.', ['attack: Peru → Chile (asserted)']],
  // A state punishes a state with sanctions, a court convicts.
  ['Peru menghukum Chile karena ikut perang.', ['sanction: Peru → Chile (asserted)']],
  ['Peru harus dihukum.', ['sanction:  → Peru (requested)']],
  ['Hakim menghukum Peru membayar ganti rugi.', ['conviction:  → Peru (asserted)']],
  ['Peru menghukum Petr Pavel.', ['conviction: Peru → Petr Pavel (asserted)']],
  // Behind a culprit and somebody harmed the name is the victim's.
  ['Polisi menangkap pembunuh siswi berinisial NU.', []],
  ['Polisi menangkap pembunuh berinisial NU.', ['arrest:  → NU (asserted)']],
  ['Polisi menangkap siswi berinisial NU.', ['arrest:  → NU (asserted)']],
  // A doctor looks into nobody.
  ['Petr Pavel diperiksa di rumah sakit.', []],
  ['Petr Pavel menjalani pemeriksaan medis di Lima.', []],
  ['Petr Pavel diperiksa polisi di rumah sakit.', ['investigation:  → Petr Pavel (asserted)']],
  // Who has ordered a weapon gets it when it comes, and who only made it gives nothing; troops bring their own.
  [
    'Rudal yang dipesan Chile dari Rusia tiba di Lima.',
    ['arms-purchase: Chile → Rusia (asserted)', 'arms-transfer: Rusia → Chile (asserted)'],
  ],
  ['Rudal dari Rusia tiba di Chile.', ['arms-transfer: Rusia → Chile (asserted)']],
  ['Tank Rusia tiba di Chile.', ['troop-deployment: Rusia → Chile (asserted)']],
  ['Kedatangan rudal dari Rusia di Chile disambut.', ['arms-transfer: Rusia → Chile (asserted)']],
  // A list with `hingga` or `seperti` inside does not end what follows the verb.
  ['Rusia mengekspor rudal hingga jet tempur ke Chile.', ['arms-transfer: Rusia → Chile (asserted)']],
  [
    'Rusia mengirim peluru, rudal seperti KN-23, dan roket ke Chile.',
    ['arms-transfer: Rusia → Chile (asserted)'],
  ],
  // What somebody is told to be before a verb; but who gives in may be the other.
  ['Peru geram hingga akhirnya menjatuhkan sanksi kepada Chile.', ['sanction: Peru → Chile (asserted)']],
  ['Peru tidak terima, lalu menjatuhkan sanksi kepada Chile.', ['sanction: Peru → Chile (asserted)']],
  // A firm explains the name before.
  ['PT Maju, perusahaan yang menjual rudal ke Chile, tutup.', ['arms-transfer: PT Maju → Chile (asserted)']],
  // Whoever is set free was held before, and not who sets them free; who fights back was struck.
  [
    'Peru membebaskan Petr Pavel setelah ditahan tiga hari.',
    ['release: Peru → Petr Pavel (asserted)', 'arrest:  → Petr Pavel (asserted)'],
  ],
  [
    'Peru menyerang Chile setelah diserang Kuba.',
    ['attack: Peru → Chile (asserted)', 'attack: Kuba → Peru (asserted)'],
  ],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
