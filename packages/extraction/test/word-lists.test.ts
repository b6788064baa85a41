import { readdirSync, readFileSync } from 'node:fs';
import { reportingForms } from '@warta/indonesian';
import { expect, test } from 'vitest';
import { FIELDS } from './data-fields.js';
import { FILES, load } from './data-file.js';

/** Words by the entry they stand in. */
function byName(file: string): ReadonlyMap<string, readonly string[]> {
  const [name = ''] = FIELDS[file] ?? [];
  return new Map(load(file).entries.map((entry) => [String(entry[name]), entry.words ?? []]));
}

/** Pairs of entries that say the opposite of each other. */
test.each([
  ['name-heads.json', 'organization', 'place'],
  ['name-heads.json', 'organization', 'none'],
  ['name-heads.json', 'place', 'none'],
  ['name-heads.json', 'none', 'none-alone'],
  ['name-evidence.json', 'person-after', 'place-after'],
  ['name-evidence.json', 'person-after', 'organization-after'],
  ['name-evidence.json', 'place-after', 'organization-after'],
  ['name-context.json', 'no-actor-after', 'place-after'],
  ['person-titles.json', 'title', 'connector'],
  ['person-titles.json', 'honorific', 'connector'],
  ['status-words.json', 'negated', 'planned'],
  ['status-words.json', 'alleged', 'possible'],
  ['status-words.json', 'hypothetical', 'planned'],
  ['light-verbs.json', '', 'negated'],
  ['light-verbs.json', 'planned', 'negated'],
  ['word-classes.json', 'conjunction', 'subordinator'],
  ['word-classes.json', 'conjunction', 'preposition'],
  ['word-classes.json', 'negator', 'conjunction'],
  ['word-classes.json', 'auxiliary', 'conjunction'],
  ['word-classes.json', 'pronoun', 'preposition'],
  ['word-classes.json', 'pronoun', 'auxiliary'],
  ['word-classes.json', 'determiner', 'preposition'],
  ['word-classes.json', 'singular-pronoun', 'first-person'],
  ['role-nouns.json', 'document', 'office'],
  ['role-nouns.json', 'effort', 'organ'],
  ['claim-links.json', 'about', 'receives'],
  ['content-ends.json', 'turn', 'after'],
  ['own-deeds.json', 'own-group', 'no'],
  ['own-deeds.json', 'has', 'nobody'],
  ['proof-words.json', 'seen', 'sign'],
  ['proof-words.json', 'gained', 'evidence'],
  ['proof-words.json', 'part', 'part-in'],
  ['rejected-reports.json', 'report', 'untrue'],
  ['rejected-reports.json', 'report', 'copula'],
  ['speaker-kinds.json', 'police', 'critic'],
  ['speaker-kinds.json', 'prosecution', 'critic'],
  ['speaker-kinds.json', 'prosecution', 'player'],
  ['wrong-context.json', 'takes', 'money'],
  ['wrong-context.json', 'shoots', 'beats'],
  ['wrong-context.json', 'cleft', 'joint'],
])('%s: no word is both %j and %j', (file, one, other) => {
  const lists = byName(file);
  const left = lists.get(one);
  const right = new Set(lists.get(other));
  expect(left).toBeDefined();
  expect(right.size).toBeGreaterThan(0);
  expect(left?.filter((word) => right.has(word))).toEqual([]);
});

test.each([
  ['condition', 'subordinator'],
  ['singular-pronoun', 'pronoun'],
  ['first-person', 'pronoun'],
  ['purpose', 'borrowing'],
])('word-classes.json: every word of %s is of %s', (part, whole) => {
  const lists = byName('word-classes.json');
  const known = new Set(lists.get(whole));
  expect(lists.get(part)?.filter((word) => !known.has(word))).toEqual([]);
});

test.each([
  ['word-classes.json', 'condition', 'status-words.json', 'hypothetical'],
  ['word-classes.json', 'singular-pronoun', 'back-references.json', 'person'],
  ['back-references.json', 'person', 'word-classes.json', 'singular-pronoun'],
])('every word of %s: %s is of %s: %s', (file, part, other, whole) => {
  const words = byName(other).get(whole);
  expect(
    byName(file)
      .get(part)
      ?.filter((word) => words?.includes(word) !== true),
  ).toEqual([]);
});

/** Words before what something is about. */
const ABOUT = ['soal', 'tentang', 'mengenai', 'terkait', 'ihwal', 'perihal', 'seputar'];

