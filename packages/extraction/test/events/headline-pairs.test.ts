import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Two names with a dash or an ampersand act together.
  ['TNI - Polri Kerahkan Pasukan ke Papua', ['troop-deployment: TNI + Polri → Papua (asserted)']],
  ['PT Pindad & PT PAL Pasok Senjata ke UEA', ['arms-transfer: PT Pindad + PT PAL → UEA (asserted)']],
  ['Boeing & Lockheed Martin Disanksi China', ['sanction: China → Boeing + Lockheed Martin (asserted)']],
  [
    'Presiden Rusia Vladimir Putin - Presiden Korut Kim Jong Un Teken Pakta Pertahanan',
    ['agreement: Vladimir Putin + Kim Jong Un →  (asserted)'],
  ],
  // Behind a verb a dash begins other tidings.
  [
    'Iran Uji Rudal - Israel Serang Gaza',
    ['missile-test: Iran →  (asserted)', 'attack: Israel → Gaza (asserted)'],
  ],
])('title “%s”', (text, events) => {
  expect(toldEvents(text, 'title')).toEqual(events);
});

test.each([
  // What somebody fears may come; what somebody is afraid to do does not.
  ['Israel takut diserang Iran.', ['attack: Iran → Israel (possible)']],
  ['Israel takut menyerang Iran.', ['attack: Israel → Iran (negated)']],
  // What a film is about did not take place.
  ['Film tentang tentara Korea Utara yang menyerbu Seoul diputar di Jakarta.', []],
  ['Tentara Korea Utara yang menyerbu Seoul menonton film.', ['attack: Korea Utara → Seoul (asserted)']],
])('“%s”', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});
