import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // A warrant orders what it is for; who issues it is not sought.
  ['Sidang surat penahanan Benjamin Netanyahu ditunda.', ['arrest:  → Benjamin Netanyahu (requested)']],
  ['Uni Eropa menghormati surat penangkapan ICC.', []],
  ['Penahanan Benjamin Netanyahu dibahas.', ['arrest:  → Benjamin Netanyahu (asserted)']],
  // Who is pointed at as a culprit is not appointed.
  ['Rusia menunjuk AS sebagai biang kerok konflik itu.', []],
  ['Rusia menunjuk Sergei Shoigu sebagai sekretaris.', ['appointment: Rusia → Sergei Shoigu (asserted)']],
  // Of what kind a deed is stands before `baru`.
  ['Bantuan militer baru AS untuk Ukraina dibahas.', ['arms-transfer: AS → Ukraina (asserted)']],
  // What has something done to it is no verb of a title.
  ['Iran Minta Sanksi Dicabut', []],
  ['AS Sanksi Iran Lagi Pekan Ini', ['sanction: AS → Iran (asserted)']],
  // What is left out of a ban is no condition of it.
  ['AS menutup akses maskapai Iran kecuali untuk ibadah haji.', ['ban: AS → Iran (asserted)']],
])('“%s”', (text, events) => {
  expect(toldEvents(text, /[.]$/.test(text) ? 'body' : 'title')).toEqual(events);
});
