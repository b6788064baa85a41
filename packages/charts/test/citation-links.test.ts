import { describe, expect, it } from 'vitest';
import { layOut } from '../src/citation-layout.js';
import { linkCitations } from '../src/citation-links.js';
import { story } from './fixtures/story.js';

describe('linkCitations', () => {
  it('follows each chain from the outlet outwards', () => {
    const { links, columns } = linkCitations(story.citations, story.sources);
    expect(columns).toBe(3);
    expect(links).toEqual([
      { from: '0:Koran Pagi', to: '1:Kantor Berita', count: 1, pages: 1, cues: 'dikutip dari' },
      { from: '1:Kantor Berita', to: '2:Amerika Serikat', count: 2, pages: 2, cues: 'menuduh | kata' },
      { from: '0:Koran Pagi', to: '2:Rusia', count: 1, pages: 1, cues: 'membantah' },
      { from: '0:Kabar Kota', to: '1:Kantor Berita', count: 1, pages: 1, cues: 'melansir' },
      { from: '0:Kabar Kota', to: '2:seorang pejabat', count: 1, pages: 1, cues: 'ujar' },
    ]);
  });

  it('gives a medium credited by a medium a column of its own', () => {
    const row = (id: string, role: string, via: string) => ({
      citation_id: id,
      article_id: 'a',
      source_id: id,
      role,
      via_id: via,
      cue: '',
    });
    const rows = [
      row('p', 'publisher', ''),
      row('q', 'credited', 'p'),
      row('r', 'credited', 'q'),
      row('s', 'speaker', 'r'),
    ];
    const { nodes, columns } = linkCitations(rows, []);
    expect(columns).toBe(4);
    expect(nodes.map(({ id, column }) => [id, column])).toEqual([
      ['0:p', 0],
      ['1:q', 1],
      ['2:r', 2],
      ['3:s', 3],
    ]);
  });

  it('leads a citation without a chain to the outlet of its page', () => {
    const rows = [
      { citation_id: 'p', article_id: 'a', source_id: 'p', role: 'publisher', via_id: null, cue: null },
      { citation_id: 's', article_id: 'a', source_id: 's', role: 'speaker', via_id: null, cue: 'kata' },
    ];
    expect(linkCitations(rows, []).links.map(({ from, to }) => [from, to])).toEqual([['0:p', '1:s']]);
  });

  it('does not hang on citations that lead to each other', () => {
    const rows = ['q', 'r'].map((id, at) => ({
      citation_id: id,
      article_id: 'a',
      source_id: id,
      role: 'credited',
      via_id: ['r', 'q'][at],
      cue: '',
    }));
    expect(linkCitations(rows, []).nodes).toHaveLength(2);
  });
});

describe('layOut', () => {
  it('puts what is linked at the same height, and columns around the middle', () => {
    const placed = layOut(linkCitations(story.citations, story.sources));
    expect(placed.map(({ name, column, y }) => [column, y, name])).toEqual([
      [0, 0.5, 'Koran Pagi'],
      [0, 1.5, 'Kabar Kota'],
      [1, 1, 'Kantor Berita'],
      [2, 0, 'Rusia'],
      [2, 1, 'Amerika Serikat'],
      [2, 2, 'seorang pejabat'],
    ]);
  });
});
