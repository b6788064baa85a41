import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayStatement } from '../say-findings.js';
import { allEvents, toldEvents } from '../told-events.js';

describe('who is not meant by `kami`', () => {
  test.each([
    // Behind another noun it tells whose that is; an army or a state is the speaker's side.
    ['"Musuh kami menyerang Kharkiv," kata Putin.', []],
    ['"Pasukan kami menyerang Kharkiv," kata Putin.', ['attack: Putin → Kharkiv (asserted)']],
    ['"Dalam operasi itu kami menyerang Kharkiv," kata Putin.', ['attack: Putin → Kharkiv (asserted)']],
    // What others say of the speaker.
    ['"Mereka bilang kami akan menyerang Taiwan," kata Xi Jinping.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });

  test.each([
    // Who has left office speaks for no state; two states speak for both.
    ['Mantan Presiden AS Trump: Kami Akan Serang Meksiko', []],
    [
      'Uni Eropa dan AS: Kami Kirim Senjata ke Ukraina',
      ['arms-transfer: Uni Eropa + AS → Ukraina (asserted)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text, 'title')).toEqual(events);
  });
});

describe('what is told before who speaks in a title', () => {
  test.each([
    // Only who is unwilling to do it need be the one who speaks.
    ['Ogah Kirim Senjata ke Ukraina, Orban: Itu Gila', ['arms-transfer: Orban → Ukraina (negated)']],
    ['Batal Kirim Tank ke Ukraina, Zelensky: Itu Gila', []],
    ['Gagal Serang Kyiv, Zelensky: Itu Gila', []],
    // What goes off is no verb, and what a title calls a claim not done.
    ['Bom Meledak di Kabul, Rusia Kirim Tim', ['attack:  → Kabul (asserted)']],
    ['Bom Tewaskan 10 Orang, Rusia Kirim Tim', []],
    ['Bom Odesa, Rusia Kirim Tim', ['attack: Rusia → Odesa (asserted)']],
    ['Klaim Rusia Ukraina Serang Belgorod Dibantah Kyiv', ['attack: Ukraina → Belgorod (alleged)']],
    // Sanctions are no verb there.
    ['Tolak Sanksi AS, Iran: Kami Tidak Takut', []],
    ['Bantah Uji Rudal, Korut: Itu Satelit', ['missile-test: Korut →  (denied)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text, 'title')).toEqual(events);
  });
});

describe('what `jangan` asks of nobody', () => {
  test.each([
    [
      '"Jangan takut, Rusia tidak akan menyerang Finlandia," kata Putin.',
      ['attack: Rusia → Finlandia (negated)'],
    ],
    ['"Saya berkata jangan kirim senjata ke Ukraina," kata Trump.', []],
    [
      '"Jangan kirim senjata ke Ukraina," kata Trump kepada Peru.',
      ['arms-transfer: Peru → Ukraina (requested)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who does not do it', () => {
  test.each([
    // Whoever is only made use of.
    ['Peru memanfaatkan Chad untuk menyerang Fiji.', ['attack: Peru → Fiji (asserted)']],
    ['Peru melatih Chad untuk menyerang Fiji.', ['attack: Chad → Fiji (planned)']],
    ['Peru, bekas pemasok senjata Chad, memuji Fiji.', []],
    // A plan that there is none of is the speaker's own.
    [
      'Putin menegaskan bahwa tidak ada rencana untuk menyerang Finlandia.',
      ['attack: Putin → Finlandia (negated)'],
    ],
    ['Putin menegaskan bahwa tidak ada alasan untuk menyerang Finlandia.', []],
    [
      'Peru membahas pertukaran tahanan dengan Chad.',
      ['meeting: Peru + Chad →  (asserted)', 'release: Peru + Chad →  (planned)'],
    ],
    ['Peru membahas pembebasan sandera dengan Chad.', ['meeting: Peru + Chad →  (asserted)']],
    // A body that need not be the one who asks.
    ['Permintaan bantuan KPK disambut Fiji.', []],
    ['Permintaan bantuan Peru disambut Fiji.', ['aid:  → Peru (requested)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });

  test.each([
    // A state threatens no own side; people of one state may threaten each other.
    [
      'Megawati memperingatkan Jokowi agar tidak menyerang PDIP.',
      ['threat: Megawati → Jokowi (asserted)', 'attack: Jokowi → PDIP (requested)'],
    ],
    [
      'Ryabkov memperingatkan Rusia akan menyerang Jerman.',
      ['threat: Ryabkov → Jerman (asserted)', 'attack: Rusia → Jerman (planned)'],
    ],
  ])('%s', (text, events) => {
    expect(allEvents(text)).toEqual(events);
  });
});

describe('what is said, and in what stance', () => {
  test.each([
    // What cannot be accuses nobody.
    [
      'Bambang Wijaya mengatakan tak mungkin DPR membungkam kritik.',
      'Bambang Wijaya | states | tak mungkin DPR membungkam kritik',
    ],
    // A small word or comma before the occasion of speech belongs to neither; inside a relative clause it is no such occasion.
    ['Budi membantah hal itu, bahkan dalam sidang di Bogor.', 'Budi | denies | hal itu'],
    [
      'Budi membantah acara itu curang, dalam sebuah wawancara dengan RTL.',
      'Budi | denies | acara itu curang',
    ],
    [
      'Budi mengakui hal yang dia bicarakan dalam pertemuan.',
      'Budi | confirms | hal yang dia bicarakan dalam pertemuan',
    ],
    // `Lanjut` before who speaks on.
    ['Lanjut Budi Santoso, dana itu tetap aman.', 'Budi Santoso | states | dana itu tetap aman'],
  ])('%s', (text, statement) => {
    const findings = extract(articleOf(text));
    expect(findings.statements.map((one) => sayStatement({ text, findings }, one))).toEqual([statement]);
  });
});
