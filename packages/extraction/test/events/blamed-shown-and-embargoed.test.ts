import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

describe('who is blamed by a passive', () => {
  test.each([
    ['Peru dikecam atas serangan terhadap Chad.', ['attack: Peru → Chad (asserted)']],
    ['Peru disalahkan atas serangan terhadap Chad.', ['attack: Peru → Chad (alleged)']],
    ['Peru dikecam Fiji atas serangan terhadap Chad.', ['attack: Peru → Chad (asserted)']],
    // Who is only told of it does nothing.
    ['Peru dilanda amarah atas serangan terhadap Chad.', ['attack:  → Chad (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('what something shows somebody to do', () => {
  test.each([
    ['Temuan itu membuktikan Peru memasok senjata ke Chad.', ['arms-transfer: Peru → Chad (asserted)']],
    ['Peru ingin membuktikan senjata itu dibuat di Chad.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('a description that only its end parts from the verb', () => {
  test.each([
    [
      'Peru yang merupakan anggota Mercosur, memasok drone ke Chad.',
      ['arms-transfer: Peru → Chad (asserted)'],
    ],
    [
      'Uni Eropa yang beranggotakan 27 negara, menjatuhkan sanksi terhadap Chad.',
      ['sanction: Uni Eropa → Chad (asserted)'],
    ],
    [
      'Fiji menuduh Peru yang merupakan anggota Mercosur, memasok drone ke Chad.',
      ['arms-transfer: Peru → Chad (alleged)'],
    ],
    // The other one goes on.
    [
      'Fiji memuji Peru yang merupakan anggota Mercosur, lalu mengebom Chad.',
      ['attack: Fiji → Chad (asserted)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who does it with the subject, behind an insertion or a day', () => {
  test.each([
    [
      'Peru, yang menguasai pelabuhan itu, bersama Fiji memasok senjata ke Chad.',
      ['arms-transfer: Peru + Fiji → Chad (asserted)'],
    ],
    ['Peru kemarin bersama Fiji memasok senjata ke Chad.', ['arms-transfer: Peru + Fiji → Chad (asserted)']],
    [
      'Peru, yang berbatasan dengan Fiji, memasok senjata ke Chad.',
      ['arms-transfer: Peru → Chad (asserted)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('the place behind the weapon that is used', () => {
  test.each([
    ['Peru menyerang warga sipil dengan menggunakan drone di Chad.', ['attack: Peru → Chad (asserted)']],
    ['Peru menyerang warga sipil dengan menggunakan pangkalan di Chad.', ['attack: Peru →  (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('an arms embargo in a state', () => {
  test.each([
    ['PBB mencabut embargo senjata di Chad.', ['sanction-relief: PBB → Chad (asserted)']],
    ['PBB memperpanjang embargo senjata di Chad.', ['sanction: PBB → Chad (asserted)']],
    // A town is where it is decided.
    ['PBB mencabut embargo senjata di New York.', ['sanction-relief: PBB →  (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('a claim of several, some of them without a name', () => {
  test.each([
    [
      'Peru membantah klaim Fiji, Jepang dan negara-negara Barat tentang pengiriman drone ke Chad.',
      ['arms-transfer: Peru → Chad (denied)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('what a state or group tells of itself as `mereka`', () => {
  test.each([
    ['Houthi mengatakan mereka menyerang kapal Jepang.', ['attack: Houthi → Jepang (asserted)']],
    [
      'Peru dan Fiji mengatakan mereka akan mengirim tank ke Chad.',
      ['arms-transfer: Peru + Fiji → Chad (planned)'],
    ],
    // One person, whoever is named in between and who is only called so may be others.
    ['Putin mengatakan mereka menyerang kapal Jepang.', []],
    ['Peru menuduh Fiji dan mengatakan mereka akan mengirim tank ke Chad.', []],
    ['Peru menyebut mereka mengirim tank ke Chad.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who has a hand in a blow', () => {
  test.each([
    ['Peru dituduh ikut serta dalam pembantaian di Chad.', ['attack: Peru → Chad (alleged)']],
    ['Peru mengambil bagian dalam serangan ke Chad.', ['attack: Peru → Chad (asserted)']],
    [
      'Serangan terhadap konsulat Fiji yang diduga dilakukan Peru memicu kemarahan.',
      ['attack: Peru → Fiji (alleged)'],
    ],
    [
      'Serangan terhadap kapal Fiji yang diduga membawa senjata memicu kemarahan.',
      ['attack:  → Fiji (asserted)'],
    ],
    // Talk of it is no part in it.
    ['Peru berpidato dalam sidang soal serangan ke Chad.', ['attack:  → Chad (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('whose effort it is behind `dari`', () => {
  test.each([
    ['Tidak ada rencana dari Peru untuk mengirim senjata ke Chad.', ['arms-transfer: Peru → Chad (negated)']],
    ['Upaya dari Peru untuk membeli rudal gagal.', ['arms-purchase: Peru →  (negated)']],
    ['Kapal dari Peru untuk mengirim senjata ke Chad tenggelam.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who is helped by what is given', () => {
  test.each([
    ['Peru memperkuat Chad dengan menjual senjata.', ['arms-transfer: Peru → Chad (asserted)']],
    ['Peru mengejutkan Chad dengan menjual senjata ke Fiji.', ['arms-transfer: Peru → Fiji (asserted)']],
    ['Peru mengejutkan Chad dengan menjual senjata.', ['arms-transfer: Peru →  (asserted)']],
    ['Peru menyediakan Chad dengan senjata.', ['arms-transfer: Peru → Chad (asserted)']],
    ['Peru menyediakan Chad dengan beras.', []],
    ['Peru memasok ratusan tentara ke Chad.', ['troop-deployment: Peru → Chad (asserted)']],
    ['Untuk Angkatan Laut-nya, Peru mengirim fregat ke Chad.', ['arms-transfer: Peru → Chad (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who lets another do something accuses nobody', () => {
  test.each([
    [
      'Peru mengatakan siap mengizinkan Fiji mengirim tank ke Chad.',
      ['arms-transfer: Fiji → Chad (planned)'],
    ],
    [
      'Peru mengatakan siap memberi izin kepada Fiji untuk mengirim tank ke Chad.',
      ['arms-transfer: Fiji → Chad (planned)'],
    ],
    [
      'Peru mengatakan Jepang mengizinkan Fiji mengirim tank ke Chad.',
      ['arms-transfer: Fiji → Chad (alleged)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who is asked besides others', () => {
  test.each([
    [
      'Peru mendesak Fiji dan pihak-pihak terkait untuk menghentikan penjualan senjata ke Chad.',
      ['arms-transfer: Fiji → Chad (requested)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('the visit of who announces something', () => {
  test.each([
    [
      'Hal itu diumumkan Sergei Lavrov selama kunjungannya ke Chad.',
      ['visit: Sergei Lavrov → Chad (asserted)'],
    ],
    [
      'Budi Santoso ditangkap Andi Wijaya selama kunjungannya ke Chad.',
      ['visit: Budi Santoso → Chad (asserted)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text).filter((event) => !event.startsWith('arrest'))).toEqual(events);
  });
});
