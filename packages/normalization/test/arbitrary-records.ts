import fc from 'fast-check';
import type { ArticleRecord } from '../src/article-record.js';
import { story } from './story.js';

const NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['Amerika Serikat', ['country/USA']],
  ['Rusia', ['country/RUS']],
  ['Gedung Putih', ['org/gedung-putih']],
  ['Pyongyang', ['capital/PRK', 'place/pyongyang']],
  ['Kirby', ['person/john-kirby', 'person/lain-kirby']],
  ['John Kirby', ['person/john-kirby']],
  ['Andi Wijaya', []],
  ['Wijaya', []],
  ['Reuters', ['agency/reuters']],
  ['Kharkiv', ['place/kharkiv']],
];

const LINE = `${NAMES.map(([name]) => name).join(' ')} menuduh membantah mengirim menyerang peluru drone seorang pejabat.`;

const mention = fc.record({
  name: fc.constantFrom(...NAMES),
  kind: fc.constantFrom('person', 'organization', 'place', 'country', 'group'),
  method: fc.constantFrom('alias', 'name', 'title', 'acronym', 'metonym', 'pronoun'),
  country: fc.constantFrom(null, 'USA', 'RUS'),
  antecedent: fc.option(fc.nat(5)),
});
const index = fc.nat(5);
const statement = fc.record({
  speaker: fc.oneof(index, fc.constant('seorang pejabat'), fc.constant({ credit: 0 })),
  stance: fc.constantFrom('alleges', 'denies', 'confirms', 'states'),
  cue: fc.constantFrom('menuduh', 'membantah'),
  via: fc.option(fc.nat(1)),
  addressee: fc.option(index),
});
const dates = [null, '2022', '2022-11', '2022-11-02'];
const event = fc.record({
  trigger: fc.constantFrom('mengirim', 'menyerang', 'menuduh'),
  act: fc.constantFrom('arms-transfer', 'attack'),
  status: fc.constantFrom('asserted', 'alleged', 'denied', 'confirmed', 'negated', 'planned'),
  actors: fc.uniqueArray(index, { maxLength: 3 }),
  recipients: fc.uniqueArray(index, { maxLength: 3 }),
  object: fc.constantFrom(undefined, 'peluru', 'drone'),
  date: fc.constantFrom(...dates),
  statement: fc.option(fc.nat(2)),
});

/** Records of pages on which the same names do, say and are called all manner of things. */
export const arbitraryRecord: fc.Arbitrary<ArticleRecord> = fc
  .record({
    outlet: fc.constantFrom(undefined, 'outlet/kabar', 'outlet/berita', 'outlet/antah'),
    published: fc.constantFrom(undefined, '2022-11-03', '2022-11', '2023'),
    note: fc.constantFrom('', 'Hujan turun lagi.', 'Panas.'),
    credits: fc.uniqueArray(fc.constantFrom('Reuters', 'AFP'), { minLength: 2, maxLength: 2 }),
    isWhole: fc.boolean(),
    mentions: fc.array(mention, { minLength: 6, maxLength: 9 }),
    statements: fc.array(statement, { minLength: 3, maxLength: 4 }),
    events: fc.array(event, { maxLength: 5 }),
  })
  .map(({ outlet, published, note, credits, isWhole, mentions, statements, events }) => {
    const lines = [LINE, note, '[credit] Sumber: Reuters AFP'].filter((line) => line !== '');
    const page = story({ lines, outlet, published });
    for (const [at, name] of credits.entries()) {
      const id = name === 'AFP' ? 'agency/afp' : null;
      page.credit(name, { id, cue: isWhole ? '' : 'dikutip', via: at === 0 ? null : 0 });
    }
    for (const { name, ...rest } of mentions) page.mention(name[0], { candidates: name[1], ...rest });
    for (const drawn of statements) page.statement(drawn);
    for (const { date, object, ...rest } of events) {
      page.event({
        ...rest,
        date: date === null ? null : read(date),
        ...(object === undefined ? {} : { object }),
      });
    }
    return page.record();
  });

function read(edtf: string) {
  const [from, to] = [
    `${edtf}-01-01`.slice(0, 10),
    edtf === '2022-11' ? '2022-11-30' : `${edtf}-12-31`.slice(0, 10),
  ];
  return { edtf, from: edtf.length === 7 ? '2022-11-01' : from, to, precision: 'unknown' as const };
}
