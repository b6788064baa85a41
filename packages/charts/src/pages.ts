import { type DateCell, readDate } from './dates.js';
import { NOT_KNOWN, namesOf } from './names.js';
import { type Rows, readRows, readText } from './rows.js';

/** A page as charts count it. */
export interface Page {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly published: DateCell;
  /** How the date was found; the enum of `articles.published_basis`. */
  readonly basis: string;
}

/** The tables that say which page stood where and when. */
export interface PageTables {
  readonly articles: Rows;
  readonly sources: Rows;
}

const COLUMNS = ['article_id', 'outlet_id', 'title', 'published', 'published_from', 'published_precision'];

/**
 * Reads the pages with the names of their outlets.
 *
 * @param tables The tables `articles` and `sources`.
 * @returns One page for each row of `articles`; an outlet that is not known is called so.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * readPages({ articles: [], sources: [] }) // []
 */
export function readPages(tables: PageTables): Page[] {
  const nameOf = namesOf('sources', tables.sources, 'source_id');
  return readRows('articles', tables.articles, COLUMNS).map((row) => ({
    id: readText(row, 'article_id'),
    outlet: readText(row, 'outlet_id') === '' ? `outlet ${NOT_KNOWN}` : nameOf(readText(row, 'outlet_id')),
    title: readText(row, 'title'),
    published: readDate(row, 'published'),
    basis: readText(row, 'published_basis') || 'unknown',
  }));
}
