import { expect, it } from 'vitest';
import { describeAccusations } from '../../src/readings/describe-accusations.js';
import { describeAllegations } from '../../src/readings/describe-allegations.js';
import { describeCitations } from '../../src/readings/describe-citations.js';
import { describeEvents } from '../../src/readings/describe-events.js';
import { describeMentions } from '../../src/readings/describe-mentions.js';
import { describePages } from '../../src/readings/describe-pages.js';
import { listWords } from '../../src/readings/list-words.js';
import { story } from '../fixtures/story.js';

it('tells when the pages were published, how finely that is known, and of which it is not', () => {
  expect(describePages(story)).toBe(
    '5 pages of 3 outlets.\nThose with a day of publication run from 2023-08-31 (Koran Pagi) to 2023-10-17~ (Koran Pagi).\nDated less finely: 1 page only to the month (Kabar Kota) and 1 page only to the year (Kabar Kota).\nWithout any date: 1 page (Warta Desa).',
  );
  expect(describePages({ ...story, articles: story.articles.slice(0, 1) })).toBe(
    '1 page of 1 outlet.\nOne has a day of publication: 2023-08-31 (Koran Pagi).\nEvery page has a date.',
  );
});

it('tells who is credited and how many speakers came through a medium', () => {
  expect(describeCitations(story)).toBe(
    "Pages that credit another medium: 2 of 3; most often Kantor Berita (2 citations in 2 pages).\nPages that cite speakers: 3, with 3 different speakers; most often Amerika Serikat (2 citations in 2 pages).\nOf 4 citations of speakers, 2 came through a credited medium, the others straight from the page's outlet.",
  );
});

it('tells who is mentioned most, parts apart', () => {
  expect(describeMentions(story)).toBe(
    'Mentions linked to an actor: 8 of 9.\nMentioned most: Amerika Serikat (4 mentions in 2 pages, 2 of them through its parts); Rusia (3 mentions in 3 pages); Gedung Putih (2 mentions in 1 page, 1 of them through its parts).',
  );
});

it('tells which outlets carry allegations, and which without a denial', () => {
  expect(describeAllegations(story)).toBe(
    '3 allegations, uttered 4 times, and 1 denial.\nMost allegations: Kabar Kota (2).\nWith allegations but without any denial: Kabar Kota.\nWithout any allegation: Warta Desa.',
  );
});

it('tells who accuses whom, and for how many that is not known', () => {
  expect(describeAccusations(story)).toBe(
    'Most often: Amerika Serikat accuses Rusia (2 allegations).\nOf 3 allegations, those whose accused is not known: 1; those of a speaker whose country is not known: 1.',
  );
});

it('tells what rests on allegation alone', () => {
  expect(describeEvents(story)).toBe(
    '2 events, speech left out.\nThose that rest on allegation, with no page telling them in its own voice and nobody confirming them: 1, of which denied too: 1.\nWithout a date of their own: 0.',
  );
});

it('lists names as in a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd', 'e']].map(listWords)).toEqual([
    'none',
    'a',
    'a and b',
    'a, b, c and d',
    'a, b, c and 2 more',
  ]);
});
