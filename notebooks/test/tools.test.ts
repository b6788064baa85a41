import { describe, expect, it } from 'vitest';
import { addPictures } from '../../tools/lab/add-pictures.mjs';
import { compareNotebooks } from '../../tools/lab/compare-notebooks.mjs';
import { type Notebook, type Output, settle } from '../../tools/lab/notebook-file.mjs';

const chart = { mark: 'point', data: { values: [{}] } };
const notebook = (...outputs: Output[]): Notebook => ({
  cells: [{ cell_type: 'code', metadata: {}, source: 'show()', outputs }],
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
});
const shown = (data: Record<string, unknown>): Output => ({
  output_type: 'display_data',
  data,
  metadata: {},
});
const printed = (text: string | string[]): Output => ({ output_type: 'stream', name: 'stdout', text });

describe('compareNotebooks', () => {
  it('finds a cell that prints or draws something else', () => {
    expect(compareNotebooks(notebook(printed('3 pages')), notebook(printed('4 pages')))).toEqual([
      'cell 1: show()',
    ]);
    const other = { ...chart, mark: 'bar' };
    expect(compareNotebooks(notebook(shown({ v: chart })), notebook(shown({ v: other })))).toHaveLength(1);
    expect(compareNotebooks(notebook(), notebook(printed('new')))).toHaveLength(1);
  });

  it('finds a cell that is changed, new or gone', () => {
    const edited = {
      ...notebook(),
      cells: [{ cell_type: 'code', metadata: {}, source: 'other()', outputs: [] }],
    };
    expect(compareNotebooks(notebook(), edited)).toEqual(['cell 1: other()']);
    const longer = { ...notebook(), cells: [...notebook().cells, ...notebook().cells] };
    expect(compareNotebooks(notebook(), longer)).toHaveLength(1);
    expect(compareNotebooks(longer, notebook())).toHaveLength(1);
  });

  it('passes over pictures, the order of keys and the cutting of lines', () => {
    const committed = notebook(shown({ 'image/png': 'x', v: { a: 1, b: 2 } }), printed(['a\n', 'b']));
    expect(compareNotebooks(committed, notebook(shown({ v: { b: 2, a: 1 } }), printed('a\nb')))).toEqual([]);
  });
});

describe('settle', () => {
  it('counts cells, drops times, and joins what one cell printed in pieces', () => {
    const run = notebook(printed('a\nb'), printed('c\n'), shown({ v: chart }), printed('d'));
    const [cell] = settle({
      ...run,
      cells: run.cells.map((one) => ({ ...one, metadata: { execution: {} } })),
    }).cells;
    expect(cell?.metadata).toEqual({});
    expect(cell?.execution_count).toBe(1);
    expect(cell?.outputs?.map(({ text }) => text)).toEqual([['a\n', 'bc\n'], undefined, ['d']]);
  });
});

describe('addPictures', () => {
  it('puts the same picture beside the same chart, and none beside text', async () => {
    const mime = 'application/vnd.vegalite.v5+json';
    const draw = async () =>
      (await addPictures(notebook(shown({ [mime]: chart }), printed('a')))).cells[0]?.outputs;
    const [first, again] = [await draw(), await draw()];
    expect(first).toEqual(again);
    expect(Object.keys(first?.[0]?.data ?? {})).toEqual([mime, 'image/png']);
    expect(String(first?.[0]?.data?.['image/png']).slice(0, 11)).toBe('iVBORw0KGgo');
    expect(first?.[1]).toEqual(printed('a'));
  });
});
