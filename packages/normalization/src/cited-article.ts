import type { ActorRow, CitationRow, SourceRow } from '@warta/tables';
import { type CitedMedia, citeMedia } from './cite-media.js';
import { type CitedStatement, citeSpeakers } from './cite-speakers.js';
import type { Directory } from './directory.js';
import type { LinkedArticle } from './linked-article.js';
import { spokenTogether } from './spoken-together.js';

/** An article whose sources are known. */
export interface CitedArticle extends LinkedArticle {
  readonly media: CitedMedia;
  /** One for each of `findings.statements`. */
  readonly statements: readonly CitedStatement[];
  /** For each of them those whose speakers say it together, itself first. */
  readonly together: readonly (readonly CitedStatement[])[];
}

/**
 * Finds the sources of an article.
 *
 * @param linked - The article.
 * @param actors - Rows of actors by id.
 * @param directory - Where known media are looked up.
 * @returns The article with its media and statements.
 * @example
 * citeArticle(linked, actors, directory).media.publisher?.source_id // 'outlet/kompas'
 */
export function citeArticle(
  linked: LinkedArticle,
  actors: ReadonlyMap<string, ActorRow>,
  directory: Directory,
): CitedArticle {
  const media = citeMedia(linked, actors, directory);
  const statements = citeSpeakers(linked, media, actors, directory);
  return { ...linked, media, statements, together: spokenTogether(linked.findings.statements, statements) };
}

/**
 * Lists the citations of an article.
 *
 * @param cited - The article.
 * @returns Publisher, credited media and speakers, each once.
 * @example
 * citationRows(cited).map((row) => row.role) // ['publisher', 'credited', 'speaker']
 */
export function citationRows({ media, statements }: CitedArticle): CitationRow[] {
  const rows = [
    ...(media.publisher === null ? [] : [media.publisher]),
    ...media.credits,
    ...statements.map(({ citation }) => citation),
  ];
  return [...new Map(rows.map((row) => [row.citation_id, row])).values()];
}

/**
 * Lists the sources of an article.
 *
 * @param cited - The article.
 * @returns Rows, possibly repeated.
 * @example
 * sourceRows(cited).map((row) => row.kind) // ['outlet', 'agency', 'person']
 */
export function sourceRows({ media, statements }: CitedArticle): SourceRow[] {
  return [...media.sources, ...statements.map(({ speaker }) => speaker)];
}
