import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  ['Unjuk rasa anti-Netanyahu digelar di Tel Aviv.', ['protest:  → Netanyahu (asserted)']],
  ['Demonstrasi anti-Rusia pecah di Tbilisi.', ['protest:  → Rusia (asserted)']],
  ['Pawai antikorupsi digelar di Tel Aviv.', []],
  ['Kementerian Pertahanan dikepung para perawat.', ['protest:  → Kementerian Pertahanan (asserted)']],
  ['Rosneft masuk daftar hitam Amerika Serikat.', ['sanction: Amerika Serikat → Rosneft (asserted)']],
  ['Iran masuk dalam daftar peserta pameran Mesir.', []],
  ['OJK membekukan kegiatan usaha Bank Muamalat.', ['ban: OJK → Bank Muamalat (asserted)']],
  ['OJK menarik perhatian Bank Muamalat.', []],
  [
    'Niger mendepak Palang Merah Internasional.',
    ['expulsion: Niger → Palang Merah Internasional (asserted)'],
  ],
  ['Brasil mendepak Argentina dari turnamen.', []],
  ['PDIP menskors Effendi Simbolon.', ['expulsion: PDIP → Effendi Simbolon (asserted)']],
  [
    'Pemecatan Effendi Simbolon dari PDIP diumumkan Sabtu.',
    ['expulsion: PDIP → Effendi Simbolon (asserted)'],
  ],
  ['Pemecatan Effendi Simbolon diumumkan Sabtu.', []],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});
