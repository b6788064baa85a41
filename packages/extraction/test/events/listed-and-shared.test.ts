import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent, sayStatement } from '../say-findings.js';

test.each([
  // The third of a list of what the subject does is not what somebody is accused of.
  [
    'Turki mengutuk serangan itu, menuduh Israel melanggar hukum, dan mengirim bantuan ke Gaza.',
    ['violation: Israel →  (alleged)', 'aid: Turki → Gaza (asserted)'],
  ],
  [
    'Rusia menuduh Ukraina menyerang Kursk, membunuh warga, dan mengerahkan tentara bayaran.',
    ['attack: Ukraina → Kursk (alleged)', 'troop-deployment: Ukraina →  (alleged)'],
  ],
  // Two passives with one agent.
  ['Kapal Filipina ditabrak dan disemprot air oleh China.', ['attack: China → Filipina (asserted)']],
  ['Kapal Filipina ditabrak dan tenggelam di China.', ['attack:  → Filipina (asserted)']],
  // Who made or gave a weapon does not fire it.
  ['Serangan drone buatan Iran ke Kyiv menewaskan lima orang.', ['attack:  → Kyiv (asserted)']],
  ['Serangan drone kiriman Iran ke Kyiv menewaskan lima orang.', ['attack:  → Kyiv (asserted)']],
  ['Serangan drone Iran ke Kyiv menewaskan lima orang.', ['attack: Iran → Kyiv (asserted)']],
  ['Uji rudal buatan China digelar.', []],
  ['Uji rudal China digelar.', ['missile-test: China →  (asserted)']],
  // Whose soldiers are supplied are not sent.
  ['Iran memasok tentara Sudan.', []],
  ['Iran memasok tentara ke Sudan.', ['troop-deployment: Iran → Sudan (asserted)']],
])('%s', (text, expected) => {
  const findings = extract(articleOf(text));
  const done = findings.events.filter(({ act }) => act !== 'condemnation' && act !== 'accusation');
  expect(done.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});

test.each([
  [
    'Turki memanggil duta besar, menuduh Israel melanggar hukum, dan mengirim bantuan ke Gaza.',
    ['Turki | alleges | Israel melanggar hukum'],
  ],
  [
    'Rusia menuduh Ukraina menyerang Kursk, membunuh warga, dan mengirim tentara.',
    ['Rusia | alleges | Ukraina menyerang Kursk, membunuh warga, dan mengirim tentara'],
  ],
])('ends an accusation where the accuser goes on: %s', (text, expected) => {
  const findings = extract(articleOf(text));
  expect(findings.statements.map((one) => sayStatement({ text, findings }, one))).toEqual(expected);
});
