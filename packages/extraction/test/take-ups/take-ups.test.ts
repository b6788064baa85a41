import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayEvent } from '../say-findings.js';

/** The events of a text that are only taken up: the word that does it, and the event. */
function takenUp(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  return findings.events
    .filter(({ antecedent }) => antecedent !== null)
    .map((event) => {
      const { start, end } = event.trigger;
      return `${text.slice(start, end)}: ${sayEvent({ text, findings }, event)}`;
    });
}

const CLAIM = 'AS menuduh Iran memasok drone ke Rusia.';
const DENIED = 'arms-transfer: Iran → Rusia (denied)';
const ALLEGED = 'arms-transfer: Iran → Rusia (alleged)';

describe('claims that answers take up', () => {
  test.each([
    ['Teheran membantah tuduhan itu.', [`tuduhan: ${DENIED}`]],
    ['Teheran menyebut semua klaim tersebut bohong.', [`klaim: ${DENIED}`]],
    ['Tudingan tersebut ditepis Teheran.', [`Tudingan: ${DENIED}`]],
    ['Hal itu dibantah Teheran.', [`Hal: ${DENIED}`]],
    ['Teheran membantahnya.', [`membantahnya: ${DENIED}`]],
    ['Teheran menyebutnya rekayasa.', [`menyebutnya: ${DENIED}`]],
    // Taken up once.
    ['Teheran menolak tudingan itu dan menyebutnya fitnah.', [`tudingan: ${DENIED}`]],
    ['Teheran menolak kesimpulan lembaga tersebut.', [`kesimpulan: ${DENIED}`]],
    ['Moskow membantah tuduhan AS soal senjata.', [`tuduhan: ${DENIED}`, `tuduhan: ${ALLEGED}`]],
    ['Iran membantah tudingan Washington tentang drone.', [`tudingan: ${DENIED}`, `tudingan: ${ALLEGED}`]],
    ['Inggris mengonfirmasi laporan itu.', ['laporan: arms-transfer: Iran → Rusia (confirmed)']],
    // Two answers to one claim, of which one comes from nobody who is accused.
    [
      'Tuduhan itu dibantah Ukraina dan dibenarkan Israel.',
      ['Tuduhan: arms-transfer: Iran → Rusia (confirmed)'],
    ],
    // It says itself what is denied.
    ['Teheran membantah tuduhan bahwa pelabuhannya dipakai.', []],
    // Another matter, another claimant.
    ['Teheran membantah tuduhan soal peretasan.', []],
    ['Teheran membantah tuduhan Kanada soal senjata.', []],
    // Not accused, or the accuser itself.
    ['Peru membantah tuduhan itu.', []],
    ['AS membantah tuduhan itu dibuat-buat.', []],
    // To refuse to comment neither denies nor confirms.
    ['Teheran menolak mengomentari tuduhan itu.', []],
    // What is made excuses for is not known.
    ['Teheran berkilah.', []],
  ])('%s', (answer, expected) => {
    expect(takenUp(`${CLAIM} ${answer}`)).toEqual(expected);
  });

  test('what nobody alleged is no claim', () => {
    expect(takenUp('Iran memasok drone ke Rusia. Teheran membantah tuduhan itu.')).toEqual([]);
  });

  test('“that claim” stands near it where several may be meant; a claim called by its claimant may stand far', () => {
    const between = 'Cuaca cerah. Pasar ramai. Jalan sepi.';
    const other = 'AS menuduh Iran meretas bank Peru.';
    expect(takenUp(`${CLAIM} ${between} Teheran membantah tuduhan itu.`)).toEqual([`tuduhan: ${DENIED}`]);
    expect(takenUp(`${CLAIM} ${other} ${between} Teheran membantah tuduhan itu.`)).toEqual([]);
    expect(takenUp(`${CLAIM} ${between.repeat(3)} Teheran membantah tuduhan itu.`)).toEqual([]);
    expect(takenUp(`${CLAIM} ${between} Teheran membantah tuduhan AS soal senjata.`)).toHaveLength(2);
  });

  test('of two claims that differ, the one that the same speaker has denied before is meant', () => {
    const other = 'AS menuduh Rusia memasok radar ke Iran.';
    const again = 'Teheran membantah tuduhan AS soal senjata.';
    expect(takenUp(`${CLAIM} ${other} ${again}`)).toEqual([]);
    const denial = 'Teheran membantah memasok drone ke Rusia.';
    expect(takenUp(`${CLAIM} ${denial} ${other} ${again}`)).toEqual([
      'tuduhan: arms-transfer: Teheran → Rusia (denied)',
      'tuduhan: arms-transfer: Teheran → Rusia (alleged)',
    ]);
  });
});

describe('deeds and things that claims speak of again', () => {
  test.each([
    [
      'Turki mengirim drone ke Libya. "Pengiriman semacam itu, sebagian telah kami konfirmasikan selesai, berbahaya," kata mereka.',
      ['Pengiriman: arms-transfer: Turki → Libya (confirmed)'],
    ],
    // Another deed.
    [
      'Turki menyerang Suriah. "Pengiriman semacam itu, sebagian telah kami konfirmasikan selesai, berbahaya," kata mereka.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(takenUp(text)).toEqual(expected);
  });
});

test('an antecedent is the event told first, with its roles, object and date', () => {
  const { events } = extract(articleOfParagraphs(`${CLAIM} Teheran membantah tuduhan itu.`));
  const again = events.find(({ antecedent }) => antecedent !== null);
  const first = events[again?.antecedent ?? -1];
  expect(first).toMatchObject({ act: 'arms-transfer', status: 'alleged', antecedent: null });
  expect(again).toMatchObject({
    actors: first?.actors,
    recipients: first?.recipients,
    object: first?.object,
  });
});
