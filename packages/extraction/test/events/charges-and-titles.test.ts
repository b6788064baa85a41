import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';
import { speechEvents, toldEvents } from '../told-events.js';

test.each([
  // Who answers a charge about a deed would have done it, where the other side is told and no doer is.
  ['Iran membantah tudingan AS soal pasokan drone ke Rusia.', ['arms-transfer: Iran → Rusia (denied)']],
  [
    'Menlu Iran Abbas Araghchi menepis tuduhan soal pengiriman rudal ke Rusia.',
    ['arms-transfer: Iran → Rusia (denied)'],
  ],
  [
    'Iran membantah tudingan soal pengiriman drone Rusia ke Houthi.',
    ['arms-transfer: Rusia → Houthi (denied)'],
  ],
  ['AS mengecam laporan soal pengiriman drone ke Rusia.', ['arms-transfer:  → Rusia (alleged)']],
  ['Iran menepis tuduhan AS tentang transfer senjata.', []],
  [
    'Korea Utara mengakui pengiriman pasukan ke Rusia.',
    ['troop-deployment: Korea Utara → Rusia (confirmed)'],
  ],
  ['Uni Eropa tidak akan mengakui aneksasi Krimea oleh Rusia.', ['seizure: Rusia → Krimea (asserted)']],
  ['Gedung Putih mengakui serangan Israel ke Iran.', ['attack: Israel → Iran (confirmed)']],
  // What goes on around a deed has its own other side.
  [
    'Korea Selatan menggelar latihan bersama AS di tengah ketegangan dengan Korea Utara.',
    ['military-exercise: Korea Selatan + AS →  (asserted)'],
  ],
  // A condition reaches the noun through its light verb.
  [
    'AS memperingatkan akan ada konsekuensi jika Iran melakukan pengiriman rudal ke Rusia.',
    ['arms-transfer: Iran → Rusia (hypothetical)'],
  ],
  ['Terungkap kalau Iran melakukan pengiriman rudal ke Rusia.', ['arms-transfer: Iran → Rusia (asserted)']],
  // Where a gift comes from does not give it, where somebody is named who does.
  ['AS mengirim rudal dari Jerman ke Ukraina.', ['arms-transfer: AS → Ukraina (asserted)']],
  ['Rudal dari Jerman dikirim ke Ukraina.', ['arms-transfer: Jerman → Ukraina (asserted)']],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});

/** The events of a title, without those of speech. */
function titleEvents(text: string): string[] {
  const findings = extract(articleOf(text, 'title'));
  return findings.events
    .filter(({ rule }) => rule !== 'speech-event')
    .map((event) => sayEvent({ text, findings }, event));
}

test.each([
  // Behind a verb the name of a deed is no verb of the subject.
  ['Korut Langgar Sanksi PBB', ['violation: Korut → PBB (asserted)']],
  ['Rusia Langgar Embargo Senjata PBB', ['violation: Rusia → PBB (asserted)']],
  ['Uni Eropa Jatuhkan Sanksi ke Iran', ['sanction: Uni Eropa → Iran (asserted)']],
  ['Iran Kena Sanksi AS', ['sanction: AS → Iran (asserted)']],
  ['China Abaikan Sanksi AS', ['violation: China → AS (asserted)']],
  ['AS Sanksi Iran', ['sanction: AS → Iran (asserted)']],
  ['AS Embargo Rusia', ['sanction: AS → Rusia (asserted)']],
  ['Rusia Ekspor Rudal ke Myanmar', ['arms-transfer: Rusia → Myanmar (asserted)']],
  // Who reproaches another by name need not have done what the title begins with.
  ['Serang Lebanon, PBB Kecam Israel', []],
  ['Kirim Drone ke Rusia, AS Jatuhkan Sanksi ke Iran', ['sanction: AS → Iran (asserted)']],
  ['Kunjungi Mesir, Erdogan Kecam Israel', ['visit: Erdogan → Mesir (asserted)']],
  ['Kirim Drone ke Rusia, Iran Bantah', ['arms-transfer: Iran → Rusia (asserted)']],
  // Titles answer charges, too.
  ['Korut Bantah Tuduhan Kirim Senjata ke Rusia', ['arms-transfer: Korut → Rusia (denied)']],
  ['Rusia Tolak Tuduhan Langgar Sanksi PBB', ['violation: Rusia → PBB (denied)']],
])('title %s', (text, events) => {
  expect(titleEvents(text)).toEqual(events);
});

test.each([
  // Whose deed a report is about has not made the report.
  ['Kabar pengiriman pasukan Korea Utara ke Ukraina dibantah Moskow.', []],
  ['Tuduhan AS dibantah Moskow.', ['accusation: AS → Moskow (asserted)', 'denial: Moskow → AS (asserted)']],
  // Those of many who are named do what all do.
  [
    'Belasan negara, termasuk Australia dan Kanada, mengecam Rusia.',
    ['condemnation: Australia + Kanada → Rusia (asserted)'],
  ],
])('speech %s', (text, events) => {
  expect(speechEvents(text)).toEqual(events);
});
