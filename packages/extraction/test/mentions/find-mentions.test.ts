import { describe, expect, test } from 'vitest';
import { mentionsOf, type Row } from './mentions-of.js';

const known: readonly Row[] = [
  ['Studi itu dari University of New South Wales.', ['University of New South Wales | organization | name']],

  [
    'Peru menghukum Zhengzhou Nanbei Instrument Co., Ltd dan Seoul Shinmun.',
    [
      'Peru | country | alias',
      'Zhengzhou Nanbei Instrument Co., Ltd | organization | name',
      'Seoul Shinmun | organization | name',
    ],
  ],
  ['Iran mengekspor kurma ke Turki.', ['Iran | country | alias', 'Turki | country | alias']],
  ['WHO mengumumkan wabah baru di Uganda.', ['WHO | organization | acronym', 'Uganda | country | alias']],
  ['Warga Rusia berlibur ke Bali.', ['Rusia | country | alias', 'Bali | place | alias']],
  ['Hamas membebaskan dua sandera.', ['Hamas | group | alias']],
  ['Kementerian Pertahanan Rusia merilis data.', ['Kementerian Pertahanan Rusia | organization | alias']],
  ['Dewan Keamanan PBB bersidang.', ['Dewan Keamanan PBB | organization | alias']],
  // A capital that is called one is the town.
  [
    'Dari ibu kota Rusia, Moskow, ia terbang ke Kyoto.',
    ['Rusia | country | alias', 'Moskow | place | alias', 'Kyoto | place | alias'],
  ],
  ['Gempa mengguncang ibu kota, dan Moskow mengirim tim.', ['Moskow | organization | metonym']],
  // A small word at the head of a quotation is no name.
  ['" Dan mereka belajarnya dari telegram, itu jelas.', []],
  // A seat, unless the one word may as well be its holder.
  ['Camat Cikalong mengakui dana itu habis.', ['Cikalong | place | name']],
  ['Camat Sukirno, Selasa, mengakui dana itu habis.', []],
  // The region of a title and its holder; too few words, or a given name first, are the holder alone.
  [
    'Bupati Wonorejo Sutopo Wibisono meresmikan pasar.',
    ['Wonorejo | place | name', 'Sutopo Wibisono | person | name | Bupati Wonorejo'],
  ],
  [
    'Wali Kota Tanjung Selasih Baharuddin Sumarna hadir.',
    ['Tanjung Selasih | place | name', 'Baharuddin Sumarna | person | name | Wali Kota Tanjung Selasih'],
  ],
  ['Bupati Thariq Modanggu Rahman hadir.', ['Thariq Modanggu Rahman | person | name | Bupati']],
  ['Bupati Ahmad Budi Santoso hadir.', ['Ahmad Budi Santoso | person | name | Bupati']],
  // A village and who heads it; who headed a region is a person too.
  [
    'Kepala Desa Sukamaju Asep Hidayat hadir.',
    ['Desa Sukamaju | place | name', 'Asep Hidayat | person | name | Kepala Desa Sukamaju'],
  ],
  ['Banjir merendam Desa Sukamaju Asri kemarin.', ['Desa Sukamaju Asri | place | name']],
  [
    'KPK menahan mantan Bupati Cirebon Sunjaya Purwadisastra.',
    [
      'KPK | organization | acronym',
      'Cirebon | place | alias',
      'Sunjaya Purwadisastra | person | name | mantan Bupati Cirebon',
    ],
  ],
  // A body that many states have is named where its holder stands right behind it.
  [
    'Juru bicara Dewan Keamanan Nasional John Kirby hadir.',
    [
      'Dewan Keamanan Nasional | organization | alias',
      'John Kirby | person | alias | Juru bicara Dewan Keamanan Nasional | USA',
    ],
  ],
];

const notNames: readonly Row[] = [
  ['Harga tiket itu 20 dolar AS.', []],
  ['Ia belajar bahasa Rusia.', []],
  ['Rumah itu seharga seratus juta.', []],
  ['Pada hari Senin warga libur.', []],
  ['Pemerintah menaikkan tarif listrik.', []],
  ['Anak-anak itu bermain bola di lapangan.', []],
];

