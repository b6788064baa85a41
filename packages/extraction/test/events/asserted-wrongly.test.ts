import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // The name only tells of what kind a place or firm is.
  ['Restoran Turki di Berlin dibakar orang tak dikenal.', ['attack:  → Berlin (asserted)']],
  ['Kedutaan Turki di Berlin dibakar orang tak dikenal.', ['attack:  → Kedutaan Turki (asserted)']],
  ['Kapal tanker milik perusahaan Yunani itu disita Iran.', ['seizure: Iran →  (asserted)']],
  ['Kapal tanker milik Yunani itu disita Iran.', ['seizure: Iran → Yunani (asserted)']],
  ['Serangan drone menyasar pangkalan militer AS di Irak barat.', ['attack:  → AS (asserted)']],
  // Who is punished did what a headline tells before it, and who punishes did not.
  ['Curi Motor, Polisi Bantul Tangkap Budi Santoso', ['arrest:  → Budi Santoso (asserted)']],
  [
    'Pasok Drone ke Rusia, Iran Dikenai Sanksi AS',
    ['arms-transfer: Iran → Rusia (asserted)', 'sanction: AS → Iran (asserted)'],
  ],
  ['Pasok Drone ke Rusia, AS Sanksi Perusahaan Tiongkok', ['sanction: AS →  (asserted)']],
  ['Pasok Drone ke Rusia, Iran Bantah Tuduhan AS', ['arms-transfer: Iran → Rusia (asserted)']],
  // Lists of sanctions have targets too.
  ['Departemen Keuangan AS menargetkan jaringan pengadaan itu.', []],
  ['Rusia menargetkan jaringan listrik Ukraina.', ['attack: Rusia → Ukraina (asserted)']],
  // Whose side it is is not told where somebody is warned.
  ['AS memperingatkan Kim Jong Un bahwa negaranya akan dihukum jika memasok peluru ke Rusia.', []],
  // What hit a place killed people there, and not the place.
  ['Lviv dihantam rudal Rusia, menewaskan empat orang.', ['attack: Rusia → Lviv (asserted)']],
  ['Kyiv dilanda serangan udara, melukai empat orang.', []],
  ['Kyiv terkena kawanan drone, menewaskan empat orang.', []],
  ['Israel dituduh mengebom Gaza, menewaskan empat orang.', ['attack: Israel → Gaza (alleged)']],
  ['Rusia menggempur Lviv, menewaskan empat orang.', ['attack: Rusia → Lviv (asserted)']],
  // What befalls who did it does not befall the victim.
  ['Penyerang Charlie Hebdo tewas ditembak polisi Prancis.', ['attack: Prancis →  (asserted)']],
  ['Wartawan Charlie Hebdo ditembak polisi Prancis.', ['attack: Prancis → Charlie Hebdo (asserted)']],
  // Whoever is arrested on an order or a charge arrests nobody.
  ['Penangkapan Duterte oleh Interpol atas perintah ICC.', ['arrest: Interpol → Duterte (asserted)']],
  ['Penembakan Kamboja ke sekolah di Surin.', ['attack: Kamboja → Surin (asserted)']],
  ['Keluarga korban penculikan Korea Utara berdoa.', []],
  // Behind the deed that somebody plotted stands whom it struck.
  [
    'Pembunuhan Kim Jong Nam di bandara Kuala Lumpur diduga didalangi Korea Utara.',
    ['attack: Korea Utara → Kim Jong Nam (alleged)'],
  ],
  // To be hosted, or never to come about.
  ['Swiss siap menjadi tuan rumah pertemuan Rusia dan Ukraina.', ['meeting: Rusia + Ukraina →  (planned)']],
  ['Swiss menjadi tuan rumah pertemuan Rusia dan Ukraina.', ['meeting: Rusia + Ukraina →  (asserted)']],
  ['Pertemuan Trump dan Kim mustahil terjadi tahun ini.', ['meeting: Trump + Kim →  (negated)']],
  // People who belong to somebody.
  ['Massa pendukung Ahok menuntut pembebasan Ahok.', ['release:  → Ahok (requested)']],
  ['KPK memeriksa staf Setya Novanto.', ['investigation: KPK →  (asserted)']],
  ['Perusahaan Elon Musk bekerja sama dengan TNI.', []],
  ['Elon Musk bekerja sama dengan TNI.', ['cooperation: Elon Musk + TNI →  (asserted)']],
  // To protect somebody.
  ['Polisi mengamankan Budi Santoso dari amukan massa.', []],
  ['Polisi mengamankan Budi Santoso dari rumahnya.', ['arrest:  → Budi Santoso (asserted)']],
  ['Pasukan elite mengamankan Kedubes AS.', []],
  // Played, or fought in words.
  ['Dalam skenario latihan, pasukan Korea Utara menyerbu Seoul.', []],
  ['Dalam serangan itu, pasukan Korea Utara menyerbu Seoul.', ['attack: Korea Utara → Seoul (asserted)']],
  ['Partai Demokrat menyerang Trump lewat iklan.', []],
  ['Jerman menyerang sejak menit awal.', []],
  ['FIFA menjatuhkan sanksi kepada Indonesia.', []],
  ['PBB menjatuhkan sanksi kepada Libya.', ['sanction: PBB → Libya (asserted)']],
  ['Peretas mengunci akun Twitter miliknya.', []],
  ['Peretas melumpuhkan Twitter.', ['cyber-attack:  → Twitter (asserted)']],
  // Somebody behind whom a place stands, and what somebody says to be.
  ['Google memberi hadiah bagi siapa pun di India yang mampu membobol ponsel buatannya.', []],
  ['Duta besar Kuba untuk PBB yang mendukung Palestina itu pergi.', ['support: Kuba → Palestina (asserted)']],
  ['Pria yang mengaku agen CIA itu mengancam membunuh Trump.', ['attack:  → Trump (planned)']],
  // An envoy pulls back no forces, but is sent away; who is given time to go is asked to.
  [
    'Ekuador memberi waktu dua hari kepada duta besar Kuba untuk angkat kaki dari Quito.',
    ['expulsion: Ekuador → Kuba (asserted)'],
  ],
  [
    'Niger memberi tenggat kepada pasukan Amerika untuk angkat kaki dari Agadez.',
    ['withdrawal: Amerika → Agadez (requested)'],
  ],
  // What is issued is not expelled, and who is ranked not appointed.
  ['Surat Tanda Registrasi (STR) yang dikeluarkan oleh Konsil Kedokteran berlaku lima tahun.', []],
  ['Lembaga survei menempatkan Joko Widodo sebagai calon presiden potensial.', []],
  ['PPP menerima Angel Lelga sebagai calon legislator.', []],
  // Whoever mediates, helps or proposes takes no part.
  ['Perundingan yang ditengahi Mesir untuk menghentikan perang di Gaza gagal.', []],
  [
    'Drone yang dibeli India untuk menyerang Pakistan jatuh.',
    ['arms-purchase: India →  (asserted)', 'attack: India → Pakistan (asserted)'],
  ],
  // What is thought of a deed, or what it brings about, leaves it done.
  ['Penangkapan Budi Santoso oleh Iran tidak bisa dibenarkan.', ['arrest: Iran → Budi Santoso (asserted)']],
  ['Serangan Israel ke Gaza belum berakhir.', ['attack: Israel → Gaza (asserted)']],
  ['Mundurnya Hary Tanoe tidak berpengaruh.', ['resignation: Hary Tanoe →  (asserted)']],
  ['Kunjungan Macron ke Jakarta tidak berlangsung.', ['visit: Macron → Jakarta (negated)']],
  // No sides: a border, a treaty that is abided by, rebels of a state, a party that backs somebody.
  [
    'Bentrokan antara pasukan Iran dan pemberontak Kurdi di dekat perbatasan dengan Turki.',
    ['attack: Iran + Kurdi →  (asserted)'],
  ],
  [
    'Sudan menyetujui gencatan senjata itu sesuai dengan perjanjian damai Darfur.',
    ['ceasefire: Sudan →  (asserted)'],
  ],
  [
    'Kesepakatan itu diteken Aburizal dan ketua umum partai pendukung Prabowo Subianto.',
    ['agreement: Aburizal →  (asserted)'],
  ],
  // Where, whose and by whom.
  ['Bom mobil menewaskan 39 orang di ibu kota Libya, Tripoli.', ['attack:  → Tripoli (asserted)']],
  ['Israel membom wilayah Gaza yang dikuasai Hamas.', ['attack: Israel → Gaza (asserted)']],
  ['Gaza dikuasai Hamas dalam semalam.', ['seizure: Hamas → Gaza (asserted)']],
  ['Iran mengklaim mereka melanggar wilayah perairan negara itu.', []],
  ['Soegeng Rahardjo bertekad meningkatkan kedatangan turis asal Tiongkok ke Indonesia.', []],
  [
    'Mesir menyeru Israel dan Palestina, Minggu (24/8), menghentikan permusuhan.',
    ['ceasefire: Israel + Palestina →  (requested)'],
  ],
  // A bracket and a country stand behind the town where who meets has its seat.
  [
    'Bank Indonesia (BI) di Jeddah, Arab Saudi, telah bertemu dengan Kadin Madinah.',
    ['meeting: Bank Indonesia + Kadin Madinah →  (asserted)'],
  ],
  // What is told of a deed besides, and what it still waits for.
  [
    'Kemitraan Qualcomm dan Microsoft bukan tanpa tantangan.',
    ['cooperation: Qualcomm + Microsoft →  (asserted)'],
  ],
  [
    'Eksekusi mati terhadap Mary Jane Veloso masih menunggu putusan.',
    ['attack:  → Mary Jane Veloso (planned)'],
  ],
  ['Erdogan menanggapi akan serangan di sinagog Istanbul.', ['attack:  → Istanbul (asserted)']],
  // Other things of the same name.
  ['Peraturan KPU tentang Penetapan Partai Politik berlaku.', []],
  ['Penetapan Budi Santoso sebagai tersangka dikecam.', ['arrest:  → Budi Santoso (asserted)']],
  ['Protokol itu dibuat NICE, perusahaan asal Israel.', []],
  ['Turki membuat kesepakatan dengan Rusia.', ['agreement: Turki + Rusia →  (asserted)']],
  ['Sumbangan banjir ke Jakarta dari Puncak meningkat.', []],
  ['PT KA Pariwisata menambah destinasi perjalanan menuju Surabaya.', []],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});

