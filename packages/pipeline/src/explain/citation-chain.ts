import type { CitationRow } from '@warta/tables';
import type { TableIndex } from './table-index.js';

/**
 * Follows a citation back to the outlet.
 * @param index The tables.
 * @param citation Where to begin: a speaker, or a credited medium.
 * @returns The citations from the one given to the last that is known.
 */
function citationChain(index: TableIndex, citation: CitationRow): CitationRow[] {
  const chain: CitationRow[] = [];
  const seen = new Set<string>();
  let link: CitationRow | null = citation;
  while (link !== null && !seen.has(link.citation_id)) {
    chain.push(link);
    seen.add(link.citation_id);
    link = index.get('citations', link.via_id);
  }
  return chain;
}

/**
 * Writes a chain of citations from the outlet to the first voice: `Republika ← AP ← Gedung Putih`.
 * @param index The tables.
 * @param citation The first voice.
 * @example
 * const index = indexTables(readTables('output'));
 * const speaker = index.tables.citations.find((one) => one.role === 'speaker' && one.via_id !== null);
 * chainText(index, speaker) // '… ← …'
 */
export function chainText(index: TableIndex, citation: CitationRow): string {
  const names = citationChain(index, citation).map(
    (link) => index.get('sources', link.source_id)?.name ?? link.source_id,
  );
  return names.reverse().join(' ← ');
}
