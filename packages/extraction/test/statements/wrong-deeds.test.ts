import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { passivesOf } from '../../src/statements/wrongs/passive-of.js';
import { articleOf } from '../article-of.js';
import { load } from '../data-file.js';
import { sayEvent } from '../say-findings.js';

function stances(text: string): string[] {
  return extract(articleOf(text)).statements.map(({ stance }) => stance);
}

function accused(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events
    .filter(({ rule }) => rule === 'speech-event')
    .map((event) => sayEvent({ text, findings }, event));
}

describe('a neutral word alleges a wrong of others', () => {
  test.each([
    // By what it is done to.
    ['Guterres mengatakan tentara Israel menghalangi konvoi bantuan.', 'alleges'],
    ['"Musuh meluncurkan puluhan drone ke kota kami," tulis Zelensky.', 'alleges'],
    ['"Musuh meluncurkan aplikasi di kota kami," tulis Zelensky.', 'states'],
    ['Guterres mengatakan bukit itu menghalangi pandangan.', 'states'],
    ['IAEA menyatakan Iran menyembunyikan jejak uranium.', 'alleges'],
    ['IAEA menyatakan Iran menyembunyikan kegembiraan.', 'states'],
    ['Walhi menyebut PT Hijau Abadi membuang limbah ke sungai.', 'alleges'],
    ['Walhi menyebut PT Hijau Abadi membuang kesempatan.', 'states'],
    // Only of others than the speaker, and of those who may do it.
    ['Estonia mengatakan Rusia menggeser pelampung batas.', 'alleges'],
    ['Estonia mengatakan dinas pekerjaan umum menggeser pelampung batas.', 'states'],
    ['Kementerian Pertahanan Taiwan menyebut pesawat China melintasi garis tengah.', 'alleges'],
    ['Kementerian Pertahanan Taiwan menyebut pesawat Taiwan melintasi garis tengah.', 'states'],
    ['Juru bicara Hamas Abu Ubaida mengatakan Hamas menyerang pos itu.', 'states'],
    // By how it is done.
    ['Pakistan menyatakan India mengurangi debit sungai tanpa pemberitahuan.', 'alleges'],
    ['Mesir menyatakan Ethiopia mengisi bendungan secara sepihak.', 'alleges'],
    ['Mesir menyatakan Ethiopia mengisi bendungan secara bertahap.', 'states'],
    // Through others.
    ['Polandia mengatakan agen Rusia merekrut sopir untuk menyabotase rel.', 'alleges'],
    ['Polandia mengatakan agen Rusia merekrut sopir untuk mengangkut rel.', 'states'],
    ['Bupati mengatakan petani memakai racun untuk membunuh hama.', 'states'],
    ['Bupati mengatakan petani memakai racun untuk membunuh tetangganya.', 'alleges'],
    // Arms and what moves them act for whose they are.
    ['Ukraina mengatakan artileri Rusia menghantam stasiun.', 'alleges'],
    ['Ukraina mengatakan badai Rusia menghantam stasiun.', 'states'],
    ['PBB menyebut penerbangan Kenya mengangkut amunisi.', 'alleges'],
    ['PBB menyebut penerbangan Kenya mengangkut bunga.', 'states'],
    ['Jepang menyebut Korea Utara menembakkan rudal ke arah laut.', 'states'],
    // In the passive.
    ['UNICEF menyebut truk bantuannya ditahan tentara Israel.', 'alleges'],
    ['UNICEF menyebut truk bantuannya ditahan banjir.', 'states'],
    ['UNICEF menyebut truk bantuannya tidak ditahan tentara Israel.', 'states'],
    ['Kyiv mengatakan jembatan itu dihancurkan oleh tentara Rusia.', 'alleges'],
    ['Kyiv mengatakan jembatan itu dihancurkan oleh kontraktor.', 'states'],
    // What is run, staged or planned; not what is done against it.
    ['Norwegia mengatakan Iran mengarahkan pembakaran gereja di Oslo.', 'alleges'],
    ['Norwegia mengatakan Iran mengarahkan satgas anti-pembakaran di Oslo.', 'states'],
    ['Bupati menyebut perusahaan itu menjalankan kompleks penipuan.', 'alleges'],
    ['Bupati menyebut perusahaan itu menjalankan program rehabilitasi korban penipuan.', 'states'],
    // How often, and who there is.
    ['Suriah menyatakan Israel 47 kali melanggar gencatan senjata.', 'alleges'],
    ['Ketua DPRD menyebut ada pihak yang mendanai kerusuhan.', 'alleges'],
    ['Ketua DPRD menyebut ada pihak yang membangun panti asuhan.', 'states'],
    // A purpose farther behind.
    ['Moldova menyebut Rusia mengirim uang ratusan juta lei untuk membeli suara.', 'alleges'],
    ['Moldova menyebut Rusia mengirim uang ratusan juta lei untuk membeli gandum.', 'states'],
    ['Moldova menyebut Rusia melatih polisi untuk memerangi geng.', 'states'],
    // Arms and craft of nobody that is told, points of a game.
    ['Gubernur melaporkan sebuah pesawat nirawak menghantam apartemen.', 'states'],
    ['Pelatih itu mengatakan Persib mencuri tiga poin.', 'states'],
    // No proof of it, or its denial.
    ['Belgia menyatakan tidak punya bukti bahwa Rusia memalsukan dokumen.', 'states'],
    // Told by somebody else, of nobody, as a wish, as a question, as the name of a deed.
    ['Duta besar itu mengatakan tidak ada warga Korea Utara yang bekerja secara ilegal di Rusia.', 'states'],
    ['Bupati mengatakan pedagang diimbau untuk tidak membuat atau mengedarkan jamu palsu.', 'states'],
    ['"Apa polisi itu melanggar hukum?" kata Gubernur Bali Wayan Koster.', 'states'],
    ['Menurut Fadli Zon, tindakan menghasut harusnya tidak dipidana.', 'states'],
    ['Saksi itu mengatakan sumber kebakaran diduga bara api.', 'states'],
    // Behind a relative clause, by those without a name, by proof.
    ['Ceko menyebut kelompok yang terkait dengan China telah menyusupi jaringan itu.', 'alleges'],
    ['Ceko menyebut kelompok yang terkait dengan China telah menyusuri jalan itu.', 'states'],
    ['"Mereka menyerang pada malam hari," kata Khaing Thukha.', 'alleges'],
    ['"Mereka menyerang sejak menit awal pertandingan," kata pelatih Shin Tae-yong.', 'states'],
    ['"Kami memiliki bukti bahwa pesawat Iran mendarat dengan rudal," kata Marco Rubio.', 'alleges'],
    ['"Kami memiliki bukti bahwa China membantu warga Taiwan," kata Marco Rubio.', 'states'],
    ['"Kami memiliki bukti bahwa pesawat itu mendarat di sana," kata Marco Rubio.', 'states'],
    ['Rumania menyebut drone itu milik Rusia.', 'alleges'],
    ['Rumania menyebut drone itu milik Rumania.', 'states'],
    ['"Ini pelanggaran terhadap hukum," kata Hugh Todd.', 'alleges'],
    ['"Ini peluang bagi hukum," kata Hugh Todd.', 'states'],
    // By the law.
    ['Jaksa menyebut Nadiem Makarim menerima Rp 8 miliar.', 'alleges'],
    ['Panitia menyebut Nadiem Makarim menerima Rp 8 miliar.', 'states'],
    ['Kapolres Garut Budi Santoso mengatakan polisi menembak mati perampok.', 'states'],
    ['Aktivis Budi Santoso mengatakan polisi menembak mati perampok.', 'alleges'],
    ['LBH itu menyebut dua pengacara dipukul aparat.', 'alleges'],
    ['LBH itu menyebut dua pengacara dipanggil aparat.', 'states'],
    ['Kementerian Luar Negeri mengatakan awak yang disandera perompak Somalia sudah pulang.', 'states'],
    // What excuses, what is played, who is struck without arms.
    ['Aktivis Siti Aminah mengatakan polisi memakai gas air mata.', 'alleges'],
    ['Aktivis Siti Aminah mengatakan polisi hanya memakai gas air mata.', 'states'],
    ['"Mereka menyerang dari segala arah," kata pelatih itu.', 'states'],
    ['"Mereka menyerang dari segala arah," kata warga itu.', 'alleges'],
    ['Pengacara Siti Aminah mengatakan polisi menembak orang yang tidak bersenjata.', 'alleges'],
    ['Pengacara Siti Aminah mengatakan polisi menemui orang yang tidak bersenjata.', 'states'],
    ['Komnas HAM mengungkapkan adanya pelanggaran hak asasi oleh aparat.', 'alleges'],
    ['Komnas HAM mengungkapkan adanya peningkatan layanan oleh aparat.', 'states'],
    // From where it came.
    ['Sudan mengatakan drone itu lepas landas dari pangkalan Uni Emirat Arab.', 'alleges'],
    ['Sudan mengatakan pesawat itu lepas landas dari pangkalan Sudan.', 'states'],
  ])('%s', (text, stance) => {
    expect(stances(text)).toEqual([stance]);
  });
});

