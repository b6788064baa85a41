import { expect, it } from 'vitest';
import { createNameBeginnings, mayBeName } from '../../src/metadata/name-beginnings.js';

const NAMES = createNameBeginnings(["Sana'a", 'Kompas', 'CNN Indonesia', 'AP', 'Nagorno-Karabakh']);

it.each([
  "SANA'A",
  'Sana’a',
  'Sanaa',
  'kompas.com',
  'CNN  Indonesia',
  'CNN-Indonesia',
  'AP',
  ' AP',
  'nagorno karabakh',
])('%s may be a name', (name) => {
  expect(mayBeName(NAMES, name)).toBe(true);
});

it.each(['Budi Santoso', 'Sanatorium', 'Komet', 'Cerita'])('%s is none', (name) => {
  expect(mayBeName(NAMES, name)).toBe(false);
});