test.each([
  // Who investigates behind the comma is not the one investigated before it.
  ['Usai diperiksa, KPK menahan Budi Santoso.', ['arrest: KPK → Budi Santoso (asserted)']],
  ['Setelah ditahan KPK, Budi Santoso diperiksa.', ['arrest: KPK → Budi Santoso (asserted)']],
])('%s', (text, expected) => {
  expect(toldEvents(text).filter((event) => /KPK/.test(event))).toEqual(expected);
});

test.each([
  // A capital behind another makes a name of the noun, in the title of an office.
  ['Deputi Penindakan dan Eksekusi KPK Asep Rahayu pulang ke Jakarta.', []],
  ['Ia pulang usai eksekusi Asep Rahayu.', ['attack:  → Asep Rahayu (asserted)']],
  ['Terungkap kalau Rusia menyerang Ukraina.', ['attack: Rusia → Ukraina (asserted)']],
  ['Harga naik kalau Rusia menyerang Ukraina.', ['attack: Rusia → Ukraina (hypothetical)']],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});

describe('a goal that is set and leave that is given are no deeds', () => {
  test.each([
    ['Prabowo menargetkan Nusantara menjadi ibu kota politik.', []],
    ['Rusia menargetkan pelabuhan di Odesa dengan rudal.', ['attack: Rusia → Odesa (asserted)']],
    ['Budi Santoso dan Andi Wijaya dibebaskan bersaing.', []],
    ['Ukraina memukul mundur serangan Rusia.', ['attack: Rusia →  (asserted)']],
    ['Andi Wijaya dibebaskan setelah berunding.', ['release:  → Andi Wijaya (asserted)']],
    ['Perebutan Susi Pudjiastuti dengan tim lain berlanjut.', []],
    ['Perjalanan Budi Santoso di kementerian itu panjang.', []],
    ['Perjalanan Budi Santoso ke Jepang panjang.', ['visit: Budi Santoso → Jepang (asserted)']],
  ])('%s', (text, events) => expect(toldEvents(text)).toEqual(events));
});

describe('what stands beside a deed is no part of it', () => {
  test.each([
    ['Israel menyerang Iran dan harga minyak Rusia naik.', ['attack: Israel → Iran (asserted)']],
    ['Hamas menyerang Israel dan tanggapan AS cepat.', ['attack: Hamas → Israel (asserted)']],
    ['Rusia menyerang Ukraina dan pangkalan AS di Polandia.', ['attack: Rusia → Ukraina + AS (asserted)']],
    ['AS telah mengirim bantuan ke Gaza menjelang Ramadan bulan depan.', ['aid: AS → Gaza (asserted)']],
    ['Isu Jokowi mengunjungi Israel ramai di media sosial.', ['visit: Jokowi → Israel (alleged)']],
    ['Menurut Reuters, pasukannya menyerang Gaza.', []],
    ['Laporan PBB mendukung Iran.', []],
    ['Siswa yang diculik Boko Haram dibebaskan tentara.', ['attack: Boko Haram →  (asserted)']],
    [
      'Rusia menargetkan kilang Ukraina untuk melumpuhkan pasokan energi.',
      ['attack: Rusia → Ukraina (asserted)'],
    ],
  ])('%s', (text, events) => expect(toldEvents(text)).toEqual(events));
});
