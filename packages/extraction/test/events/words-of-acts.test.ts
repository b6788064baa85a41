import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

test.each([
  ['KPK menjaring Budi Santoso dalam operasi tangkap tangan.', ['arrest: KPK → Budi Santoso (asserted)']],
  ['Nelayan menjaring ikan di Laut Jawa.', []],
  ['Budi Santoso terjaring OTT KPK.', ['arrest: KPK → Budi Santoso (asserted)']],
  ['Budi Santoso ditetapkan sebagai tersangka kasus KPK.', ['arrest:  → Budi Santoso (asserted)']],
  ['Budi Santoso dijerat Pasal 27 UU ITE.', ['arrest:  → Budi Santoso (asserted)']],
  ['Budi Santoso dijerat utang.', []],
  ['Budi Santoso didakwa menerima suap.', ['arrest:  → Budi Santoso (asserted)']],
  ['Hakim membacakan putusan bagi terdakwa Budi Santoso.', []],
  ['Polri menggulung sindikat perdagangan orang.', ['arrest: Polri →  (asserted)']],
  ['Polri menggulung karpet merah.', []],
  ['KPK memanggil Budi Santoso.', ['investigation: KPK → Budi Santoso (asserted)']],
  ['Ibu memanggil Budi Santoso.', []],
  ['Budi Santoso memenuhi panggilan penyidik KPK.', ['investigation: KPK → Budi Santoso (asserted)']],
  ['Budi Santoso memenuhi panggilan hati.', []],
  ['Juri menyatakan Donald Trump bersalah.', ['conviction:  → Donald Trump (asserted)']],
  ['Donald Trump menyatakan rasa bersalah.', []],
  ['Budi Santoso divonis bebas.', ['release:  → Budi Santoso (asserted)']],
  ['Polandia menutup perbatasan dengan Belarus.', ['ban: Polandia → Belarus (asserted)']],
  ['Polandia menutup turnamen dengan kemenangan.', []],
  ['KPK mencegah Budi Santoso ke luar negeri.', ['ban: KPK → Budi Santoso (asserted)']],
  ['KPK mencegah Budi Santoso tergelincir.', []],
  [
    'Inggris menjalin perjanjian perdagangan bebas dengan India.',
    ['agreement: Inggris + India →  (asserted)'],
  ],
  ['Sebuah bom meledak di Kabul.', ['attack:  → Kabul (asserted)']],
  ['Bom itu tidak meledak di Kabul.', []],
  ['Novel Baswedan disiram air keras.', ['attack:  → Novel Baswedan (asserted)']],
  ['Pasukan Rusia meninggalkan Kherson.', ['withdrawal: Rusia → Kherson (asserted)']],
  ['Rombongan turis Rusia meninggalkan Kherson.', []],
  ['Kherson jatuh ke tangan Rusia.', ['seizure: Rusia → Kherson (asserted)']],
  [
    'Amerika Serikat mengirim kapal perang ke perairan Venezuela.',
    ['troop-deployment: Amerika Serikat → Venezuela (asserted)'],
  ],
  [
    'Amerika Serikat menyerahkan kapal perang ke Venezuela.',
    ['arms-transfer: Amerika Serikat → Venezuela (asserted)'],
  ],
  ['Budi Santoso meletakkan jabatannya.', ['resignation: Budi Santoso →  (asserted)']],
  ['Budi Santoso meletakkan bukunya.', []],
])('%s', (text, expected) => {
  const findings = extract(articleOf(text));
  expect(findings.events.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});
