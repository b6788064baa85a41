import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';
import { speechEvents, toldEvents } from '../told-events.js';

/** The events of a title in one line each, without those of speech. */
function titleEvents(text: string): string[] {
  const findings = extract(articleOf(text, 'title'));
  const told = findings.events.filter(({ rule }) => rule !== 'speech-event');
  return told.map((event) => sayEvent({ text, findings }, event));
}

test.each([
  // Aid that holds arms is a transfer of arms.
  [
    'Jerman mengirim bantuan ke Ukraina, termasuk rudal dan amunisi.',
    ['arms-transfer: Jerman → Ukraina (asserted)'],
  ],
  ['Jerman mengirim bantuan ke Ukraina, termasuk tenda dan obat.', ['aid: Jerman → Ukraina (asserted)']],
  [
    'Bantuan Jerman untuk Ukraina, termasuk rudal, tiba kemarin.',
    ['arms-transfer: Jerman → Ukraina (asserted)'],
  ],
  ['Pasokan makanan dan senjata dari Rusia ke Mali terhenti.', ['arms-transfer: Rusia → Mali (asserted)']],
  // A copula tells what is given; what stands between commas tells what the subject is.
  ['Tank itu adalah sumbangan Polandia untuk Ukraina.', ['arms-transfer: Polandia → Ukraina (asserted)']],
  ['Tenda itu adalah sumbangan Polandia untuk Ukraina.', ['aid: Polandia → Ukraina (asserted)']],
  ['Hadiah itu, dua jet tempur, diserahkan Rusia kepada Mali.', ['arms-transfer: Rusia → Mali (asserted)']],
  ['Hadiah itu, dua ekor gajah, diserahkan Rusia kepada Mali.', []],
  // For whom a thing was meant that goes to another does not get it.
  ['Rudal untuk Taiwan dialihkan Washington ke Estonia.', ['arms-transfer: Washington → Estonia (asserted)']],
  ['Rudal yang diperoleh Houthi dari Iran dipamerkan.', ['arms-transfer: Iran → Houthi (asserted)']],
  ['Rudal yang diincar Turki itu mahal.', ['arms-purchase: Turki →  (asserted)']],
  [
    'Ghana mengebom kamp Togo dengan drone yang dibelinya dari Turki.',
    ['attack: Ghana → Togo (asserted)', 'arms-purchase: Ghana → Turki (asserted)'],
  ],
  [
    'Foto pasukan Korea Utara yang dikirim ke Rusia beredar.',
    ['troop-deployment: Korea Utara → Rusia (asserted)'],
  ],
  // Who flies it does what it is flown for, and is not sent.
  [
    'Drone milik Rusia itu diterbangkan prajurit Ukraina untuk membombardir Kharkiv.',
    ['attack: Ukraina → Kharkiv (asserted)'],
  ],
  [
    'Dua kapal perusak dikirim Washington untuk membayangi armada Rusia.',
    ['troop-deployment: Washington →  (asserted)'],
  ],
  ['Sistem S-300 Ukraina hancur dihantam rudal Rusia.', ['attack: Rusia → Ukraina (asserted)']],
  ['Sistem bank itu dihantam peretas Rusia.', ['cyber-attack: Rusia →  (asserted)']],
  // Who is supplied or trained for it would do it, and not who supplies; who has leave would, too.
  ['China memberi Rusia citra satelit untuk menyerang Ukraina.', []],
  ['Iran membekali Houthi rudal untuk menyerang Israel.', ['arms-transfer: Iran → Houthi (asserted)']],
  ['AS memberi Ukraina izin untuk menyerang Rusia.', ['attack: Ukraina → Rusia (planned)']],
  ['Rusia memakai drone Iran untuk menyerang Kyiv.', ['attack: Rusia → Kyiv (asserted)']],
  [
    'Jerman dan Prancis berebut kontrak jet tempur dengan India.',
    ['arms-deal: Jerman + Prancis + India →  (planned)'],
  ],
  // No state is arrested; who asks why takes the deed for granted.
  ['Moskow mendakwa Kyiv memasok senjata ke Mali.', ['arms-transfer: Kyiv → Mali (alleged)']],
  ['Mengapa Iran mengirim drone ke Rusia?', ['arms-transfer: Iran → Rusia (asserted)']],
  ['Apakah Iran mengirim drone ke Rusia?', ['arms-transfer: Iran → Rusia (possible)']],
  [
    'Kini giliran Slovenia memberlakukan embargo terhadap Israel.',
    ['sanction: Slovenia → Israel (asserted)'],
  ],
  ['Oman menolak tawaran Iran berupa rudal.', ['rejection: Oman → Iran (asserted)']],
  ['Moskow menolak permintaan Pyongyang akan kapal selam.', ['rejection: Moskow → Pyongyang (asserted)']],
  ['Tripoli dan Benghazi melanggar embargo senjata PBB.', ['violation: Tripoli + Benghazi → PBB (asserted)']],
  ['Di Istanbul, Ankara memborong drone dari China.', ['arms-purchase: Ankara → China (asserted)']],
  ['Dalam rapat di Jenewa, Moskow menolak usulan Kyiv.', ['rejection: Moskow → Kyiv (asserted)']],
  ['Jerman, walaupun diminta Ukraina, menolak memasok rudal Taurus.', ['arms-transfer: Jerman →  (negated)']],
  [
    'Budi Santoso mencerca Kyiv karena, katanya, mempersenjatai Houthi.',
    ['arms-transfer: Kyiv → Houthi (asserted)'],
  ],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});

test.each([
  ['Kirim Bom ke Israel, Jerman Dikecam Turki', ['arms-transfer: Jerman → Israel (asserted)']],
  ['Bom Gaza, Israel Dikecam Turki', ['attack: Israel → Gaza (asserted)']],
  ['Inggris dan Turki Sepakati Jual Beli Rudal', ['arms-deal: Inggris + Turki →  (asserted)']],
])('in a title: %s', (text, events) => {
  expect(titleEvents(text)).toEqual(events);
});

test.each([
  // Nobody is threatened with help, but with the loss of it.
  ['Seoul mengancam akan memasok senjata ke Ukraina.', []],
  ['Rusia mengancam akan membantu Iran.', []],
  [
    'Seoul mengancam akan memasok senjata ke Ukraina jika Korea Utara mengerahkan tentara ke Rusia.',
    ['threat: Seoul → Korea Utara (asserted)'],
  ],
  ['Trump mengancam akan menghentikan bantuan militer ke Ukraina.', ['threat: Trump → Ukraina (asserted)']],
  ['Rusia mengancam akan menyerang Polandia.', ['threat: Rusia → Polandia (asserted)']],
])('speech: %s', (text, events) => {
  expect(speechEvents(text)).toEqual(events);
});