const unknown: readonly Row[] = [
  [
    'Dinas Kesehatan Kabupaten Demak membagikan obat.',
    ['Dinas Kesehatan Kabupaten Demak | organization | name'],
  ],
  ['Acara itu digelar di Gedung Sapta Pesona.', ['Gedung Sapta Pesona | place | name']],
  // The region of a body behind its holder's title, and the holder.
  [
    'Ketua DPRD Kabupaten Jember Hendra Susilo hadir.',
    [
      'DPRD Kabupaten Jember | organization | name',
      'Hendra Susilo | person | name | Ketua DPRD Kabupaten Jember',
    ],
  ],
  // Who is posted somewhere stands right behind the place.
  [
    'Duta Besar Sudan untuk PBB Al-Harith Idriss hadir.',
    [
      'Sudan | country | alias',
      'PBB | organization | acronym',
      'Al-Harith Idriss | person | name | Duta Besar Sudan untuk PBB | SDN',
    ],
  ],
  ['Wakil Presiden menyetujui bantuan untuk Papua Otsus.', ['Papua | place | alias']],
  ['Bantuan Sudan untuk PBB Senin ini tiba.', ['Sudan | country | alias', 'PBB | organization | acronym']],
  // A place that is visited, be its name a weak one.
  ['Zelenskyy menyinggahi Madrid.', ['Zelenskyy | person | alias', 'Madrid | place | alias']],
  // A region's government has a name, a state's is the state.
  ['Pemerintah Kota Bogor menolak.', ['Pemerintah Kota Bogor | organization | name']],
  ['Pemerintah Rusia menolak.', ['Rusia | country | alias']],
  // Only who acts has a plan.
  ['Ia mengecam rencana Brussels.', ['Brussels | organization | metonym']],
  ['Ia mengunjungi museum Brussels.', []],
  // Between commas, behind what they are; a day there is nobody.
  ['Perusahaan tambang emas itu, Gasabo, menolak.', ['Gasabo | organization | name']],
  ['Perusahaan tambang emas itu, Senin, menolak.', []],
  ['Direktur perusahaan itu, Ratna Dewanti, menolak.', ['Ratna Dewanti | person | name']],
  ['Bos perusahaan itu, Prigozhin, menolak.', ['Prigozhin | person | alias']],
  // A day behind a place is no part of its name.
  ['Dua kapal bertabrakan di Selat Makassar Sabtu malam.', ['Selat Makassar | place | alias']],
  ['Polsek Cibadak menerima laporan itu.', ['Polsek Cibadak | organization | name']],
  [
    'Kementerian Pendidikan dan Kebudayaan menunda ujian.',
    ['Kementerian Pendidikan dan Kebudayaan | organization | alias'],
  ],
  [
    'Kapolsek Cibadak Kompol Budi Santoso menutup jalan.',
    ['Cibadak | place | name', 'Budi Santoso | person | name | Kapolsek Cibadak Kompol'],
  ],
  ['"Stok obat aman," ujar Siti Aminah.', ['Siti Aminah | person | name']],
  [
    'Peneliti dari Universitas Griffith Dicky Prasetyo menolak usul itu.',
    ['Universitas Griffith | organization | name', 'Dicky Prasetyo | person | name'],
  ],
  [
    'Rektor Universitas Jenderal Achmad Yani menolak usul itu.',
    ['Universitas Jenderal Achmad Yani | organization | name'],
  ],
  ['Petani bernama Andi Wijaya menanam padi.', ['Andi Wijaya | person | name']],
  ['Mereka tiba di Wonokerto kemarin.', ['Wonokerto | place | name']],
  ['Program itu dijalankan oleh perusahaan Majujaya.', ['Majujaya | organization | name']],
  ['Serangan menimpa kamp Mawasiri.', ['Mawasiri | place | name']],
  ['Cadema menuduh polisi berbohong.', ['Cadema | person | name']],
  ['Petugas memasang Rafalex di pesawat itu.', []],
  ['Perusahaan keamanan Voltexa mengungkap serangan itu.', ['Voltexa | organization | name']],
  [
    'Prajurit Kodam XX/Rajawali dan Yonif 399 Harimau berlatih.',
    ['Kodam XX/Rajawali | organization | name', 'Yonif 399 Harimau | organization | name'],
  ],
  ['Otoritas Malaysia menahan kapal.', ['Malaysia | country | alias']],
  ['Ketua Fraksi PKB membantah.', ['Fraksi PKB | organization | name']],
  ['Peretas UNC9999 menyusup.', ['UNC9999 | group | name']],
  ['Jenderal Samuel J. Paparo Jr. tiba.', ['Samuel J. Paparo Jr. | person | name | Jenderal']],
  ['Roket menghantam Gaza Selatan.', ['Gaza Selatan | place | name']],
  ['Jadwal itu disusun GAPMI kemarin.', ['GAPMI | organization | acronym']],
];

