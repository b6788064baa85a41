import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

describe('what is only talked of', () => {
  test.each([
    [
      'Peru membahas dengan Chad mengenai penarikan pasukan Peru.',
      ['meeting: Peru + Chad →  (asserted)', 'withdrawal: Peru →  (planned)'],
    ],
    [
      'Peru berunding dengan Chad mengenai penarikan pasukan Peru.',
      ['meeting: Peru + Chad →  (asserted)', 'withdrawal: Peru →  (planned)'],
    ],
    [
      'Peru berunding dengan Chad mengenai serangan Fiji ke Togo.',
      ['meeting: Peru + Chad →  (asserted)', 'attack: Fiji → Togo (asserted)'],
    ],
    ['Peru akan memindahkan kekuatan tempurnya ke Chad.', ['troop-deployment: Peru → Chad (planned)']],
    ['Peru akan memindahkan kekuatannya ke Chad.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});
