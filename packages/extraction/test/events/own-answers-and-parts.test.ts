import { expect, test } from 'vitest';
import { allEvents, toldEvents } from '../told-events.js';

test.each([
  // Who accuses or asks another answers: nobody is told to punish themselves.
  [
    'AS menuduh Iran memasok drone dan menjatuhkan sanksi terhadap Teheran.',
    [
      'accusation: AS → Iran (asserted)',
      'arms-transfer: Iran →  (alleged)',
      'sanction: AS → Teheran (asserted)',
    ],
  ],
  [
    'Kanada meminta India menyerahkan berkas itu dan mengusir dua diplomat India.',
    ['demand: Kanada → India (asserted)', 'expulsion: Kanada → India (asserted)'],
  ],
  [
    'Mali menuduh Ukraina memasok drone kepada pemberontak yang menyergap konvoi, lalu memutus hubungan dengan Kyiv.',
    [
      'accusation: Mali → Ukraina (asserted)',
      'arms-transfer: Ukraina →  (alleged)',
      'break-off: Mali → Kyiv (asserted)',
    ],
  ],
  [
    'Iran menuduh AS melanggar perjanjian dan menjatuhkan sanksi terhadap Teheran.',
    ['accusation: Iran → AS (asserted)', 'violation: AS →  (alleged)', 'sanction: AS → Teheran (alleged)'],
  ],
  [
    'Iran menuduh Israel mengusir diplomat Iran.',
    ['accusation: Iran → Israel (asserted)', 'expulsion: Israel → Iran (alleged)'],
  ],
  [
    'AS mendesak Iran menghentikan pengayaan dan mengancam menjatuhkan sanksi.',
    ['demand: AS → Iran (asserted)', 'sanction: AS →  (planned)'],
  ],
])('%s', (text, events) => {
  expect(allEvents(text)).toEqual(events);
});

test.each([
  // Whose part in a deed it is.
  [
    'AS menjatuhkan sanksi kepada Iran atas perannya dalam memasok drone kepada Rusia.',
    ['sanction: AS → Iran (asserted)', 'arms-transfer: Iran → Rusia (asserted)'],
  ],
  ['Oman membantah perannya dalam memasok senjata ke RSF.', ['arms-transfer: Oman → RSF (denied)']],
  ['Menteri itu memuji perannya dalam menjaga perdamaian.', []],
  // Who goes along before the subject; for whom arms are meant; of how many there is none.
  [
    'Bersama Inggris, Kanada menjatuhkan sanksi terhadap Myanmar.',
    ['sanction: Kanada + Inggris → Myanmar (asserted)'],
  ],
  ['Bersama istrinya, Presiden Peru mengunjungi Chile.', ['visit: Peru → Chile (asserted)']],
  ['Iran mengirim senjata ke Yaman untuk Houthi.', ['arms-transfer: Iran → Houthi (asserted)']],
  ['Iran mengirim senjata ke Yaman untuk perang.', ['arms-transfer: Iran → Yaman (asserted)']],
  ['Taiwan belum menerima satu pun dari 66 jet tempur dari AS.', ['arms-transfer: AS → Taiwan (negated)']],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});
