import { expect, test } from 'vitest';
import { allEvents } from '../told-events.js';

test.each([
  // Whoever denies an accusation is accused, unless it was told before or answered for another.
  [
    'Chad membantah tuduhan Sudan.',
    ['denial: Chad → Sudan (asserted)', 'accusation: Sudan → Chad (asserted)'],
  ],
  // Who tells of a denial has not made the claim.
  ['Ghana mempertanyakan bantahan Chad atas tuduhan itu.', []],
  [
    'Ghana mengklaim memenangi pemilu itu, tetapi klaim itu dibantah Chad.',
    ['denial: Chad → Ghana (asserted)'],
  ],
  ['Chad membantah laporan Sudan.', ['denial: Chad → Sudan (asserted)']],
  ['Pengacara Budi Santoso menepis tuduhan KPK.', ['denial: Budi Santoso → KPK (asserted)']],
  [
    'Chad membantah mengirim senjata, seperti dituduhkan Sudan.',
    [
      'arms-transfer: Chad →  (denied)',
      'denial: Chad → Sudan (asserted)',
      'accusation: Sudan → Chad (asserted)',
    ],
  ],
  // What a report tells of `negaranya` is of who denies the report.
  [
    'Rwanda menepis laporan PBB yang menyebut pasukannya menyerang Goma.',
    [
      'attack: Rwanda → Goma (denied)',
      'denial: Rwanda → PBB (asserted)',
      'accusation: PBB → Rwanda (asserted)',
    ],
  ],
  // Whose the thing is that is struck: of a state or group that tells it, never its own people.
  [
    'Estonia mengatakan Rusia menembak kapalnya.',
    ['attack: Rusia → Estonia (alleged)', 'accusation: Estonia → Rusia (asserted)'],
  ],
  [
    'Estonia mengatakan Rusia menembak warganya.',
    ['attack: Rusia →  (alleged)', 'accusation: Estonia → Rusia (asserted)'],
  ],
  // `-nya` that is called something is not who calls it so.
  ['Jepang memanggil duta besar China dan menyebutnya melanggar etika.', ['violation: China →  (asserted)']],
  ['Jepang menyebutnya melanggar etika.', []],
  // A deed that took place breaks a rule; one to come would.
  [
    'Peluncuran rudal Iran melanggar resolusi PBB.',
    ['missile-test: Iran →  (asserted)', 'violation: Iran → PBB (asserted)'],
  ],
  [
    'Peluncuran rudal Iran akan melanggar resolusi PBB.',
    ['missile-test: Iran →  (hypothetical)', 'violation: Iran → PBB (hypothetical)'],
  ],
  // To whom something is promised.
  ['Macron menjanjikan Moldova pasokan listrik.', ['promise: Macron → Moldova (asserted)']],
  ['Kepada Moldova, Macron menjanjikan pasokan listrik.', ['promise: Macron → Moldova (asserted)']],
  ['Macron menjanjikan jembatan di Moldova.', []],
])('%s', (text, expected) => {
  expect(allEvents(text).sort()).toEqual([...expected].sort());
});
