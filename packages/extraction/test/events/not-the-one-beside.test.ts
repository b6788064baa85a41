import { expect, test } from 'vitest';
import { speechEvents, toldEvents } from '../told-events.js';

test.each([
  // Groups that a state backs are accused themselves; hackers stand for whom they work.
  ['Kenya menuduh kelompok yang didukung Sudan itu menimbun senjata.', []],
  [
    'Kenya menuduh kelompok peretas yang didukung Sudan menimbun data.',
    ['accusation: Kenya → Sudan (asserted)'],
  ],
  // Who looks on is condemned, not whoever does it.
  ['Kenya mengecam masyarakat internasional karena membiarkan serangan Sudan ke Goma.', []],
  [
    'Kenya mengecam serangan Sudan ke Goma yang dibiarkan masyarakat internasional.',
    ['condemnation: Kenya → Sudan (asserted)'],
  ],
  // Going there breaks it.
  ['Kenya menuduh kapal itu berlayar ke Sudan, yang melanggar hukum.', []],
])('%s', (text, expected) => {
  expect(speechEvents(text)).toEqual(expected);
});

test.each([
  ['Kenya menegaskan tindakan itu melanggar resolusi PBB.', []],
  ['Kenya menegaskan rencana membeli drone Turki.', ['arms-purchase: Kenya → Turki (planned)']],
  ['Kapal itu berlayar ke Sudan, yang melanggar resolusi PBB.', []],
  ['Kenya mengecam Sudan, yang melanggar resolusi PBB.', ['violation: Sudan → PBB (asserted)']],
  // An agent does not do what the clause around it tells.
  ['Perang yang dipicu serangan pada Mei telah menewaskan 50 orang di Goma.', []],
  ['Serangan pada Mei telah menewaskan 50 orang di Goma.', ['attack:  → Goma (asserted)']],
  // Captives are sent nowhere, and a base is given nothing.
  ['Tentara Sudan yang terluka kini berada di Kenya.', []],
  ['Tentara Sudan kini berada di Kenya.', ['troop-deployment: Sudan → Kenya (asserted)']],
  [
    'Sudan memindahkan jet tempur ke Pangkalan Udara Wadi Seidna.',
    ['troop-deployment: Sudan → Pangkalan Udara Wadi Seidna (asserted)'],
  ],
  ['Sudan memindahkan rudal ke Kenya.', ['arms-transfer: Sudan → Kenya (asserted)']],
  // Shots that are only tried, ships that are only stopped, penalties of states.
  ['Sudan melakukan uji coba penembakan artileri.', []],
  ['Kapal Sudan memblokir kapal-kapal Kenya.', []],
  ['Sudan memblokir Facebook.', ['ban: Sudan → Facebook (asserted)']],
  ['Kenya mencabut hukuman ekonomi terhadap Sudan.', []],
  ['Kenya menjatuhkan hukuman ekonomi terhadap Sudan.', ['sanction: Kenya → Sudan (asserted)']],
  // Both sides of a swap or a fight, and nobody who only tells of it.
  [
    'Kementerian Pertahanan Sudan mengonfirmasi pertukaran tahanan dengan Kenya.',
    ['release: Kementerian Pertahanan Sudan + Kenya →  (confirmed)'],
  ],
  ['Qatar mengumumkan pertukaran tahanan antara Sudan dan Kenya.', ['release: Sudan + Kenya →  (asserted)']],
  ['Rusia mengumumkan pertemuan antara Iran dan Mesir.', ['meeting: Iran + Mesir →  (asserted)']],
  ['Rusia mengumumkan pertemuan Iran dan Mesir.', ['meeting: Iran + Mesir →  (asserted)']],
  ['Rusia mengumumkan pertemuan dengan Iran.', ['meeting: Rusia + Iran →  (asserted)']],
  ['Tentara Sudan mengalami pertempuran sengit dengan M23.', ['attack: Sudan + M23 →  (asserted)']],
  ['Sudan mengalami kemunduran dengan M23.', []],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
