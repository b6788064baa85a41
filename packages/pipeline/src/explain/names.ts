import type { TableIndex } from './table-index.js';

const named = (name: string | undefined, id: string): string => (name === undefined ? id : `${name} (${id})`);

/** Names an actor with its id; nothing for no actor. */
export const actorName = (index: TableIndex, id: string | null): string =>
  id === null ? '' : named(index.get('actors', id)?.name, id);

/** Names a source with its id; nothing for no source. */
export const sourceName = (index: TableIndex, id: string | null): string =>
  id === null ? '' : named(index.get('sources', id)?.name, id);

/** Names several actors. */
export const actorNames = (index: TableIndex, ids: readonly string[]): string =>
  ids.map((id) => actorName(index, id)).join(', ');

/** Names several sources. */
export const sourceNames = (index: TableIndex, ids: readonly string[]): string =>
  ids.map((id) => sourceName(index, id)).join(', ');

/**
 * Names an article by its outlet, title, day and file.
 * @example
 * articleName(indexTables(readTables('output')), 'art_none') // 'art_none', for no row has this id
 */
export function articleName(index: TableIndex, id: string): string {
  const row = index.get('articles', id);
  if (row === null) return id;
  const outlet = index.get('sources', row.outlet_id)?.name ?? 'unknown outlet';
  const title = row.title === null ? 'no title' : `“${row.title}”`;
  return [outlet, title, row.published ?? 'no date', row.uri ?? id].join(', ');
}
