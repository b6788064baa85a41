import { pronounOf } from '@warta/indonesian';
import type { ActorRow, SourceRow } from '@warta/tables';
import { compareKeys, rowId } from '@warta/tables';
import type { Medium } from './directory.js';
import { foldName } from './fold-name.js';
import { demonstratives, documentWords, pointerWords } from './word-list.js';

/**
 * Makes the source of a known outlet or agency.
 *
 * @param medium - The medium.
 * @returns The row; its id is that of the medium.
 * @example
 * mediumSource(reuters).kind // 'agency'
 */
export function mediumSource({ id, name, kind, country, domain }: Medium): SourceRow {
  return { source_id: id, name, kind, actor_id: null, country, domain };
}

/**
 * Makes the source of an outlet that the gazetteer does not hold. Spellings of its name and its domain give one id.
 *
 * @param name - Its name as read; visible.
 * @param domain - Its domain, or null.
 * @returns The row.
 * @example
 * unknownOutlet('Warta Contoh.com', null).source_id // 'discovered/outlet/wartacontoh'
 */
export function unknownOutlet(name: string, domain: string | null): SourceRow {
  const key = outletKey(domain ?? name) || outletKey(name) || rowId('out', name);
  return {
    source_id: `discovered/outlet/${key}`,
    name,
    kind: 'outlet',
    actor_id: null,
    country: null,
    domain,
  };
}

/** `Warta Contoh`, `WartaContoh.com` and `www.wartacontoh.co.id` are one. */
function outletKey(name: string): string {
  const bare = name.toLowerCase().replace(/^www\./, '');
  return foldName(bare.replace(/(?:\.co)?\.[a-z]{2,4}$/, '')).replaceAll(' ', '');
}

/**
 * Makes the source of an actor who speaks.
 *
 * @param actor - The row of the actor.
 * @returns The row; its id is that of the actor after `source/`.
 * @example
 * actorSource(koreaUtara).source_id // 'source/country/PRK'
 */
export function actorSource({ actor_id, name, kind, country }: ActorRow): SourceRow {
  const sourceKind = kind === 'person' || kind === 'country' ? kind : 'institution';
  return { source_id: `source/${actor_id}`, name, kind: sourceKind, actor_id, country, domain: null };
}

/**
 * Makes the source of a speaker without a name (`seorang pejabat`) or of a document (`laporan itu`): one for each
 * article and description, since two unnamed officials of two articles need not be the same. Words that only point
 * (`mereka`, `pernyataan itu`) are no name, and the row says so; a pronoun is a source of its place only.
 *
 * @param articleId - The article.
 * @param description - The words that stand for the speaker; visible.
 * @param country - Country of the speaker, or null.
 * @param at - Start of the words in the article, or null where they do not stand in it.
 * @returns The row.
 * @example
 * unnamedSource('art_1', 'seorang pejabat AS', 'USA', 0).name // 'seorang pejabat AS'
 * unnamedSource('art_1', 'pernyataan itu', null, 0).name // 'unnamed document (pernyataan)'
 */
export function unnamedSource(
  articleId: string,
  description: string,
  country: string | null,
  at: number | null,
): SourceRow {
  const words = bareWords(description);
  const kind = documentWords.has(words.split(' ')[0] ?? '') ? 'document' : 'anonymous';
  const source_id = rowId('ano', articleId, words, isPronoun(words) ? at : null);
  const pointed = kind === 'document' ? `unnamed document (${words})` : `unnamed (${words})`;
  const name = isPointer(description) ? pointed : description;
  return { source_id, name, kind, actor_id: null, country, domain: null };
}

/**
 * Tells whether words for a speaker only point at somebody or something: a pronoun, or a document that is not
 * described further.
 *
 * @param description - The words that stand for the speaker.
 * @returns True for `mereka` and `pernyataan itu`; false for `laporan PBB` and `pejabat itu`.
 * @example
 * isPointer('Pernyataan tersebut') // true
 */
export function isPointer(description: string): boolean {
  const words = bareWords(description);
  return isPronoun(words) || documentWords.has(words);
}

function isPronoun(words: string): boolean {
  return pronounOf(words) !== null || pointerWords.has(words);
}

/** The folded words without those that point back at the end: `pernyataan` of `Pernyataan itu`. */
function bareWords(description: string): string {
  const words = foldName(description).split(' ');
  while (words.length > 1 && demonstratives.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/**
 * Merges the rows of one source, which differ by spelling only.
 *
 * @param rows - Rows, in any order.
 * @returns A row for each id; of several names and domains the first by code units.
 * @example
 * mergeSources([a, b]).length // 1
 */
export function mergeSources(rows: Iterable<SourceRow>): SourceRow[] {
  const merged = new Map<string, SourceRow>();
  for (const row of rows) {
    const other = merged.get(row.source_id);
    merged.set(row.source_id, other === undefined ? row : mergeTwo(row, other));
  }
  return [...merged.values()];
}

function mergeTwo(a: SourceRow, b: SourceRow): SourceRow {
  return {
    ...a,
    name: compareKeys(a.name, b.name) <= 0 ? a.name : b.name,
    country: first(a.country, b.country),
    domain: first(a.domain, b.domain),
  };
}

function first(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return compareKeys(a, b) <= 0 ? a : b;
}
