import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kindOf } from '../../src/tagger/labels.js';
import { tagNames } from '../../src/tagger/tag-names.js';

const DEV = new URL('../../../../../shared/data/idner-news-2k/dev.txt', import.meta.url);
const KINDS: Record<string, string> = { PER: kindOf(1), ORG: kindOf(3), LOC: kindOf(5) };
const FLOOR = 0.86;

/** The names that tags such as `B-PER`, `I-PER` stand for, as `from-to kind`. */
function listThere(tags: readonly string[]): string[] {
  const starts = tags.flatMap((tag, at) => {
    const goesOn = tag.startsWith('I-') && at > 0 && tags[at - 1]?.slice(2) === tag.slice(2);
    return tag === 'O' || goesOn ? [] : [at];
  });
  return starts.map((from) => {
    const type = tags[from]?.slice(2) ?? '';
    let to = from + 1;
    while (tags[to] === `I-${type}`) to++;
    return `${from}-${to} ${KINDS[type]}`;
  });
}

/** The names that are found, with words a space apart. */
function listFound(words: readonly string[]): string[] {
  let end = -1;
  const tokens = words.map((text) => {
    const start = end + 1;
    end = start + text.length;
    return { text, start, end };
  });
  return tagNames(tokens).map(({ from, to, kind }) => `${from}-${to} ${kind}`);
}

test.skipIf(!existsSync(DEV))(
  'unseen sentences of IDNER-News-2k are tagged at 0.86 or better (skipped where the data are absent)',
  () => {
    const blocks = readFileSync(DEV, 'utf8')
      .trim()
      .split(/\n\s*\n/);
    let [right, found, there] = [0, 0, 0];
    for (const block of blocks) {
      const rows = block.split('\n').map((line) => line.trim().split(' '));
      const gold = listThere(rows.map((row) => row[2] ?? 'O'));
      const names = listFound(rows.map((row) => row[0] ?? ''));
      right += names.filter((name) => gold.includes(name)).length;
      found += names.length;
      there += gold.length;
    }
    expect(there).toBeGreaterThan(500);
    expect((2 * right) / (found + there)).toBeGreaterThanOrEqual(FLOOR);
  },
);
