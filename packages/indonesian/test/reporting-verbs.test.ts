import { describe, expect, test } from 'vitest';
import data from '../data/reporting-verbs.json' with { type: 'json' };
import { inflect } from '../src/affixes.js';
import { reportingForms } from '../src/reporting-verbs.js';

const brief = (word: string): string[] =>
  reportingForms(word).map((form) => `${form.root} ${form.voice} ${form.stance} ${form.frame}`);

describe('reportingForms', () => {
  test.each([
    ['mengatakan', ['kata active states say']],
    ['ujarnya', ['ujar tag states say']],
    ['dituduh', ['tuduh passive alleges accuse']],
    ['tudingan', ['tuding noun alleges accuse']],
    ['membantah', ['bantah active denies react']],
    ['mengonfirmasi', ['konfirmasi active confirms react']],
    ['mengkonfirmasi', ['konfirmasi active confirms react']],
    ['memperingatkan', ['peringat active warns ask']],
    ['berjanji', ['janji active promises say']],
    ['yakin', ['yakin stative states say', 'yakin tag states say']],
    ['klaim', ['klaim bare states say', 'klaim tag states say', 'klaim noun states say']],
  ])('%s', (word, readings) => {
    expect(brief(word)).toEqual(readings);
  });

  test.each(['kirim', 'kataku', 'menteri', 'tukang', 'menambah'])('%s reports nothing', (word) => {
    expect(brief(word)).toEqual([]);
  });
});

test('every entry names a stance and a frame that exist', () => {
  const stances = [
    'states',
    'alleges',
    'denies',
    'confirms',
    'demands',
    'warns',
    'condemns',
    'promises',
    'praises',
  ];
  for (const entry of data.entries) {
    expect(stances, entry.root).toContain(entry.stance);
    expect(['say', 'accuse', 'ask', 'react'], entry.root).toContain(entry.frame);
  }
});

type Entry = (typeof data.entries)[number];

/** Every form that an entry states, with its voice, also where another entry states it too. */
function statedForms({ root, suffixes, keep, activeOnly, tag, tagOnly, nouns, extra }: Entry): string[] {
  const verbs = tagOnly ? [] : inflect(root, { suffixes: suffixes ?? [], keep: keep ?? false });
  const wanted = verbs.filter(({ voice }) => !activeOnly || voice === 'active');
  const stated = [...wanted, ...(extra ?? [])].map(({ form, voice }) => `${form} ${voice}`);
  return [...stated, ...(tag ? [`${root} tag`] : []), ...(nouns ?? []).map((noun) => `${noun} noun`)];
}

test('no form stands twice: what a second entry says of it would be lost', () => {
  const forms = data.entries.flatMap(statedForms);
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
});

test('what every field means is told', () => {
  const fields = new Set(data.entries.flatMap((entry) => Object.keys(entry)));
  for (const told of ['stance', 'frame']) fields.delete(told);
  expect([...fields].filter((field) => !data.source.includes(`\`${field}\``))).toEqual([]);
});
