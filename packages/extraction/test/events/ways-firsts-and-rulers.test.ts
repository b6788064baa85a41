import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

describe('to what somebody makes way', () => {
  test.each([
    [
      'Keputusan itu membuka jalan bagi Peru untuk mengirim rudal ke Chad.',
      ['arms-transfer: Peru → Chad (planned)'],
    ],
    ['Peru membuka jalan bagi warga Fiji.', []],
    [
      'Aturan itu membuka jalan bagi pengiriman rudal Peru ke Chad.',
      ['arms-transfer: Peru → Chad (possible)'],
    ],
    ['Aturan itu membahas pengiriman rudal Peru ke Chad.', ['arms-transfer: Peru → Chad (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who is the first, what comes along, and who are examples', () => {
  test.each([
    [
      'Peru menjadi negara anggota PBB pertama yang mengirim jet tempur ke Chad.',
      ['arms-transfer: Peru → Chad (asserted)'],
    ],
    [
      'Peru akan membeli lima jet tempur, beserta suku cadang dan pelatihan dari Fiji.',
      ['arms-purchase: Peru → Fiji (planned)'],
    ],
    [
      'Peru mengekspor rudal ke sejumlah negara, semisal Fiji dan Chad.',
      ['arms-transfer: Peru → Fiji + Chad (asserted)'],
    ],
    ['Peru menjatuhkan sanksi yang ditargetkan pada militer Chad.', ['sanction: Peru → Chad (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('whom two passives share, and who is only said to have done it', () => {
  test.each([
    ['Kapal Fiji dicegat dan dialihkan oleh pasukan Peru.', ['seizure: Peru → Fiji (asserted)']],
    ['Kapal Fiji dicegat dan dialihkan.', ['seizure:  → Fiji (asserted)']],
    [
      'Serangan terhadap kedutaan Chad di Fiji yang dituduhkan dilakukan oleh Peru terjadi pada Senin.',
      ['attack: Peru → Chad (alleged)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('where somebody rules', () => {
  test.each([
    ['Peru menjatuhkan sanksi terhadap junta militer di Chad.', ['sanction: Peru → Chad (asserted)']],
    ['Peru menjatuhkan sanksi terhadap kelompok bersenjata di Chad.', ['sanction: Peru →  (asserted)']],
    ['Junta militer di Chad membeli drone dari Fiji.', ['arms-purchase: Chad → Fiji (asserted)']],
    ['Warga di Chad membeli drone dari Fiji.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});
