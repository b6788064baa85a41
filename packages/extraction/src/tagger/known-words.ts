import { type Alias, actors, places } from '@warta/gazetteer';
import evidence from '../../data/name-evidence.json' with { type: 'json' };
import heads from '../../data/name-heads.json' with { type: 'json' };
import titles from '../../data/person-titles.json' with { type: 'json' };

// The trained weights know the bits by their place: add at the end only, then train again.
const HEADS = ['organization', 'place', 'none', 'none-alone', 'portfolio'];
const TITLES = ['title', 'honorific', 'connector'];
const EVIDENCE = ['person-after', 'place-after', 'organization-after'];
const TITLES_AT = HEADS.length;
const EVIDENCE_AT = TITLES_AT + TITLES.length;
const PERSONS_AT = EVIDENCE_AT + EVIDENCE.length;
const ORGANIZATIONS_AT = PERSONS_AT + 2;
const PLACES_AT = ORGANIZATIONS_AT + 2;

let known: ReadonlyMap<string, number> | undefined;

function mark(marks: Map<string, number>, word: string, bit: number): void {
  marks.set(word, (marks.get(word) ?? 0) | (1 << bit));
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function markList(marks: Map<string, number>, words: readonly string[], bit: number): void {
  for (const word of words) {
    mark(marks, word, bit);
    mark(marks, capitalise(word), bit);
    mark(marks, word.toUpperCase(), bit);
  }
}

function markNames(marks: Map<string, number>, aliases: readonly Alias[], bit: number): void {
  for (const { text } of aliases) {
    const [first, ...rest] = text.split(' ');
    if (first) mark(marks, first, bit);
    for (const word of rest) if (word.length > 2) mark(marks, word, bit + 1);
  }
}

function bitOfActor(kind: string): number {
  if (kind === 'person') return PERSONS_AT;
  return kind === 'country' ? PLACES_AT : ORGANIZATIONS_AT;
}

function readMarks(): ReadonlyMap<string, number> {
  const marks = new Map<string, number>();
  const lists = [
    ...heads.entries
      .filter(({ kind }) => HEADS.includes(kind))
      .map(({ kind, words }) => ({ words, bit: HEADS.indexOf(kind) })),
    ...titles.entries.map((entry) => ({ words: entry.words, bit: TITLES.indexOf(entry.class) + TITLES_AT })),
    ...evidence.entries.map((entry) => ({
      words: entry.words,
      bit: EVIDENCE.indexOf(entry.class) + EVIDENCE_AT,
    })),
  ];
  for (const { words, bit } of lists) markList(marks, words, bit);
  for (const { kind, aliases } of actors) markNames(marks, aliases, bitOfActor(kind));
  for (const { aliases } of places) markNames(marks, aliases, PLACES_AT);
  return marks;
}

/**
 * Bits that tell which lists a word is on: heads of names, titles, words before names, and the first and later
 * words of the names of known persons, organisations and places; 0 for words on none.
 * @param word - a token, as it is written
 * @example
 * listBitsOf('zzz') // 0
 */
export function listBitsOf(word: string): number {
  known ??= readMarks();
  return known.get(word) ?? 0;
}
