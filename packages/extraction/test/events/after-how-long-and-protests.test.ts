import { expect, test } from 'vitest';
import { allEvents } from '../told-events.js';

test.each([
  // The comma closes the clause that a sentence opens with, over how long after it was.
  [
    'Sehari setelah Rusia menyerang Kyiv, Polandia, Latvia dan Rumania menutup wilayah udaranya.',
    ['attack: Rusia → Kyiv (asserted)', 'ban: Polandia + Latvia + Rumania →  (asserted)'],
  ],
  [
    'Tidak lama setelah Israel mengebom Doha, Qatar dan Mesir memulai sidang.',
    ['attack: Israel → Doha (asserted)'],
  ],
  [
    'Sepekan sebelum berunding di Doha, Qatar dan Mesir mengunjungi Oman.',
    ['meeting: Qatar + Mesir →  (asserted)', 'visit: Qatar + Mesir → Oman (asserted)'],
  ],
  ['Dua kapal dari Kyiv, Odesa, dan Lviv diserang Rusia.', ['attack: Rusia →  (asserted)']],
  // A protest goes to whom it is told, and no state protests against its own step.
  [
    'Jepang mengerahkan jet tempur setelah pesawat China terbang di dekat Okinawa, manuver yang diprotes Tokyo kepada Beijing.',
    ['troop-deployment: Jepang →  (asserted)', 'condemnation: Tokyo → Beijing (asserted)'],
  ],
  [
    'Jepang mengirim pasukan ke Okinawa, langkah yang dikecam Tokyo.',
    ['troop-deployment: Jepang → Okinawa (asserted)'],
  ],
  [
    'Jepang mengirim pasukan ke Okinawa, langkah yang dikecam China.',
    ['troop-deployment: Jepang → Okinawa (asserted)', 'condemnation: China → Jepang (asserted)'],
  ],
])('%s', (text, events) => {
  expect(allEvents(text)).toEqual(events);
});
