import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // The name of a deed behind a verb of a title is no second verb.
  [
    'Selandia Baru Kecam Uji Coba Rudal Antarbenua China yang Jatuh di Samudra Pasifik',
    ['missile-test: China →  (asserted)'],
  ],
  ['India Kecam Ekspor Senjata Turki ke Pakistan', ['arms-transfer: Turki → Pakistan (asserted)']],
  ['Korea Utara Akan Uji Coba Rudal Balistik Bulan Depan', ['missile-test: Korea Utara →  (planned)']],
  // Diplomats who are told to leave a country are expelled, but not from a room.
  ['Duta Besar Iran untuk Australia diperintahkan meninggalkan Canberra.', ['expulsion:  → Iran (asserted)']],
  ['Duta besar Rusia diminta meninggalkan ruang sidang.', []],
  // Who is threatened is to do what is wished, and not who threatens; who backs a proposal need not be who carries it out.
  ['AS mengancam Iran agar tidak menyerang Israel.', ['attack: Iran → Israel (requested)']],
  ['AS mengancam akan menyerang Iran agar Teheran berunding.', ['attack: AS → Iran (planned)']],
  [
    'Prancis mendukung usulan Kanada untuk mengirim pasukan ke Haiti.',
    ['support: Prancis → Kanada (asserted)'],
  ],
  // Who tells of a truce of two named sides is no third.
  [
    'Qatar mengumumkan gencatan senjata antara Israel dan Hamas.',
    ['ceasefire: Israel + Hamas →  (asserted)'],
  ],
  ['Hamas mengumumkan gencatan senjata dengan Israel.', ['ceasefire: Hamas + Israel →  (asserted)']],
  // A weapon that arrives visits nobody; a court where somebody is sued did not do it.
  ['Rudal BrahMos pesanan Filipina tiba di Clark.', ['arms-transfer:  → Filipina (asserted)']],
  ['Delegasi Hamas tiba di Kairo.', ['visit: Hamas → Kairo (asserted)']],
  [
    'Sudan menggugat Uni Emirat Arab di Mahkamah Internasional atas dukungan terhadap RSF.',
    ['support: Uni Emirat Arab → RSF (alleged)'],
  ],
  // What is only held to show a deed leaves it alleged.
  ['Video yang diklaim memperlihatkan serangan Rusia ke Kyiv beredar.', ['attack: Rusia → Kyiv (alleged)']],
  ['Video itu memperlihatkan serangan Rusia ke Kyiv.', ['attack: Rusia → Kyiv (asserted)']],
  // Who grants a request would give, but not buy.
  ['AS mengabulkan permintaan Israel untuk mengirim bom.', ['arms-transfer: AS → Israel (requested)']],
  ['Korea Selatan mengabulkan permintaan Polandia untuk membeli tank.', []],
  // Who threatens whom with a deed.
  ['Iran diancam Trump dengan sanksi baru.', ['sanction: Trump → Iran (planned)']],
  ['Houthi mengancam Israel dengan serangan lebih besar.', ['attack: Houthi → Israel (planned)']],
  ['Rusia mengancam Ukraina dengan surat.', []],
  // Who would be a target for a deed does it.
  [
    'Jepang akan menjadi target jika mengirim rudal ke Taiwan.',
    ['arms-transfer: Jepang → Taiwan (hypothetical)'],
  ],
  // Who refuses a truce keeps none; who has proposed it is no side.
  [
    'Hamas menolak usulan gencatan senjata Amerika Serikat.',
    ['rejection: Hamas → Amerika Serikat (asserted)', 'ceasefire: Hamas →  (negated)'],
  ],
  ['Hamas membahas usulan gencatan senjata Amerika Serikat.', []],
  // What is only asked for or talked of.
  [
    'Pembebasan Aung San Suu Kyi tetap menjadi tuntutan utama ASEAN.',
    ['release:  → Aung San Suu Kyi (requested)'],
  ],
  ['Kunjungan Trump ke Beijing masih sebatas wacana.', ['visit: Trump → Beijing (possible)']],
  ['Kunjungan Trump ke Beijing masih berlangsung.', ['visit: Trump → Beijing (asserted)']],
  // What is refused was asked all the same.
  [
    'Permintaan Israel agar Mesir mengirim pasukan ke Gaza ditolak Kairo.',
    ['troop-deployment: Mesir → Gaza (requested)', 'rejection: Kairo → Israel (asserted)'],
  ],
  // Where somebody promises something is told besides.
  [
    'David Lammy menjanjikan dukungan kepada Ukraina dalam kunjungannya ke Kyiv.',
    ['support: David Lammy → Ukraina (planned)', 'visit: David Lammy → Kyiv (asserted)'],
  ],
  // Whose the things are of which what is seized consists.
  [
    'Kejaksaan Agung menyita aset berupa tanah dan kendaraan mewah milik PT Sritex.',
    ['seizure: Kejaksaan Agung → PT Sritex (asserted)'],
  ],
  // A first lady is herself.
  ['Polisi menangkap mantan ibu negara Kim Keon Hee.', ['arrest:  → Kim Keon Hee (asserted)']],
  // What is kept from others is not given.
  ['PBB mengecam pembatasan bantuan ke Gaza.', []],
  // Arms that two sides settle on are a deal.
  [
    'Arab Saudi dan Amerika Serikat menyepakati paket persenjataan senilai 142 miliar dolar AS.',
    ['arms-deal: Arab Saudi + Amerika Serikat →  (asserted)'],
  ],
  [
    'Arab Saudi dan Amerika Serikat menyepakati paket wisata.',
    ['agreement: Arab Saudi + Amerika Serikat →  (asserted)'],
  ],
  // When somebody promises something is told besides, with a verb too.
  [
    'Trump berjanji mengirim Patriot saat bertemu Zelenskyy di London.',
    ['arms-transfer: Trump →  (planned)', 'meeting: Trump + Zelenskyy →  (asserted)'],
  ],
  // Behind a clause of its own only the clause around the speaker is from him.
  [
    'Lebanon mengajukan pengaduan karena Israel, menurut Beirut, terus melanggar kesepakatan gencatan senjata.',
    ['violation: Israel →  (alleged)'],
  ],
  // Titles leave out the prefixes of what refuses, lets and strikes.
  ['Netanyahu Tolak Tarik Pasukan dari Gaza', ['withdrawal: Netanyahu → Gaza (negated)']],
  ['Jerman Ogah Kirim Rudal Taurus ke Ukraina', ['arms-transfer: Jerman → Ukraina (negated)']],
  ['AS Izinkan Ukraina Serang Rusia dengan Rudal ATACMS', ['attack: Ukraina → Rusia (planned)']],
  ['Trump Pertimbangkan Kirim Tomahawk ke Ukraina', ['arms-transfer: Trump → Ukraina (planned)']],
  ['Serangan Drone Ukraina Hantam Kilang Minyak Rusia di Samara', ['attack: Ukraina → Rusia (asserted)']],
  ['Bom Rusia Hantam Pasar di Kharkiv, 12 Orang Tewas', ['attack: Rusia → Kharkiv (asserted)']],
  ['Bom Kyiv, Rusia Tewaskan Lima Orang di Apartemen', ['attack: Rusia → Kyiv (asserted)']],
  // Whose people are kept out.
  [
    'Amerika Serikat melarang masuk warga dari 12 negara, termasuk Afghanistan, Iran, dan Yaman.',
    ['ban: Amerika Serikat → Afghanistan + Iran + Yaman (asserted)'],
  ],
  ['Warga Israel dilarang masuk Maladewa.', ['ban: Maladewa → Israel (asserted)']],
  // What opens a clause with a named subject, but right behind a name belongs to what that says.
  ['Harga minyak naik usai Israel menyerang Iran.', ['attack: Israel → Iran (asserted)']],
  [
    'Polandia menutup bandara usai drone Rusia menyerang Lviv.',
    ['ban: Polandia →  (asserted)', 'attack: Rusia → Lviv (asserted)'],
  ],
  ['Kapal itu tenggelam akibat Rusia menembakkan rudal ke Odesa.', ['attack: Rusia → Odesa (asserted)']],
  ['Harga minyak naik usai pidato Israel tentang Iran.', []],
  // Titles that put off and offer.
  ['Korea Selatan Tunda Latihan Militer dengan AS', ['military-exercise: Korea Selatan + AS →  (negated)']],
  ['Putin Tawarkan Gencatan Senjata, Zelenskyy Menolak', ['ceasefire: Putin →  (planned)']],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