test.each([
  ['act-words.json', 'argued'],
  ['act-words.json', 'topic'],
  ['claim-links.json', 'about'],
  ['pointing-words.json', 'about'],
  ['proof-words.json', 'about'],
  ['refusals.json', 'about'],
  ['refusals.json', 'topic'],
  ['rejected-reports.json', 'about'],
  ['supported-claims.json', 'about'],
  ['word-classes.json', 'speech-about'],
])('%s: %s holds every word before what something is about', (file, name) => {
  const words = byName(file).get(name);
  expect(ABOUT.filter((word) => words?.includes(word) !== true)).toEqual([]);
});

test('the carriers of speech nouns and the nouns of claims are known to the language package', () => {
  for (const noun of ['tuduhan', 'kritik', 'protes', 'kecaman', 'klaim']) {
    expect(reportingForms(noun).some(({ voice }) => voice === 'noun')).toBe(true);
  }
});

const SOURCE = new URL('../src/', import.meta.url);
const source = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, SOURCE), 'utf8').replaceAll(/^ {2}\| '[^']+';?$/gm, ''))
  .join('\n');

test.each([
  'act-groups.json',
  'act-words.json',
  'back-references.json',
  'claim-links.json',
  'content-ends.json',
  'name-context.json',
  'name-heads.json',
  'own-deeds.json',
  'person-titles.json',
  'proof-words.json',
  'refusals.json',
  'rejected-reports.json',
  'reporting-words.json',
  'role-nouns.json',
  'speaker-kinds.json',
  'speech-noun-verbs.json',
  'speech-words.json',
  'supported-claims.json',
  'word-classes.json',
  'wrong-acts.json',
  'wrong-context.json',
])('%s: every class is asked for', (file) => {
  expect([...byName(file).keys()].filter((name) => !source.includes(`'${name}'`))).toEqual([]);
});

test.each([
  ['act-groups.json', 'events/act-group.ts'],
  ['act-words.json', 'events/act-word.ts'],
  ['blame-verbs.json', 'events/nouns/blame-word.ts'],
  ['pointing-words.json', 'take-ups/pointing-words.ts'],
  ['role-nouns.json', 'clause/role-noun.ts'],
  ['speech-words.json', 'clause/speech-word.ts'],
  ['sports-words.json', 'sports-word.ts'],
  ['word-classes.json', 'clause/word-class.ts'],
])('%s has the classes that a type of %s names, and no others', (file, path) => {
  const [, union = ''] =
    /type \w+ =\s*((?:\s*\|?\s*'[^']+')+)/.exec(readFileSync(new URL(path, SOURCE), 'utf8')) ?? [];
  const named = [...union.matchAll(/'([^']+)'/g)].map(([, name]) => name);
  expect(named.sort()).toEqual([...byName(file).keys()].sort());
});

const known = new Set(FILES.flatMap((file) => load(file).entries.flatMap(({ words }) => words ?? [])));

const code = source.replaceAll(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '');

test('no list of words stands in the code', () => {
  const lists = code.matchAll(/\[\s*(?:'[\p{Ll}-]+',\s*)+(?:'[\p{Ll}-]+',?\s*)?\]/gu);
  const found = [...lists].map(([list]) => [...list.matchAll(/'([^']+)'/g)].map(([, word]) => word ?? ''));
  expect(found.filter((words) => words.length > 1 && words.every((word) => known.has(word)))).toEqual([]);
});

/** Words of the grammar, which rules may ask for by themselves: what they open or link tells where to look. */
const GRAMMAR: ReadonlySet<string> = new Set(
  (
    'yang bahwa apakah jika kalau dan di ke dari pada dalam oleh dengan tanpa kepada bagi untuk atas terhadap antara bersama lewat melalui melawan menurut menurutnya versi terkait ' +
    'sejak selama setelah sebelum sekitar sebagai adalah menjadi ada adanya akan belum tidak tak bukan pernah hanya pun itu demikian hal salah secara kali sementara tengah tahun ' +
    'kami saya mereka dirinya'
  ).split(' '),
);

/** Names of kinds and acts, and of a part of the world, that happen to be words of a list, too. */
const NO_WORDS: ReadonlySet<string> = new Set(['country', 'rival', 'amerika', '-', 'I']);

test('no word stands in the code but those of the grammar', () => {
  const asked = [...code.matchAll(/(?:[!=]==? |includes\()'([\p{L}-]+(?: [\p{L}-]+)*)'/gu)].map(
    ([, word]) => word ?? '',
  );
  const found = asked.filter((word) => known.has(word) && !GRAMMAR.has(word) && !NO_WORDS.has(word));
  expect(found).toEqual([]);
});
