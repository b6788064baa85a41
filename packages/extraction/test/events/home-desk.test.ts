import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';
import { toldEvents } from '../told-events.js';

// Police, courts, aid and protests as desks at home write of them, each beside the nearest that tells nothing of the kind.
test.each([
  ['Polda Jabar menangkap pelaku penyerangan terhadap anggota KPU.', ['arrest: Polda Jabar →  (asserted)']],
  ['KPK menyita uang dari tersangka Wira Santosa.', ['seizure: KPK → Wira Santosa (asserted)']],
  [
    'Satgas PKH mengambil alih 47 ribu hektare kebun sawit milik PT Torganda.',
    ['seizure: Satgas PKH → PT Torganda (asserted)'],
  ],
  ['PT Torganda mengambil alih pengelolaan pabrik itu.', []],
  // what `ber-` tells of a subject; a name has its own verb
  ['Pria berpaspor Israel ditangkap Polda Bali.', ['arrest: Polda Bali →  (asserted)']],
  ['Warga berharap Polda Bali menangkap pelaku.', ['arrest: Polda Bali →  (requested)']],
  // a body that only its bracket names, and an office that has a name behind it
  ['Kelompok kriminal bersenjata (KKB) menyerang pos TNI.', ['attack: KKB → TNI (asserted)']],
  ['Satpol PP Kota Semarang meratakan lapak di Barito Baru.', []],
  // whoever leads a body does not do its deeds
  ['KKB pimpinan Egianus Kogoya membakar sekolah di Nduga.', ['attack: KKB → Nduga (asserted)']],
  ['KKB membakar Puskesmas Omukia.', ['attack: KKB → Puskesmas Omukia (asserted)']],
  // a passive made a noun, and one whose agent is `-nya`
  ['Ditangkapnya Budi Santoso oleh KPK mengejutkan warga.', ['arrest: KPK → Budi Santoso (asserted)']],
  [
    'Ditetapkannya Roy Suryo sebagai tersangka oleh Polda Metro Jaya menuai kritik.',
    ['arrest: Polda Metro Jaya → Roy Suryo (asserted)'],
  ],
  ['Ditetapkannya harga beras oleh Bulog menuai kritik.', []],
  // only a body stops its own inquiry
  ['Pemeriksaan terhadap Abdul Wahid ditunda KPK.', ['investigation: KPK → Abdul Wahid (negated)']],
  [
    'Penyelidikan terhadap Abdul Wahid dihentikan Prabowo Subianto.',
    ['investigation:  → Abdul Wahid (negated)'],
  ],
  [
    'Dua prajurit TNI gugur dalam kontak tembak dengan TPNPB di Yahukimo.',
    ['attack: TNI + TPNPB →  (asserted)'],
  ],
  ['Dua prajurit TNI gugur dalam tugas bersama PBB di Yahukimo.', []],
  ['Uni Eropa sepakat memperpanjang pembekuan aset Rusia.', ['sanction: Uni Eropa → Rusia (asserted)']],
  ['Dua kurir ganja disergap BNNP Sumatera Utara di Binjai.', ['arrest: BNNP Sumatera Utara →  (asserted)']],
  ['Dua pendaki disergap hujan di Binjai.', []],
  ['BNPB mengirim dua helikopter pengebom air ke Ogan Ilir.', []],
  ['Kejagung mengangkut empat koper dari kantor itu.', ['seizure: Kejagung →  (asserted)']],
  [
    'Kementerian Komunikasi dan Digital memutus akses 25 aplikasi.',
    ['ban: Kementerian Komunikasi dan Digital →  (asserted)'],
  ],
  ['Kementerian Komunikasi dan Digital memutus akses jalan.', []],
  [
    'Gubernur Riau Abdul Wahid melepas 30 truk berisi sembako ke Aceh.',
    ['aid: Abdul Wahid → Aceh (asserted)'],
  ],
  ['Gubernur Riau Abdul Wahid melepas masker di Aceh.', []],
  ['Satgas Cartenz melumpuhkan Undius Kogoya.', ['attack: Satgas Cartenz → Undius Kogoya (asserted)']],
  ['Komisi Pemilihan Umum didesak mundur oleh koalisi sipil.', []],
  ['Prasetyo Hadi menepis anggapan Presiden marah kepada Gubernur Jawa Barat Dedi Mulyadi.', []],
  [
    'Amerika Serikat menyerang kamp ISIS di Sokoto atas permintaan Nigeria.',
    ['attack: Amerika Serikat → ISIS (asserted)'],
  ],
  [
    'Tim gabungan TNI, dengan Kolonel Budi bertindak sebagai komandan, menangkap Egianus Kogoya.',
    ['arrest: TNI → Egianus Kogoya (asserted)'],
  ],
  [
    'RUPS PT Garuda Indonesia mengangkat Glenny Kairupan sebagai direktur utama.',
    ['appointment: PT Garuda Indonesia → Glenny Kairupan (asserted)'],
  ],
  ['Pelantikan kepala daerah terpilih, kata anggota KPU Idham Holik, tidak mengubah masa jabatan.', []],
  ['Aksi unjuk rasa KSPI menolak kebijakan Dedi Mulyadi ricuh.', ['protest: KSPI → Dedi Mulyadi (asserted)']],
  ['Aksi unjuk rasa KSPI batal.', ['protest: KSPI →  (negated)']],
  ['Walhi berunjuk rasa menolak RUU TNI.', ['protest: Walhi →  (asserted)']],
  ['Ketua MK Suhartoyo menegaskan bahwa hak warga untuk berunjuk rasa tidak boleh dibatasi.', []],
  ['Kewenangan KPK untuk menangkap anggota DPR dipersoalkan.', []],
  [
    'Aktivis Greenpeace membentangkan spanduk di depan kantor Kementerian ESDM sebagai protes terhadap tambang nikel Raja Ampat.',
    ['protest: Greenpeace → Kementerian ESDM (asserted)'],
  ],
  [
    'Dukungan penuh Indonesia terhadap kemerdekaan Palestina ditegaskan Sugiono.',
    ['support: Indonesia → Palestina (asserted)'],
  ],
  [
    'Bantuan dari Indonesia diterjunkan pesawat Hercules TNI AU di atas Jalur Gaza.',
    ['aid: Indonesia → Jalur Gaza (asserted)'],
  ],
  [
    'Korban longsor di Cilacap menerima santunan dari Kementerian Sosial.',
    ['aid: Kementerian Sosial → Cilacap (asserted)'],
  ],
  ['Warga Cianjur menerima kabar dari Kementerian Sosial.', []],
  [
    'Pemkot Surabaya menyalurkan bantuan untuk warga terdampak banjir di Bali.',
    ['aid: Pemkot Surabaya → Bali (asserted)'],
  ],
  [
    'Bank Indonesia diduga menjadi sasaran kelompok peretas Conti.',
    ['cyber-attack: Conti → Bank Indonesia (alleged)'],
  ],
  ['Bank Indonesia menjadi sasaran kritik.', []],
  [
    'Kejaksaan Agung mengeksekusi Silfester Matutina.',
    ['arrest: Kejaksaan Agung → Silfester Matutina (asserted)'],
  ],
  ['Iran mengeksekusi Budi Santoso.', ['attack: Iran → Budi Santoso (asserted)']],
  [
    'Latihan militer dengan Selandia Baru dibatalkan TNI.',
    ['military-exercise: TNI + Selandia Baru →  (negated)'],
  ],
  [
    'Indonesia menjajaki pembelian kapal induk Giuseppe Garibaldi dari Italia.',
    ['arms-purchase: Indonesia → Italia (planned)'],
  ],
  [
    'Penarikan pasukan Israel dari Gaza merupakan syarat mutlak bagi perdamaian.',
    ['withdrawal: Israel → Gaza (hypothetical)'],
  ],
  [
    'TNI mengirim 1.000 prajurit ke Lebanon untuk memperkuat pasukan perdamaian PBB.',
    ['troop-deployment: TNI → Lebanon (asserted)'],
  ],
  ['TNI menjatuhkan bom dari pesawat nirawak di Kiwirok.', ['attack: TNI → Kiwirok (asserted)']],
  ['Anggota Brimob memukul wartawan Tempo.', ['attack: Brimob →  (asserted)']],
  ['Anggota Brimob memukul bola.', []],
  [
    'Aliansi BEM SI menggelar aksi Indonesia Gelap di depan Istana Merdeka.',
    ['protest:  → Istana Merdeka (asserted)'],
  ],
  ['Massa membakar Gedung DPRD Makassar.', ['attack:  → Gedung DPRD Makassar (asserted)']],
  ['Massa membakar bendera Israel.', []],
  [
    'Kementerian ESDM menghentikan sementara operasi PT Gag Nikel.',
    ['ban: Kementerian ESDM → PT Gag Nikel (asserted)'],
  ],
  ['Garuda Indonesia menghentikan sementara operasi PT Gag Nikel.', []],
  ['OJK menghentikan kegiatan usaha 12 perusahaan pinjaman daring ilegal.', ['ban: OJK →  (asserted)']],
  ['Freeport menghentikan operasional tambangnya di Papua.', []],
  ['KPK menggunakan kewenangannya untuk menahan Budi Santoso.', ['arrest: KPK → Budi Santoso (asserted)']],
  ['Iran mempunyai hak untuk menyerang Israel.', []],
  ['KPK menahan anggota DPR dari Fraksi NasDem Ahmad Sahroni.', ['arrest: KPK → Ahmad Sahroni (asserted)']],
  [
    'Anggota DPR dari Fraksi NasDem Ahmad Sahroni dinonaktifkan partainya.',
    ['expulsion:  → Ahmad Sahroni (asserted)'],
  ],
  ['KPK menerima uang dari Bank Jatim.', []],
  ['TNI mengevakuasi jenazah korban penembakan KKB di Yahukimo.', ['attack: KKB → Yahukimo (asserted)']],
  [
    'KPK menetapkan tiga tersangka, yaitu Budi Santoso, Andi Wijaya, dan Rina Sari.',
    ['arrest: KPK → Budi Santoso + Andi Wijaya + Rina Sari (asserted)'],
  ],
  ['KPK menetapkan tiga aturan, yaitu Budi Santoso.', []],
  [
    'Sepuluh orang ditangkap KPK di Riau, termasuk Gubernur Riau Abdul Wahid.',
    ['arrest: KPK → Abdul Wahid (asserted)'],
  ],
  [
    'Lima orang ditangkap Polda Jabar, salah satunya Budi Santoso.',
    ['arrest: Polda Jabar → Budi Santoso (asserted)'],
  ],
  ['Lima orang ditangkap Polda Jabar, kata Budi Santoso.', ['arrest: Polda Jabar →  (asserted)']],
  ['Jurnalis Juwita dibunuh Kelasi Satu Jumran di Banjarbaru.', ['attack: Jumran → Juwita (asserted)']],
  ['Polisi menangkap 10 penjarah rumah Ahmad Sahroni.', []],
  ['Polisi menangkap pengedar narkoba Ahmad Sahroni.', ['arrest:  → Ahmad Sahroni (asserted)']],
  [
    'Penangkapan pelaku pembunuhan Budi Santoso oleh Polda Jabar berlangsung cepat.',
    ['arrest: Polda Jabar →  (asserted)', 'attack:  → Budi Santoso (asserted)'],
  ],
  ['KPK menahan tersangka korupsi Budi Santoso.', ['arrest: KPK → Budi Santoso (asserted)']],
  ['Pengungsi di Agam menerima bantuan logistik dari TNI.', ['aid: TNI → Agam (asserted)']],
  ['Prabowo memberi abolisi ke Tom Lembong.', ['release: Prabowo → Tom Lembong (asserted)']],
  ['Bandara Sam Ratulangi menghentikan operasional akibat erupsi.', []],
  ['OJK menghentikan kegiatan usaha PT Investree.', ['ban: OJK → PT Investree (asserted)']],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});

