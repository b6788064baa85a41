import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Who sent the weapon that strikes; one that only lies there was sent by nobody.
  ['Drone yang diluncurkan Ukraina menghantam kilang di Ryazan.', ['attack: Ukraina → Ryazan (asserted)']],
  [
    'Rentetan rudal yang dilepaskan Rusia semalaman menghantam gardu di Dnipro.',
    ['attack: Rusia → Dnipro (asserted)'],
  ],
  ['Drone yang jatuh di Ukraina menghantam kilang di Ryazan.', ['attack:  → Ryazan (asserted)']],
  // Somebody else did it.
  ['Bukan tentara Etiopia yang menembaki konvoi itu.', ['attack: Etiopia →  (negated)']],
  // One of several, named behind their place.
  [
    'KPK menahan dua pejabat di Bengkulu, termasuk Darmawan Saleh, seusai pemeriksaan.',
    ['arrest: KPK → Darmawan Saleh (asserted)'],
  ],
  ['KPK menahan dua pejabat di Bengkulu, jauh dari rumah Darmawan Saleh.', ['arrest: KPK →  (asserted)']],
  // What a strike disabled, over the time it took; what is disabled by rain is struck by nobody.
  [
    'Jaringan komputer parlemen Finlandia lumpuh selama empat jam akibat serangan siber.',
    ['cyber-attack:  → Finlandia (asserted)'],
  ],
  [
    'Situs sejumlah pelabuhan di Denmark lumpuh akibat serangan siber.',
    ['cyber-attack:  → Denmark (asserted)'],
  ],
  ['Situs sejumlah pelabuhan di Denmark lumpuh akibat hujan.', []],
  [
    'Serangan siber melumpuhkan layanan Kementerian Imigrasi.',
    ['cyber-attack:  → Kementerian Imigrasi (asserted)'],
  ],
  // From whose hands it was taken.
  [
    'Militer Sudan merebut kembali Bandara Khartoum dari tangan RSF.',
    ['seizure: Sudan → Bandara Khartoum + RSF (asserted)'],
  ],
  // The two named together; of three, `keduanya` means nobody.
  [
    'Ghana dan Togo menepis klaim Niger bahwa keduanya membekali pemberontak dengan senapan.',
    ['arms-transfer: Ghana + Togo →  (denied)'],
  ],
  ['Ghana, Togo dan Benin menepis klaim Niger bahwa keduanya membekali pemberontak dengan senapan.', []],
  // Who breaks the rule did what is called a breach of it.
  [
    'Qatar mengecam serangan Israel ke Rafah dan menyebutnya pelanggaran hukum internasional.',
    ['attack: Israel → Rafah (asserted)', 'violation: Israel →  (alleged)'],
  ],
  [
    'Qatar mengecam serangan Israel ke Rafah dan mempelajari pelanggaran hukum internasional.',
    ['attack: Israel → Rafah (asserted)'],
  ],
  // What somebody else plans is planned.
  ['Qatar mengecam rencana Israel menyerang Iran.', ['attack: Israel → Iran (planned)']],
  // Behind an adjunct, the second of three names begins the clause.
  [
    'Setelah perundingan di Doha, Pakistan dan Afganistan menandatangani perjanjian.',
    ['meeting: Pakistan + Afganistan →  (asserted)', 'agreement: Pakistan + Afganistan →  (asserted)'],
  ],
  // Together with whom it attacks; a wife has no name here.
  ['Tentara Rwanda menyerbu Goma bersama pemberontak M23.', ['attack: Rwanda + M23 → Goma (asserted)']],
  ['Tentara Rwanda menyerbu Goma bersama istri mereka.', ['attack: Rwanda → Goma (asserted)']],
  // Troops from somewhere, in the passive.
  [
    'Instruktur dari Korps Afrika ditempatkan di Guinea Khatulistiwa.',
    ['troop-deployment: Korps Afrika → Guinea Khatulistiwa (asserted)'],
  ],
  ['Guru dari Korps Afrika ditempatkan di Guinea Khatulistiwa.', []],
  // Whose weapon it is thought to be.
  [
    'Pesawat nirawak yang diduga milik militer Mali menghantam pasar di Timbuktu.',
    ['attack: Mali → Timbuktu (alleged)'],
  ],
  // What is still to come, behind the noun.
  [
    'Riyadh menyambut pertukaran tahanan antara Yaman dan Houthi yang dijadwalkan berlangsung pekan depan.',
    ['release: Yaman + Houthi →  (planned)'],
  ],
  ['Riyadh menyambut pertukaran tahanan antara Yaman dan Houthi.', ['release: Yaman + Houthi →  (asserted)']],
  // What almost came about did not.
  ['Kongo dan M23 nyaris menandatangani perjanjian.', ['agreement: Kongo + M23 →  (negated)']],
  ['Kapal Iran nyaris menabrak kapal Oman.', []],
  // Aid is held back.
  ['Washington membekukan bantuan militer untuk Ukraina.', ['sanction: Washington → Ukraina (asserted)']],
  ['Washington membekukan daging untuk Ukraina.', []],
  // Who is involved has a hand in it.
  [
    'Qatar membantah terlibat dalam peretasan situs di Filipina.',
    ['cyber-attack: Qatar → Filipina (denied)'],
  ],
  // `-nya` that only makes a noun of the verb.
  ['Nikaragua menyetujui masuknya pasukan Rusia.', ['troop-deployment: Rusia →  (asserted)']],
  // Who does it together with the subject.
  [
    'Yordania bersama Uni Emirat Arab menerjunkan 25 ton beras ke Jalur Gaza.',
    ['aid: Yordania + Uni Emirat Arab → Jalur Gaza (asserted)'],
  ],
  // Whose attack struck, told by its noun; what it did is told once.
  ['Sekolah di Kamp Jabalia dihantam serangan udara Israel.', ['attack: Israel → Kamp Jabalia (asserted)']],
  [
    'Serangan udara Israel pada Minggu malam menghancurkan masjid di Rafah.',
    ['attack: Israel → Rafah (asserted)'],
  ],
  // What is only held was not taken just now.
  ['Kelompok Houthi yang menguasai Yaman membeli beras.', []],
  ['Kelompok Houthi yang telah menguasai Hodeidah membeli beras.', ['seizure: Houthi → Hodeidah (asserted)']],
  // `dirinya` is who tells it.
  ['Ahmad Fauzan menepis kabar bahwa dirinya akan mundur.', ['resignation: Ahmad Fauzan →  (denied)']],
  // Whom `-nya` means goes there, not who asks.
  ['Prabowo mengundangnya berkunjung ke Jakarta.', []],
  // Sanctions and prices strike nobody.
  ['Rusia menyasar ekspor aluminium.', []],
  ['Rusia menyasar Odesa.', ['attack: Rusia → Odesa (asserted)']],
  // Who is posted there meets, not the place.
  [
    'Utusan Khusus PBB untuk Suriah Geir Pedersen bertemu Presiden Suriah Ahmed al-Sharaa.',
    ['meeting: Geir Pedersen + Ahmed al-Sharaa →  (asserted)'],
  ],
  // Nearest negatives: what almost is a number, what a passive does, whose deed it is, who is only told of.
  ['Ukraina mencatat hampir 200 serangan Rusia dalam sehari.', ['attack: Rusia →  (asserted)']],
  [
    'Kapal itu dicegat Israel, tindakan yang disebut Turki sebagai pelanggaran hukum internasional.',
    ['seizure: Israel →  (asserted)', 'violation: Israel →  (alleged)'],
  ],
  [
    'Spanyol mengecam serangan AS ke Iran, yang dinilai PBB sebagai pelanggaran hukum internasional.',
    ['attack: AS → Iran (asserted)', 'violation: AS →  (alleged)'],
  ],
  ['Rusia mengebom Kharkiv bersama Sumy.', ['attack: Rusia → Kharkiv (asserted)']],
  ['Iran bersama Rusia diserang Israel.', ['attack: Israel → Iran (asserted)']],
  [
    'Trump bertemu Netanyahu soal Gaza dan Lebanon, lalu keduanya menandatangani perjanjian.',
    ['meeting: Trump + Netanyahu →  (asserted)', 'agreement: Trump + Netanyahu →  (asserted)'],
  ],
  ['Qatar tidak terlibat dalam serangan Israel ke Iran.', ['attack: Israel → Iran (asserted)']],
  ['Bantuan PBB terhenti akibat serangan Israel di Rafah.', ['attack: Israel → Rafah (asserted)']],
  ['RSF berhasil dalam upaya merebut El Fasher.', ['seizure: RSF → El Fasher (asserted)']],
  ['M23 yang menguasai Goma pada Januari 2025 menolak.', ['seizure: M23 → Goma (asserted)']],
  ['Serangan siber di Ukraina meningkat.', []],
  [
    'Drone yang tidak diluncurkan Hizbullah menghantam rumah di Haifa.',
    ['attack: Hizbullah →  (negated)', 'attack:  → Haifa (asserted)'],
  ],
  ['Drone yang diduga milik warga Rusia menghantam rumah di Narva.', ['attack:  → Narva (asserted)']],
  ['WFP menghentikan bantuan pangan untuk Yaman.', ['aid: WFP → Yaman (negated)']],
  // Bait that hackers send.
  [
    'Kelompok peretas APT31 mengirim surel jebakan ke Kementerian Keuangan.',
    ['cyber-attack: APT31 → Kementerian Keuangan (asserted)'],
  ],
  ['Kelompok peretas APT31 mengirim surat pujian ke Kementerian Keuangan.', []],
  // What is sent to sea is given to nobody.
  ['Dua rudal dikirim ke Selat Malaka.', []],
  // The brackets explain one of the sides.
  [
    'Delegasi Sudan dan Pasukan Dukungan Cepat (RSF) berunding di Jeddah.',
    ['meeting: Sudan + Pasukan Dukungan Cepat →  (asserted)'],
  ],
  // The body whose member it is suspends it.
  ['Keanggotaan Guinea di Uni Afrika ditangguhkan.', ['expulsion: Uni Afrika → Guinea (asserted)']],
  ['Pertandingan Guinea di Uni Afrika ditangguhkan.', []],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
