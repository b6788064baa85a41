import { describe, expect, it } from 'vitest';
import { parseTable } from '../src/parse-table.js';
import { citations } from '../src/tables/citations.js';
import { texts } from '../src/tables/texts.js';

const HEADER = 'citation_id,article_id,source_id,role,via_id,cue,start,end';

describe('parseTable', () => {
  it('reads numbers as numbers and empty cells as null', () => {
    expect(parseTable(citations, `${HEADER}\nc,a,s,credited,,kata,0,4\n`)).toEqual([
      {
        citation_id: 'c',
        article_id: 'a',
        source_id: 's',
        role: 'credited',
        via_id: null,
        cue: 'kata',
        start: 0,
        end: 4,
      },
    ]);
  });

  it('reads a file saved by a spreadsheet: byte order mark, \\r\\n, columns moved', () => {
    expect(parseTable(texts, '\uFEFFtext,article_id\r\n"a\r\nb",x\r\n')).toEqual([
      { article_id: 'x', text: 'a\r\nb' },
    ]);
  });

  it.each([
    [
      'a number that is none',
      `${HEADER}\nc,a,s,credited,,,nol,4`,
      'citations, row 1, column start: "nol" does not fit',
    ],
    [
      'a number with a thousands comma',
      `${HEADER}\nc,a,s,credited,,,"1,0",4`,
      'column start: "1,0" does not fit',
    ],
    ['a half span', `${HEADER}\nc,a,s,credited,,,3,`, 'column start: [3,null] has one end only'],
    ['a span turned round', `${HEADER}\nc,a,s,credited,,,3,2`, 'column start: [3,2] ends before it starts'],
    ['a value outside the enum', `${HEADER}\nc,a,s,reader,,,,`, 'Give one of publisher, credited, speaker.'],
    [
      'a repeated key',
      `${HEADER}\nc,a,s,speaker,,,,\nc,a,s,speaker,,,,`,
      'row 2, column citation_id: "c" stands in',
    ],
    ['a missing column', 'citation_id\nc', 'citations, row 0, column article_id: "article_id" is missing'],
    ['a column too many', `${HEADER},note\nc,a,s,speaker,,,,,x`, 'column note: "note" is one too many'],
    ['a column twice', `${HEADER},cue\nc,a,s,speaker,,,,,x`, 'column cue: "cue" is one too many'],
    ['a short row', `${HEADER}\nc,a,s,speaker`, 'citations, row 1, column : 4 cells stand in the row, not 8'],
    ['a broken quotation', `${HEADER}\nc,a,s,speaker,,"kata,,`, 'breaks the CSV'],
    ['an empty file', '', 'column citation_id: "citation_id" is missing'],
  ])('refuses %s', (_, csv, message) => {
    expect(() => parseTable(citations, csv)).toThrow(message);
  });
});