test.each([
  [
    '"Tindakan Polri itu kami kecam," kata Ketua YLBHI Muhammad Isnur.',
    ['condemnation: Muhammad Isnur → Polri'],
  ],
  ['"Apa yang kami kecam itu belum dibahas," kata Ketua YLBHI Muhammad Isnur.', []],
  ['Anggota Komisi III DPR mendesak Polri mengusut kasus itu.', ['demand: Komisi III DPR → Polri']],
  ['Seorang anggota Hamas mendesak Polri mengusut kasus itu.', []],
  [
    'Di hadapan Komisi II DPR, Ketua KPU Afifuddin berkomitmen membuka dokumen.',
    ['promise: Afifuddin → Komisi II DPR'],
  ],
  ['Di depan gedung itu, Ketua KPU Afifuddin berkomitmen membuka dokumen.', []],
  ['Kejaksaan Agung menuntut Tom Lembong dengan pidana tujuh tahun penjara.', []],
  ['KSPI menuntut DPR membatalkan aturan itu.', ['demand: KSPI → DPR']],
  ['Walhi mengecam penangkapan Direktur Lokataru Delpedro Marhaen.', []],
  ['Walhi mengecam penangkapan Delpedro Marhaen oleh Polri.', ['condemnation: Walhi → Polri']],
])('speech: %s', (text, events) => {
  const said = saySpeech(text).filter(
    (one) => / → /.test(one) && /^(?:condemnation|demand|promise):/.test(one),
  );
  expect(said.map((one) => one.replace(/ [[(].*$/, ''))).toEqual(events);
});