const shapes: readonly Row[] = [
  [
    'Kemarin kepala desa I Wayan Sudarma sempat menemui tamunya, R. M. Hidayat.',
    ['I Wayan Sudarma | person | name | kepala desa', 'R. M. Hidayat | person | name'],
  ],
  ['Mereka menonton Lee Ji-hye berakting.', ['Lee Ji-hye | person | name']],
  ['Kambing itu milik Sutrisno.', ['Sutrisno | person | name']],
  ['Basarnas Semarang menolong nelayan.', ['Basarnas Semarang | organization | name']],
  ['Basarnas tiba di Semarang.', ['Basarnas | organization | alias', 'Semarang | place | alias']],
  ['Pembahasan Undang-Undang TNI ditunda.', []],
  ['Pesawat Singapore Airlines mendarat.', ['Singapore Airlines | organization | alias']],
  ['Ia bekerja di China Railway.', ['China Railway | organization | name']],
  ['Angkatan udara Ukraina berpameran.', ['Ukraina | country | alias']],
  [
    'Rapat itu dihadiri Persatuan Petani Kopi Organik (Gapkor) dan warga.',
    ['Persatuan Petani Kopi Organik | organization | name', 'Gapkor | organization | name'],
  ],
  [
    'Yayasan Pelita (Semarang) berulang tahun.',
    ['Yayasan Pelita | organization | name', 'Semarang | place | alias'],
  ],
  [
    'Rapat itu dibuka Sekretaris Jenderal Partai Golkar Budi Sarwoto di kantornya.',
    [
      'Partai Golkar | organization | alias',
      'Budi Sarwoto | person | name | Sekretaris Jenderal Partai Golkar | IDN',
    ],
  ],
  ['Kelompok jihadis Nusra Baru mundur dari kota.', ['Nusra Baru | group | name']],
  ['Istana membantah kabar itu.', ['Istana | organization | alias']],
  ['Mereka memotret istana yang megah.', []],
  [
    'Kabut turun di Ankara, Riyadh, dan Kabul.',
    ['Ankara | place | alias', 'Riyadh | place | alias', 'Kabul | place | alias'],
  ],
  ['Kapal itu singgah di Barcelona.', ['Barcelona | place | alias']],
  ['Gol itu membawa Barcelona unggul.', ['Barcelona | organization | alias']],
  ['Penari suku Mentawai berangkat ke Mentawai.', ['Mentawai | group | alias', 'Mentawai | place | alias']],
];

const titles: readonly Row[] = [
  [
    'Emmanuel Macron, presiden Prancis, menjawab.',
    ['Emmanuel Macron | person | alias | presiden Prancis | FRA', 'Prancis | country | alias'],
  ],
  [
    'Menteri Pertahanan Rusia Sergei Shoigu tiba di Pyongyang.',
    [
      'Rusia | country | alias',
      'Sergei Shoigu | person | alias | Menteri Pertahanan Rusia | RUS',
      'Pyongyang | place | alias',
    ],
  ],
  ['Ketua panitia Budi Santoso membuka lomba.', ['Budi Santoso | person | name | Ketua panitia']],
  [
    'Siti Aminah, guru di Bantul, menanam cabai.',
    ['Siti Aminah | person | name | guru di Bantul', 'Bantul | place | alias'],
  ],
];

const places: readonly Row[] = [
  ['Pyongyang menuduh Seoul.', ['Pyongyang | organization | metonym', 'Seoul | organization | metonym']],
  ['Ia tiba di Pyongyang.', ['Pyongyang | place | alias']],
  ['Hujan turun di Jakarta.', ['Jakarta | place | alias']],
  ['Jakarta dilanda banjir.', ['Jakarta | place | alias']],
];

const media: readonly Row[] = [
  ['Reuters melaporkan panen raya.', ['Reuters | organization | alias']],
  ['Kantor berita Yonhap menyiarkan acara itu.', ['Yonhap | organization | alias']],
  ['Waktu tempuh kereta itu dua jam.', []],
];

describe.each([
  ['known names', known],
  ['words that are no names', notNames],
  ['unknown names', unknown],
  ['names by their shape', shapes],
  ['titles', titles],
  ['governments and places', places],
  ['media', media],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });
});

test.each([
  ['Warga Desa Mekar Panen Cabai Merah Besar', []],
  ['Iran Membantah Tuduhan', ['Iran | country | alias']],
  ['Kejari Sukamulya Tahan Mantan Lurah', ['Kejari Sukamulya | organization | name']],
  [
    'PT Bumi Raya Gugat Warga di Wonokerto',
    ['PT Bumi Raya | organization | name', 'Wonokerto | place | name'],
  ],
])('a headline in capitals: %s', (text, expected) => {
  expect(mentionsOf(text, 'title')).toEqual(expected);
});

test('captions hold names', () => {
  expect(mentionsOf('Petani memanen padi di Vietnam.', 'caption')).toEqual(['Vietnam | country | alias']);
});

test('a name may begin like a verb of speech', () => {
  expect(mentionsOf('Menurut Puji Astuti, harga naik.')).toEqual(['Puji Astuti | person | name']);
});
