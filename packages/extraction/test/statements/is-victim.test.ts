import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  ['PBB mengecam pengeboman Iran oleh Israel.', 'condemnation: PBB → Israel (asserted)'],
  ['Rusia mengecam kebijakan Israel oleh Ukraina.', 'condemnation: Rusia → Israel (asserted)'],
])('%s: %s', (text, expected) => {
  expect(saySpeech(text)).toContain(expected);
});
