import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

describe('who is called home', () => {
  test.each([
    ['Niger memanggil pulang duta besarnya dari Paris.', ['recall: Niger → Paris (asserted)']],
    // A summons is none.
    ['Niger memanggil duta besar Prancis.', []],
    ['Peru menarik dubesnya untuk Meksiko.', ['recall: Peru → Meksiko (asserted)']],
    ['Peru menarik perhatian dubes Meksiko.', []],
    ['Duta besar Peru untuk Meksiko dipanggil pulang.', ['recall: Peru → Meksiko (asserted)']],
    ['Penarikan duta besar Peru dari Lisbon disesalkan warga.', ['recall: Peru → Lisbon (asserted)']],
    ['Kanada menutup kedutaannya di Kabul.', ['recall: Kanada → Kabul (asserted)']],
    ['Kanada akan menutup kedutaannya di Kabul.', ['recall: Kanada → Kabul (planned)']],
    // A host that closes another's leaves nobody.
    ['Kanada menutup kedutaan Iran di Ottawa.', []],
    ['Massa menutup jalan di depan kedutaannya di Kabul.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who breaks with whom', () => {
  test.each([
    ['Fiji memutus hubungan diplomatik dengan Nauru.', ['break-off: Fiji → Nauru (asserted)']],
    ['Hubungan diplomatik dengan Nauru diputus oleh Fiji.', ['break-off: Fiji → Nauru (asserted)']],
    ['Fiji tidak akan memutuskan hubungan dengan Nauru.', ['break-off: Fiji → Nauru (negated)']],
    ['Fiji menurunkan tingkat hubungan dengan Nauru.', ['break-off: Fiji → Nauru (asserted)']],
    ['Pemutusan hubungan Fiji dengan Nauru disesalkan warga.', ['break-off: Fiji → Nauru (asserted)']],
    ['Toyota melakukan pemutusan hubungan kerja dengan buruh Fiji.', []],
    ['Banjir memutus hubungan Suva dengan Nadi.', []],
    ['Fiji akan membatalkan perjanjian militer dengan Nauru.', ['break-off: Fiji → Nauru (planned)']],
    ['Pakta pertahanan dengan Nauru diakhiri Fiji.', ['break-off: Fiji → Nauru (asserted)']],
    ['Fiji batal mengakhiri kesepakatan dengan Nauru.', ['break-off: Fiji → Nauru (negated)']],
    // What is not signed yet is not broken.
    ['Fiji membatalkan rencana perjanjian dengan Nauru.', ['agreement: Fiji + Nauru →  (negated)']],
    ['Toyota membatalkan perjanjian kerja dengan buruh.', []],
    ['Fiji menurunkan harga tiket dengan Nauru.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who turns down what another puts forward', () => {
  test.each([
    ['Chad menolak tawaran Prancis.', ['rejection: Chad → Prancis (asserted)']],
    ['Tawaran Prancis ditolak Chad.', ['rejection: Chad → Prancis (asserted)']],
    ['Chad belum menolak tawaran Prancis.', ['rejection: Chad → Prancis (negated)']],
    ['Chad akan menampik undangan dari Prancis.', ['rejection: Chad → Prancis (planned)']],
    ['Jika Chad menolak usulan Prancis, rapat batal.', ['rejection: Chad → Prancis (hypothetical)']],
    [
      'Mahkamah Agung menolak kasasi yang diajukan Partai Buruh.',
      ['rejection: Mahkamah Agung → Partai Buruh (asserted)'],
    ],
    // Whoever only speaks of it has not put it forward.
    ['Mahkamah Agung menolak kasasi yang dibahas Partai Buruh.', ['rejection: Mahkamah Agung →  (asserted)']],
    [
      'Chad menolak usulan gencatan senjata Prancis.',
      ['rejection: Chad → Prancis (asserted)', 'ceasefire: Chad →  (negated)'],
    ],
    ['Chad menolak syarat itu.', ['rejection: Chad →  (asserted)']],
    // A place is no side of a suit over its election.
    ['Mahkamah Agung menolak gugatan hasil pilkada Sumbawa.', ['rejection: Mahkamah Agung →  (asserted)']],
    ['Chad menolak tuduhan Prancis.', []],
    ['Chad menolak permintaan wawancara Reuters.', []],
    ['Chad menolak berkomentar.', []],
    ['Mahasiswa menolak RUU Polri.', []],
    ['Kiper Chad menolak bola tendangan Prancis.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who lifts or eases what lay on whom', () => {
  test.each([
    ['Ghana mencabut sanksi terhadap Mali.', ['sanction-relief: Ghana → Mali (asserted)']],
    ['Ghana belum mencabut sanksi terhadap Mali.', ['sanction-relief: Ghana → Mali (negated)']],
    ['Sanksi Ghana terhadap Mali dilonggarkan.', ['sanction-relief: Ghana → Mali (asserted)']],
    ['Pencabutan embargo senjata atas Mali oleh Ghana ditunda.', ['sanction-relief: Ghana → Mali (negated)']],
    // Whose sanctions they are may be who imposed them or who bears them.
    ['Ghana mencabut sanksi Mali.', ['sanction-relief: Ghana → Mali (asserted)']],
    ['Ghana memperpanjang sanksi terhadap Mali.', ['sanction: Ghana → Mali (asserted)']],
    ['Ghana mencabut pelat nomor mobil Mali.', []],
    ['Ghana melonggarkan pembatasan sosial.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});
