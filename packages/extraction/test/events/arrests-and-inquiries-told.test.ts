import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

describe('vivid words for blows, arrests, inquiries, verdicts and posts', () => {
  test.each([
    ['Hujan roket mengguyur Haifa.', 'attack:  → Haifa (asserted)'],
    ['Rudal Rusia berjatuhan di Kyiv.', 'attack: Rusia → Kyiv (asserted)'],
    ['Israel membalas Iran dengan serangan udara.', 'attack: Israel → Iran (asserted)'],
    ['Turki menyapu posisi PKK di Irak.', 'attack: Turki → PKK (asserted)'],
    [
      'Aparat Filipina menggiring Rodrigo Duterte ke pesawat.',
      'arrest: Filipina → Rodrigo Duterte (asserted)',
    ],
    ['KPK memboyong Bupati Budi Santoso ke Jakarta.', 'arrest: KPK → Budi Santoso (asserted)'],
    ['Polisi mengakhiri pelarian Budi Santoso.', 'arrest:  → Budi Santoso (asserted)'],
    [
      'Pelarian Budi Santoso berakhir di tangan polisi Malaysia.',
      'arrest: Malaysia → Budi Santoso (asserted)',
    ],
    ['Budi Santoso takluk di tangan polisi Spanyol.', 'arrest: Spanyol → Budi Santoso (asserted)'],
    ['Penjara Evin dihuni Narges Mohammadi.', 'arrest:  → Narges Mohammadi (asserted)'],
    ['OJK menyelisik dugaan manipulasi saham.', 'investigation: OJK →  (asserted)'],
    ['KPK menyisir rumah Budi Santoso.', 'investigation: KPK → Budi Santoso (asserted)'],
    ['PBB menerjunkan tim pencari fakta ke Sudan.', 'investigation: PBB → Sudan (asserted)'],
    ['Vonis 12 tahun untuk Najib Razak diprotes.', 'conviction:  → Najib Razak (asserted)'],
    ['Hakim mengirim Budi Santoso ke penjara.', 'conviction:  → Budi Santoso (asserted)'],
    ['Iran menghukum mati seorang mata-mata.', 'conviction: Iran →  (asserted)'],
    [
      'Presiden Prabowo Subianto memberi amnesti kepada tahanan politik.',
      'release: Prabowo Subianto →  (asserted)',
    ],
    ['KPK mengangkut dokumen dari kantor itu.', 'seizure: KPK →  (asserted)'],
    ['Peretas China bersarang di jaringan telekomunikasi Guam.', 'cyber-attack: China → Guam (asserted)'],
    ['Komputer Brasil terinfeksi malware.', 'cyber-attack:  → Brasil (asserted)'],
    ['Peretasan oleh Korea Utara meningkat.', 'cyber-attack: Korea Utara →  (asserted)'],
    ['Turki melabrak embargo PBB.', 'violation: Turki → PBB (asserted)'],
    ['Drone asing melanggar wilayah udara Denmark.', 'violation:  → Denmark (asserted)'],
    ['Taliban menempatkan seorang ulama sebagai gubernur Kandahar.', 'appointment: Taliban →  (asserted)'],
    [
      'Parlemen Lebanon mendudukkan Joseph Aoun di kursi kepresidenan.',
      'appointment: Parlemen Lebanon → Joseph Aoun (asserted)',
    ],
    [
      'Partai Liberal memilih Mark Carney menggantikan Justin Trudeau.',
      'appointment: Partai Liberal → Mark Carney (asserted)',
    ],
  ])('%s', (text, event) => expect(toldEvents(text)).toEqual([event]));

  test.each([
    'Hujan deras mengguyur Bogor.',
    'Bom waktu fiskal mengguncang Argentina.',
    'Indonesia membalas Malaysia dengan gol.',
    'Banjir menyapu desa di Aceh.',
    'Ronaldo menggiring bola melewati Messi.',
    'Polisi menggiring opini soal Jokowi.',
    'Persib memboyong Marko Simic ke Bandung.',
    'Langkah Carlos Alcaraz dihentikan Jannik Sinner.',
    'Langkah Persib terhenti di tangan Arema.',
    'Budi Santoso takluk di tangan Andi Wijaya.',
    'Rumah itu dihuni Budi Santoso.',
    'Basarnas menyisir rumah warga di Cianjur.',
    'Ibu mengirim Budi Santoso ke sekolah.',
    'TNI membawa kayu untuk warga Aceh.',
    'Budi Santoso terinfeksi virus corona.',
    'Warga melabrak Budi Santoso.',
    'Survei menempatkan Ganjar Pranowo di posisi pertama.',
    'Shin Tae-yong memilih Budi Santoso menggantikan Egy Maulana.',
  ])('nothing: %s', (text) => expect(toldEvents(text)).toEqual([]));
});

describe('whom an inquiry, an arrest or a blow is about', () => {
  test.each([
    [
      'ICC memerintahkan penangkapan Budi Santoso atas kejahatan terhadap Rohingya.',
      ['arrest: ICC → Budi Santoso (asserted)'],
    ],
    [
      'ICC menangkap Rodrigo Duterte atas kejahatan terhadap Rohingya.',
      ['arrest: ICC → Rodrigo Duterte (asserted)'],
    ],
    ['KPK melakukan penangkapan terhadap Budi Santoso.', ['arrest: KPK → Budi Santoso (asserted)']],
    ['Penyelidikan kecelakaan Lion Air berlanjut.', []],
    ['Penyelidikan kasus KPK berlanjut.', ['investigation: KPK →  (asserted)']],
    ['Penyelidikan kasus Budi Santoso berlanjut.', ['investigation:  → Budi Santoso (asserted)']],
    ['Budi Santoso menyandang status tersangka.', ['arrest:  → Budi Santoso (asserted)']],
    ['Budi Santoso mengenakan rompi oranye.', []],
    [
      'Kejagung menaikkan kasus korupsi Pertamina ke tahap penyidikan.',
      ['investigation: Kejagung → Pertamina (asserted)'],
    ],
    ['Pertamina menaikkan harga.', []],
    ['KPK membidik Bupati Budi Santoso.', ['investigation: KPK → Budi Santoso (asserted)']],
    ['Persib membidik Marko Simic.', []],
    ['Drone Rusia menyelonong ke wilayah udara Polandia.', ['violation: Rusia → Polandia (asserted)']],
    ['Budi Santoso disabet celurit di Bekasi.', ['attack:  → Budi Santoso (asserted)']],
    ['Kevin Sanjaya menyabet gelar.', []],
    ['Penyelidikan KPK berlanjut.', ['investigation: KPK →  (asserted)']],
    ['Pasukan UNIFIL yang tak bersalah ditembaki Israel.', ['attack: Israel → UNIFIL (asserted)']],
    ['Pasukan UNIFIL tidak ditembaki Israel.', ['attack: Israel → UNIFIL (negated)']],
    ['Polri mengirim tim ke Jambi untuk menyelidiki kasus itu.', ['investigation: Polri →  (asserted)']],
    ['Polri mengirim surat ke Jambi untuk menyelidiki kasus itu.', []],
    ['Hakim Belanda menyita perhatian dunia.', []],
    ['Hakim Belanda menyita kapal Rusia.', ['seizure: Belanda → Rusia (asserted)']],
  ])('%s', (text, events) => expect(toldEvents(text)).toEqual(events));
});
