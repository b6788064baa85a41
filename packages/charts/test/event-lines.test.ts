import { expect, it } from 'vitest';
import { readEventLines } from '../src/event-lines.js';
import { story } from './fixtures/story.js';

it('tells who did what to whom with the standing of its reports, in order of time, and leaves out speech', () => {
  const lines = readEventLines({ ...story, events: story.events.toReversed() });
  expect(
    lines.map(({ name, said, statuses }) => [
      name,
      said,
      statuses.map(({ status, count }) => `${status} ${count}`),
    ]),
  ).toEqual([
    ['Rusia → Korea Utara: arms transfer (senjata)', '2023-07 (to the month)', ['alleged 3', 'denied 1']],
    ['Rusia → Korea Utara: visit', '2023-07-25 (to the day)', ['asserted 1']],
  ]);
});

it('puts events without a date last, and shows a missing actor', () => {
  const [event] = story.events;
  const bare = {
    ...event,
    event_id: 'evt_0',
    actors: '',
    date: '',
    date_from: '',
    date_to: '',
    date_precision: 'unknown',
    object: '',
  };
  const lines = readEventLines({ ...story, events: [bare, ...story.events] });
  expect(lines.at(-1)).toMatchObject({
    id: 'evt_0',
    name: '? → Korea Utara: arms transfer',
    said: 'not known',
    reports: 0,
  });
});
