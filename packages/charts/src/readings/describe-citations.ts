import type { CitationTables } from '../charts/who-cites-whom.js';
import { type NameOf, namesOf } from '../names.js';
import { type Cells, readRows, readText } from '../rows.js';
import { countOf, groupBy, rank } from '../tally.js';

/**
 * Says in words what `whoCitesWhom` shows.
 *
 * @param tables The tables `citations` and `sources`.
 * @returns Sentences with the numbers of these tables, one on each line.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * describeCitations({ citations: [], sources: [] }) // 'There are no citations.'
 */
export function describeCitations(tables: CitationTables): string {
  const rows = readRows('citations', tables.citations, [
    'citation_id',
    'article_id',
    'source_id',
    'role',
    'via_id',
  ]);
  if (rows.length === 0) return 'There are no citations.';
  const nameOf = namesOf('sources', tables.sources, 'source_id');
  const inRole = (role: string): Cells[] => rows.filter((row) => readText(row, 'role') === role);
  const [credited, speakers] = [inRole('credited'), inRole('speaker')];
  const pages = articlesOf(rows).size;
  const crediting = articlesOf(credited).size;
  return [
    `Pages that credit another medium: ${crediting} of ${pages}${most(credited, nameOf)}.`,
    describeSpeakers(rows, speakers, nameOf),
  ].join('\n');
}

function describeSpeakers(rows: readonly Cells[], speakers: readonly Cells[], nameOf: NameOf): string {
  if (speakers.length === 0) return 'No speaker is cited.';
  const roles = new Map(rows.map((row) => [readText(row, 'citation_id'), readText(row, 'role')]));
  const relayed = speakers.filter((row) => roles.get(readText(row, 'via_id')) === 'credited').length;
  const cited = `Pages that cite speakers: ${articlesOf(speakers).size}, with ${countOf(new Set(speakers.map(sourceOf)).size, 'different speaker')}${most(speakers, nameOf)}.`;
  return `${cited}\nOf ${countOf(speakers.length, 'citation')} of speakers, ${relayed} came through a credited medium, the others straight from the page's outlet.`;
}

function most(rows: readonly Cells[], nameOf: NameOf): string {
  const groups = groupBy(rows, (row) => nameOf(sourceOf(row)));
  const [name] = rank(new Map([...groups].map(([source, own]) => [source, own.length])));
  const own = name === undefined ? [] : (groups.get(name) ?? []);
  if (name === undefined) return '';
  return `; most often ${name} (${countOf(own.length, 'citation')} in ${countOf(articlesOf(own).size, 'page')})`;
}

function sourceOf(row: Cells): string {
  return readText(row, 'source_id');
}

function articlesOf(rows: readonly Cells[]): Set<string> {
  return new Set(rows.map((row) => readText(row, 'article_id')));
}
