import { expect, it } from 'vitest';
import { pagesByOutletAndDate } from '../src/charts/pages-by-outlet-and-date.js';
import { show } from '../src/show.js';
import { story } from './fixtures/story.js';

it('hands the chart to the notebook as an object under the type that JupyterLab draws', () => {
  const shown: [string, unknown][] = [];
  const chart = pagesByOutletAndDate(story);
  show({ raw: (mime: string, content: unknown) => shown.push([mime, content]) }, chart);
  expect(shown).toEqual([['application/vnd.vegalite.v5+json', chart]]);
});