test.each([
  [
    'Vietnam menyatakan Filipina tahu bahwa kapal China menabrak perahu nelayan.',
    ['accusation: Vietnam → China (asserted)'],
  ],
  [
    'Sudan mengatakan drone itu lepas landas dari pangkalan Uni Emirat Arab.',
    ['accusation: Sudan → Uni Emirat Arab (asserted)'],
  ],
  ['Kyiv mengatakan jembatan itu dihancurkan oleh tentara Rusia.', ['accusation: Kyiv → Rusia (asserted)']],
  ['Norwegia mengatakan Iran mengarahkan pembakaran gereja.', ['accusation: Norwegia → Iran (asserted)']],
  ['Kyiv menyebut Georgia membantu Rusia mengakali sanksi.', ['accusation: Kyiv → Georgia (asserted)']],
])('whoever does the wrong is accused: %s', (text, expected) => {
  expect(accused(text)).toEqual(expected);
});

test('the passives of a verb', () => {
  expect(passivesOf('mencuri')).toContain('dicuri');
  expect(passivesOf('memukuli')).toContain('dipukuli');
  expect(passivesOf('mengebom')).toContain('dibom');
  expect(passivesOf('dicuri')).toEqual([]);
});

test('no deed lists a verb or an object twice', () => {
  for (const entry of load('wrong-deeds.json').entries) {
    for (const list of [entry['verbs'], entry['objects']] as string[][])
      expect(new Set(list).size).toBe(list.length);
  }
});
