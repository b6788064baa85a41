import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';
import { toldEvents } from '../told-events.js';

test.each([
  // Behind who makes a claim the accused may stand without `bahwa`; one name alone is the accused.
  [
    'Tuduhan Kenya Rwanda memasok senapan ke M23 dibantah Kigali.',
    [
      'Kenya | alleges | Rwanda memasok senapan ke M23',
      'Kigali | denies | Tuduhan Kenya Rwanda memasok senapan ke M23',
      'accusation: Kenya → Rwanda (asserted)',
      'denial: Kigali → Kenya (asserted)',
      'arms-transfer: Rwanda → M23 (denied)',
    ],
  ],
  [
    'Tuduhan Rwanda memasok senapan ke M23 dibantah Kigali.',
    ['Kigali | denies | Tuduhan Rwanda memasok senapan ke M23', 'arms-transfer: Rwanda → M23 (denied)'],
  ],
  [
    'Klaim Sudan Chad menyerang pos itu belum terbukti.',
    [
      'Sudan | alleges | Chad menyerang pos itu',
      'accusation: Sudan → Chad (asserted)',
      'attack: Chad →  (alleged)',
    ],
  ],
  [
    'Uganda Bantah Tuduhan Kongo Uganda Pasok Senapan ke M23',
    [
      'Uganda | denies | Tuduhan Kongo Uganda Pasok Senapan ke M23',
      'Kongo | alleges | Uganda Pasok Senapan ke M23',
      'denial: Uganda → Kongo (asserted)',
      'accusation: Kongo → Uganda (asserted)',
      'arms-transfer: Uganda → M23 (denied)',
    ],
  ],
  // A claim breaks rules or is looked into by itself.
  ['Klaim China melanggar hukum laut.', []],
  ['Tuduhan Kongo diselidiki PBB.', ['Kongo | alleges | ', 'investigation: PBB → Kongo (asserted)']],
  // Nor does `menurut` need a comma.
  [
    'Menurut Kementerian Pertahanan Kongo Rwanda menyerang Goma.',
    [
      'Kementerian Pertahanan Kongo | alleges | Rwanda menyerang Goma',
      'accusation: Kementerian Pertahanan Kongo → Rwanda (asserted)',
      'attack: Rwanda → Goma (alleged)',
    ],
  ],
  [
    'Menurut pejabat Kongo Rwanda menyerang Goma.',
    [
      'anonymous: pejabat Kongo | alleges | Rwanda menyerang Goma',
      'accusation: Kongo → Rwanda (asserted)',
      'attack: Rwanda → Goma (alleged)',
    ],
  ],
  ['Menurut Kepala BMKG Rahmat Wijaya gempa itu kuat.', ['Rahmat Wijaya | states | gempa itu kuat']],
  // What a claim is called behind `sebagai` is no part of it; `hoaks` that somebody spreads is.
  [
    'Kigali menyebut tuduhan Kongo bahwa Rwanda mengirim 4.000 tentara sebagai kebohongan.',
    [
      'Kigali | denies | tuduhan Kongo bahwa Rwanda mengirim 4.000 tentara sebagai kebohongan',
      'Kongo | alleges | Rwanda mengirim 4.000 tentara',
      'denial: Kigali → Kongo (asserted)',
      'accusation: Kongo → Rwanda (asserted)',
      'troop-deployment: Rwanda →  (denied)',
    ],
  ],
  [
    'Polisi menyebut tuduhan warga bahwa Budi menyebarkan hoaks sebagai dasar.',
    [
      'anonymous: Polisi | alleges | tuduhan warga bahwa Budi menyebarkan hoaks sebagai dasar',
      'anonymous: warga | alleges | Budi menyebarkan hoaks sebagai dasar',
    ],
  ],
  // One name behind an accusation is the accused where others look into it or its own side denies it, else it accuses.
  ['Tuduhan Sudan menyerang pasar itu dibantah Chad.', ['Sudan | alleges | ']],
  [
    'Rwanda membantah tuduhan Kongo menyerang warga di Goma.',
    [
      'Rwanda | denies | tuduhan Kongo menyerang warga di Goma',
      'Kongo | alleges | ',
      'denial: Rwanda → Kongo (asserted)',
      'accusation: Kongo → Rwanda (asserted)',
      'attack: Rwanda → Goma (denied)',
    ],
  ],
  [
    'Rwanda membantah keras tuduhan memasok senapan ke M23.',
    ['Rwanda | denies | tuduhan memasok senapan ke M23', 'arms-transfer: Rwanda → M23 (denied)'],
  ],
  [
    'PBB menyelidiki tuduhan Rwanda menyerang warga di Goma.',
    ['investigation: PBB → Rwanda (asserted)', 'attack: Rwanda → Goma (alleged)'],
  ],
])('%s', (text, expected) => {
  expect([...saySpeech(text), ...toldEvents(text)]).toEqual(expected);
});
