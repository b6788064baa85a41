import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  ['WHO mengatakan wabah mereda.', ['WHO | states | wabah mereda']],
  ['WHO tidak mengatakan wabah mereda.', []],
  ['WHO akan mengatakan wabah mereda.', []],
  ['Jepang sepakat mengecam Laos.', ['Jepang | condemns | Laos', 'condemnation: Jepang → Laos (asserted)']],
  [
    'Jepang tidak segan mengecam Laos.',
    ['Jepang | condemns | Laos', 'condemnation: Jepang → Laos (asserted)'],
  ],
  ['Jepang tampaknya mengecam Laos.', ['Jepang | condemns | Laos', 'condemnation: Jepang → Laos (asserted)']],
  ['Jepang berencana mengecam Laos.', ['condemnation: Jepang → Laos (planned)']],
  ['Jepang siap mengecam Laos.', ['condemnation: Jepang → Laos (planned)']],
  ['Jepang seharusnya mengecam Laos.', ['condemnation: Jepang → Laos (planned)']],
  ['Jepang hampir mengecam Laos.', []],
  ['Jepang lupa mengecam Laos.', ['condemnation: Jepang → Laos (negated)']],
  ['Jepang dituduh mengecam Laos.', ['condemnation: Jepang → Laos (alleged)']],
  ['Jepang diduga mengecam Laos.', ['condemnation: Jepang → Laos (alleged)']],
  [
    'Jepang membantah mengecam Laos.',
    ['Jepang | denies | mengecam Laos', 'condemnation: Jepang → Laos (denied)'],
  ],
  [
    'Langkah Laos menuai kecaman dari Jepang.',
    ['Jepang | condemns | Langkah Laos', 'condemnation: Jepang → Laos (asserted)'],
  ],
  ['Langkah Laos bisa menuai kecaman dari Jepang.', []],
  ['Langkah Laos tidak menuai kecaman dari Jepang.', []],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
