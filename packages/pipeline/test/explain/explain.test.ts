import { expect, test } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { UsageError } from '../../src/usage-error.js';
import { sampleTables } from './sample-tables.js';

/** The lines of an explanation, names and values parted by a colon. */
const lines = (id: string): string[] =>
  explain(sampleTables, id)
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/, ': '));

test('a report: its clause, rule, reading, and the chain back to the outlet', () => {
  expect(explain(sampleTables, 'rep_1')).toBe(`rep_1, a row of reports.csv

  Gedung Putih pada Rabu menuduh [[Korea Utara mengirimkan peluru ke Rusia]].
  — Harian Contoh, “Amerika Tuduh Korut”, 2022-11-03, berita.txt, 52–91

  rule        arms-transfer, confidence 0.9
  trigger     mengirimkan
  event       eve_1
  act         arms-transfer
  type        AID
  actors      Korea Utara (act_prk)
  recipients  Rusia (act_rus)
  status      alleged
  statement   sta_1
  speaker     Gedung Putih (src_speaker)
  stance      alleges
  cue         menuduh
  addressee   Korea Utara (act_prk)
  content     Korea Utara mengirimkan peluru ke Rusia
  said        2022-11-02
  chain       Harian Contoh ← AP ← Gedung Putih
`);
});

test('a statement shows its content, its chain, and what rests on it', () => {
  expect(lines('sta_1')).toContain(
    'reports: rep_1: arms-transfer, Korea Utara (act_prk) → Rusia (act_rus), alleged',
  );
  expect(lines('sta_1')).toContain('chain: Harian Contoh ← AP ← Gedung Putih');
  expect(lines('sta_1')).toContain('content: Korea Utara mengirimkan peluru ke Rusia');
});

test('a mention shows whom it names', () => {
  expect(lines('men_1')[2]).toBe(
    'Gedung Putih pada Rabu menuduh [[Korea Utara]] mengirimkan peluru ke Rusia.',
  );
  expect(lines('men_1')).toContain('names: Korea Utara (act_prk)');
});

test('an event shows every report of it', () => {
  expect(lines('eve_1')[2]).toContain('[[Korea Utara mengirimkan peluru ke Rusia]]');
  expect(lines('eve_1')).toContain('alleged by: Gedung Putih (src_speaker)');
});

test('an actor, a source, a citation and an article', () => {
  expect(lines('act_prk')).toContain('name: Korea Utara');
  expect(lines('src_agency')).toContain('citations: 1');
  expect(lines('cit_2')).toContain('chain: Harian Contoh ← AP');
  expect(lines('art_1')).toContain('published: 2022-11-03, by masthead');
});

test('an issue without a span shows no sentence', () => {
  expect(explain(sampleTables, 'iss_1')).toBe(`iss_1, a row of issues.csv

  page     gambar.png
  stage    read
  code     not-text (error)
  message  The bytes are a PNG picture.
`);
});

test('an id that no row has', () => {
  expect(() => explain(sampleTables, 'sta_9')).toThrow(UsageError);
  expect(() => explain(sampleTables, 'sta_9')).toThrow(
    'No row has the id sta_9. Copy one from the first column of a table.',
  );
});
