import { describe, expect, test } from 'vitest';
import { allEvents, speechEvents, toldEvents } from '../told-events.js';

describe('a letter accuses for who sent it', () => {
  test.each([
    [
      'Peru mengirim surat kepada Dewan Keamanan PBB yang menuding Chad memasok senjata ke Fiji.',
      ['accusation: Peru → Chad (asserted)'],
    ],
    [
      'Peru mendukung Dewan Keamanan PBB yang menuding Chad memasok senjata ke Fiji.',
      ['accusation: Dewan Keamanan PBB → Chad (asserted)'],
    ],
  ])('%s', (text, events) => {
    expect(speechEvents(text)).toEqual(events);
  });
});

describe('who is warned', () => {
  test.each([
    [
      'Peru memperingatkan bahwa akan ada konsekuensi jika Chad menerima rudal dari Fiji.',
      ['threat: Peru → Chad (asserted)', 'arms-transfer: Fiji → Chad (hypothetical)'],
    ],
    [
      'Peru memperingatkan bahwa akan ada konsekuensi jika Chad memasok rudal ke Fiji.',
      ['threat: Peru → Chad (asserted)', 'arms-transfer: Chad → Fiji (hypothetical)'],
    ],
    // People are warned for their own good.
    [
      'Peru memperingatkan warganya agar tidak ke Fiji karena Chad menyerang Fiji.',
      ['attack: Chad → Fiji (asserted)'],
    ],
  ])('%s', (text, events) => {
    expect(allEvents(text)).toEqual(events);
  });
});

describe('what is done beside what is denied', () => {
  test.each([
    [
      'Peru mengatakan pihaknya mendukung Chad, tetapi tidak memasok senjata ke Chad.',
      ['support: Peru → Chad (asserted)', 'arms-transfer: Peru → Chad (denied)'],
    ],
    ['Peru tidak menyerang sekolah, tetapi menyerang Chad, kata Peru.', ['attack: Peru → Chad (asserted)']],
    [
      'Peru membantah mendukung Chad dan memasok senjata ke Fiji.',
      ['support: Peru → Chad (denied)', 'arms-transfer: Peru → Fiji (denied)'],
    ],
    ['Alih-alih mengirim senjata ke Chad, Peru memuji Fiji.', ['arms-transfer: Peru → Chad (negated)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('a rumour without its conjunction', () => {
  test.each([
    ['Kabar Peru membeli rudal dari Chad dibantah Fiji.', ['arms-purchase: Peru → Chad (denied)']],
    ['Kabar Peru membeli rudal dari Chad ternyata hoaks.', ['arms-purchase: Peru → Chad (negated)']],
    ['Kabar Peru membeli rudal dari Chad belum dikonfirmasi.', ['arms-purchase: Peru → Chad (alleged)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who does it behind what is inserted', () => {
  test.each([
    [
      'PBB melaporkan bahwa Peru secara rutin, kadang terang-terangan, memasok senjata ke Chad.',
      ['arms-transfer: Peru → Chad (alleged)'],
    ],
    [
      'Kapal kargo Peru yang sinyalnya padam membawa 60 tank ke Chad.',
      ['arms-transfer: Peru → Chad (asserted)'],
    ],
    [
      'Fiji menuduh Peru membantu Chad menghindari sanksi dengan mengekspor drone ke Laos.',
      ['arms-transfer: Peru → Laos (alleged)'],
    ],
    // Who makes a rule for others does nothing.
    [
      'PBB memperpanjang larangan pengiriman senjata ke Chad.',
      ['ban: PBB → Chad (asserted)', 'arms-transfer:  → Chad (negated)'],
    ],
    ['Embargo senjata Chad diperpanjang.', ['sanction:  → Chad (asserted)']],
    ['Embargo senjata PBB diperpanjang.', ['sanction: PBB →  (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});
