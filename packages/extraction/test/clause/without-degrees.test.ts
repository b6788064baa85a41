import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  ['Bupati Garut Rio Wahyu, S.Sos., M.Si. mengatakan pasar dibuka.', 'Rio Wahyu | states | pasar dibuka'],
  ['Bupati Garut Rio Wahyu, S.H., M.H., mengatakan pasar dibuka.', 'Rio Wahyu | states | pasar dibuka'],
  ['Bupati Garut Rio Wahyu, SE, MM mengatakan pasar dibuka.', 'Rio Wahyu | states | pasar dibuka'],
  ['Kapolres Garut AKBP Rio Wahyu SIK MH mengatakan pasar dibuka.', 'Rio Wahyu | states | pasar dibuka'],
  ['Rektor Rio Wahyu, Ph.D mengatakan pasar dibuka.', 'Rio Wahyu | states | pasar dibuka'],
  // Letters that are no degree.
  ['Dalam rapat dengan Rio Wahyu, KPK mengatakan pasar dibuka.', 'KPK | states | pasar dibuka'],
  ['Dalam rapat dengan Rio Wahyu, MA mengatakan pasar dibuka.', 'MA | states | pasar dibuka'],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual([expected]);
});
