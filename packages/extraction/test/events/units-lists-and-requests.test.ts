import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

describe('who acts through a unit, or in a crowd', () => {
  test.each([
    ['Joko Wibowo diciduk Subdit 2 Narkoba Polda Riau.', ['arrest: Polda Riau → Joko Wibowo (asserted)']],
    ['Joko Wibowo dibekuk Unit Reskrim Polsek Bukit.', ['arrest: Polsek Bukit → Joko Wibowo (asserted)']],
    // Where somebody is held tells nobody who did it.
    ['Joko Wibowo ditangkap di Unit Reskrim Polsek Bukit.', ['arrest:  → Joko Wibowo (asserted)']],
    ['Massa FPI menyerang kantor Tempo.', ['attack: FPI → Tempo (asserted)']],
    ['Kantor Tempo diserang massa FPI.', ['attack: FPI → Tempo (asserted)']],
    ['Massa pendukung Hamas menyerang Kedutaan Besar AS.', ['attack:  → Kedutaan Besar AS (asserted)']],
    ['Massa Iran menyerang Kedutaan Besar AS.', ['attack:  → Kedutaan Besar AS (asserted)']],
    // A crowd is sent away, and its body is not dissolved.
    ['Massa FPI dibubarkan Polda Riau.', []],
    ['Pemerintah sementara Suriah menyerang Sweida.', ['attack: Suriah → Sweida (asserted)']],
    [
      'Peru menyerang Chad sementara Suriah menyerang Sweida.',
      ['attack: Peru → Chad (asserted)', 'attack: Suriah → Sweida (asserted)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('lists without a conjunction', () => {
  test.each([
    ['Peru, Chad, Fiji menyerang Iran.', ['attack: Peru + Chad + Fiji → Iran (asserted)']],
    ['Peru, Chad, Fiji, Senin (3/2), menyerang Iran.', ['attack: Peru + Chad + Fiji → Iran (asserted)']],
    ['Iran mengirim drone ke Peru, Chad, Fiji.', ['arms-transfer: Iran → Peru + Chad + Fiji (asserted)']],
    ['Serangan Peru, Chad, Fiji ke Iran dikecam warga.', ['attack: Peru + Chad + Fiji → Iran (asserted)']],
    ['Sanksi terhadap Peru, Chad, Fiji dicabut AS.', ['sanction-relief: AS → Peru + Chad + Fiji (asserted)']],
    [
      'Presiden Peru Jose Diaz, Presiden Chad Idris Kone, Presiden Fiji Tomasi Vunga bertemu di Suva.',
      ['meeting: Jose Diaz + Idris Kone + Tomasi Vunga →  (asserted)'],
    ],
    // What a sentence opens with closes at the first comma.
    ['Di Peru, Chad, Fiji menyerang Iran.', ['attack: Fiji → Iran (asserted)']],
    ['Jose Diaz, Presiden Peru, Chad menyerang Iran.', ['attack: Chad → Iran (asserted)']],
    // The last begins a clause of its own.
    [
      'AS menyerang Peru, Chad, Fiji menyerang AS.',
      ['attack: AS → Peru (asserted)', 'attack: Fiji → AS (asserted)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('whose request is turned down', () => {
  test.each([
    ['Permintaan Polandia untuk menerima rudal ditolak Jerman.', ['rejection: Jerman → Polandia (asserted)']],
    [
      'Permintaan Polandia untuk menerima rudal belum ditolak Jerman.',
      ['rejection: Jerman → Polandia (negated)'],
    ],
    [
      'Seruan Macron agar Israel mundur dari Gaza ditolak Netanyahu.',
      ['withdrawal: Israel → Gaza (requested)', 'rejection: Netanyahu → Macron (asserted)'],
    ],
    ['Permintaan Polandia untuk menerima rudal disetujui Jerman.', []],
    ['Polandia meminta agar usulannya ditolak Jerman.', ['rejection: Jerman →  (requested)']],
    ['Penolakan Hamas atas tawaran Israel disesalkan warga.', ['rejection: Hamas → Israel (asserted)']],
    [
      'Penolakan Iran terhadap usulan perundingan dari AS disesalkan warga.',
      ['rejection: Iran → AS (asserted)'],
    ],
    ['Penolakan Iran atas tuduhan AS disesalkan warga.', []],
    [
      'Permohonan tindakan sementara yang diajukan Peru ditolak Mahkamah Internasional.',
      ['rejection: Mahkamah Internasional → Peru (asserted)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('freed of sanctions, and envoys called home', () => {
  test.each([
    ['Belarus dibebaskan dari sanksi AS.', ['sanction-relief: AS → Belarus (asserted)']],
    ['AS akan membebaskan Suriah dari sanksi.', ['sanction-relief: AS → Suriah (planned)']],
    ['Pembebasan Suriah dari sanksi AS disambut warga.', ['sanction-relief: AS → Suriah (asserted)']],
    ['AS mengecualikan India dari sanksi itu.', ['sanction-relief: AS → India (asserted)']],
    ['AS membebaskan Peru dari tarif.', []],
    ['Peru membebaskan Joko Wibowo dari penjara.', ['release: Peru → Joko Wibowo (asserted)']],
    ['Peru membebaskan Joko Wibowo dari jabatannya.', []],
    ['Prancis memanggil duta besarnya di Canberra pulang.', ['recall: Prancis → Canberra (asserted)']],
    ['Prancis memanggil dubesnya untuk Niger guna berkonsultasi.', ['recall: Prancis → Niger (asserted)']],
    ['Prancis memanggil duta besarnya.', []],
    ['Hungaria memulangkan duta besarnya dari Kyiv.', ['recall: Hungaria → Kyiv (asserted)']],
    ['Rusia memulangkan diplomat AS.', ['expulsion: Rusia → AS (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});
