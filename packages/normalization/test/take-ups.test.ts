import { expect, it } from 'vitest';
import { normalize } from '../src/normalize.js';
import { directory } from './directory.js';
import { story } from './story.js';

/** Rusia sends drones, says one; a part of that is taken up again. */
function takenUp(object: string, antecedent: number | null) {
  const page = story({ lines: ['Korea Utara mengirim drone dan peluru ke Rusia. Tuduhan itu tua.'] });
  const actors = [page.mention('Korea Utara', { candidates: ['country/PRK'] })];
  const recipients = [page.mention('Rusia', { candidates: ['country/RUS'] })];
  page.event({ trigger: 'mengirim', actors, recipients, object: 'drone dan peluru' });
  page.event({ trigger: 'Tuduhan', actors, recipients, object, antecedent });
  page.event({ trigger: 'itu', actors, recipients, object, antecedent });
  return normalize([page.record()], { directory }).events.map((event) => [event.object, event.reports]);
}

it('counts a report that only points back, and not its object once more', () => {
  expect(takenUp('peluru', null)).toEqual([['peluru', 3]]);
  expect(takenUp('peluru', 0)).toEqual([['drone dan peluru', 3]]);
});
