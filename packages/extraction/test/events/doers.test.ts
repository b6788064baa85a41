import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayEvent } from '../say-findings.js';

function eventsOf(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  return findings.events
    .filter(({ rule }) => rule !== 'speech-event')
    .map((event) => sayEvent({ text, findings }, event));
}

test.each([
  // Hackers act for whom a clause makes them serve.
  [
    'Peretas yang bekerja untuk intelijen militer Rusia menyerang Denmark.',
    ['cyber-attack: Rusia → Denmark (asserted)'],
  ],
  ['Peretas yang didukung Iran menyerang Albania.', ['cyber-attack: Iran → Albania (asserted)']],
  ['Peretas yang diburu Iran menyerang Albania.', ['cyber-attack:  → Albania (asserted)']],
  // Behind a place that opens the sentence the names are the subject.
  [
    'Di Kuala Lumpur, Malaysia dan Thailand menandatangani nota kesepahaman.',
    ['agreement: Malaysia + Thailand →  (asserted)'],
  ],
  [
    'Presiden Iran Masoud Pezeshkian berkunjung ke Oman, Qatar dan Kuwait.',
    ['visit: Masoud Pezeshkian → Oman + Qatar + Kuwait (asserted)'],
  ],
  // A later short name still speaks for the state in the title.
  [
    'Juru bicara militer Iran Andi Wijaya tiba di Oman.\n\nWijaya mengakui negaranya menyerang Irak.',
    ['visit: Andi Wijaya → Oman (asserted)', 'attack: Iran → Irak (confirmed)'],
  ],
  [
    'Pelukis Andi Wijaya tiba di Oman.\n\nWijaya mengakui negaranya menyerang Irak.',
    ['visit: Andi Wijaya → Oman (asserted)'],
  ],
  // Violence is done by who commits it.
  [
    'Kekerasan yang dilakukan polisi Madagaskar terhadap Hamas dikecam.',
    ['attack: Madagaskar → Hamas (asserted)'],
  ],
  // Shutting somebody out.
  ['Mauritius menutup bandaranya bagi pesawat Komoro.', ['ban: Mauritius → Komoro (asserted)']],
  ['Mauritius menutup kantornya bagi pesawat Komoro.', []],
  ['Houthi memblokade jalan utama.', []],
  ['Israel memblokade Gaza.', ['sanction: Israel → Gaza (asserted)']],
])('%s', (text, expected) => {
  expect(eventsOf(text)).toEqual(expected);
});
