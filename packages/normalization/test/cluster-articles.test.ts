import { tokenize } from '@warta/text';
import { describe, expect, it } from 'vitest';
import { clusterArticles } from '../src/cluster-articles.js';
import { bandKeys, jaccard, shingles } from '../src/min-hash.js';
import { story } from './story.js';

/** Words that differ from seed to seed, by a linear congruence. */
function words(seed: number, count: number): string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return `kata${(state >> 8) % 5000}`;
  });
}

function page(articleId: string, body: readonly string[]) {
  return { ...story({ lines: [body.join(' ')] }).record(), articleId };
}

function runs(list: readonly string[]): Set<number> {
  const text = list.join(' ');
  return shingles(text, tokenize(text));
}

function clusters(pages: readonly ReturnType<typeof page>[]): string[] {
  const found = clusterArticles(pages);
  return pages.map(({ articleId }) => found.get(articleId) ?? '');
}

const WIRE = words(1, 300);

describe('clusterArticles', () => {
  it('joins copies that were cut and headed', () => {
    const cut = WIRE.slice(0, 260);
    const headed = [...words(9, 20), ...WIRE];
    const [a, b, c] = clusters([page('art_1', WIRE), page('art_2', cut), page('art_3', headed)]);
    expect(b).toBe(a);
    expect(c).toBe(a);
  });

  it('keeps apart pages that share less than their half', () => {
    const half = [...WIRE.slice(0, 150), ...words(5, 150)];
    const [a, b, c] = clusters([page('art_1', WIRE), page('art_2', half), page('art_3', words(7, 300))]);
    expect(new Set([a, b, c]).size).toBe(3);
  });

  it('keeps apart pages without words', () => {
    const [a, b] = clusters([page('art_1', ['…']), page('art_2', ['—'])]);
    expect(a).not.toBe(b);
  });

  it('finds nearly every pair of a Jaccard index over 0.6', () => {
    const missed = Array.from({ length: 60 }, (_, at) => {
      const text = words(at + 100, 200);
      const other = [...text.slice(0, 150), ...words(at + 900, 45)];
      const [a, b] = [runs(text), runs(other)];
      const keys = new Set(bandKeys(a));
      return jaccard(a, b) >= 0.6 && !bandKeys(b).some((key) => keys.has(key));
    });
    expect(missed.filter(Boolean).length).toBeLessThanOrEqual(2);
  });
});

describe('jaccard', () => {
  it.each<[number[], number[], number]>([
    [[], [], 0],
    [[1], [], 0],
    [[1, 2], [1, 2], 1],
    [[1, 2, 3], [2, 3, 4], 0.5],
  ])('of %j and %j is %d', (a, b, index) => {
    expect(jaccard(new Set(a), new Set(b))).toBe(index);
  });
});

describe('shingles', () => {
  it('takes a short text as one run', () => {
    expect(runs(['a', 'b']).size).toBe(1);
    expect(runs([]).size).toBe(0);
    expect(runs(['a', 'b', 'c', 'd', 'e', 'f']).size).toBe(2);
  });

  it('does not tell case apart, and tells letters apart', () => {
    expect(runs(['Kota', 'ÉDA'])).toEqual(runs(['kOTA', 'éda']));
    expect(runs(['Kota', 'ÉDA'])).not.toEqual(runs(['kota', 'eda']));
  });
});
