import type { Issue, Zone } from '../article.js';
import { cleanText } from '../bytes/clean-text.js';
import { readPlainText } from '../bytes/plain-text.js';
import { hostOf } from '../hints/host-of.js';
import { readHtml } from '../html/read-html.js';
import { sameTitle } from '../html/same-title.js';
import type { MetadataHint, Page } from '../page.js';
import { readIssue } from '../read-issue.js';
import { yearFirst } from './month-first.js';
import { chooseColumns, type RecordField, type RecordMapping } from './record-columns.js';
import { recordText } from './record-text.js';

/** A row or line, by the names of its columns. */
export type NewsRecord = Readonly<Record<string, unknown>>;

const markup = /<(?:p|div|br|span|strong|a|ul|h[1-6]|table|figure)\b[^<>]{0,300}>/gi;
const hinted = ['published', 'modified', 'author', 'editor', 'language'] as const;

/**
 * Reads one record into a page: title and text, the title first, and the other columns as metadata.
 * @param record the values by their columns' names
 * @param row its number, from 1, for issues
 * @param mapping which columns hold what, where usual names do not tell
 * @param monthFirst columns whose numeric dates write the month before the day
 * @example
 * recordPage({ judul: 'Harga Beras Turun', isi: 'Jakarta - Harga turun.', tanggal: '2024-03-05' }, 1, {});
 * // { text: 'Harga Beras Turun\n\nJakarta - Harga turun.', uri: null, zones: [{ kind: 'title', … }], … }
 */
export function recordPage(
  record: NewsRecord,
  row: number,
  mapping: RecordMapping,
  monthFirst: ReadonlySet<string> = new Set(),
): Page {
  const columns = chooseColumns(Object.keys(record), mapping);
  const value = (field: RecordField) => firstText(record, columns.get(field) ?? []);
  const url = value('url');
  const uri = url !== null && /^[a-z][a-z0-9+.-]*:/i.test(url.text) ? url.text : null;
  const metadata = [...recordHints(record, columns, monthFirst)];
  const page = bodyPage(value('text'), value('html'), uri);
  if (page === null) return { ...emptyPage, uri, metadata, issues: [noText(record, row)] };
  const title = value('title');
  const titled =
    title === null ? page : withTitle(page, cleanText(title.text).text.replace(/\s+/g, ' ').trim());
  return { ...titled, uri, metadata: [...metadata, ...page.metadata] };
}

const emptyPage: Page = { text: '', uri: null, zones: [], metadata: [], issues: [] };

/** A text and the column it stood in. */
interface Stated {
  readonly text: string;
  readonly column: string;
}

function firstText(record: NewsRecord, columns: readonly string[]): Stated | null {
  for (const column of columns) {
    const value = record[column];
    const text = typeof value === 'number' ? String(value) : recordText(value);
    if (text !== null && text.trim() !== '') return { text: text.trim(), column };
  }
  return null;
}

function recordHints(
  record: NewsRecord,
  columns: ReadonlyMap<RecordField, readonly string[]>,
  monthFirst: ReadonlySet<string>,
): readonly MetadataHint[] {
  const hints: MetadataHint[] = [];
  const title = firstText(record, columns.get('title') ?? []);
  if (title !== null) hints.push(recordHint('title', title));
  for (const field of hinted) {
    for (const column of columns.get(field) ?? []) {
      const text = peopleText(record[column]);
      if (text === null) continue;
      hints.push(recordHint(field, { text: monthFirst.has(column) ? yearFirst(text) : text, column }));
    }
  }
  return [...hints, ...outletHints(record, columns)];
}

function outletHints(
  record: NewsRecord,
  columns: ReadonlyMap<RecordField, readonly string[]>,
): readonly MetadataHint[] {
  const outlet = firstText(record, columns.get('outlet') ?? []);
  const url = firstText(record, columns.get('url') ?? []);
  return [
    ...(outlet === null ? [] : [recordHint(hostOf(outlet.text) === null ? 'outlet' : 'domain', outlet)]),
    ...(url === null ? [] : [recordHint('domain', url)]),
  ];
}

function recordHint(field: MetadataHint['field'], { text, column }: Stated): MetadataHint {
  return { field, value: text, basis: 'record', origin: `column ${column}` };
}

/** Names come as a text, as a list, or as objects with a name. */
function peopleText(value: unknown): string | null {
  const parts = [value].flat().map((one: unknown) => {
    if (typeof one === 'object' && one !== null && 'name' in one) return String(one.name);
    return typeof one === 'string' || typeof one === 'number' ? String(one) : '';
  });
  const text = parts.filter((one) => one.trim() !== '').join('; ');
  return text === '' ? null : text;
}

function bodyPage(text: Stated | null, html: Stated | null, uri: string | null): Page | null {
  if (text !== null && (text.text.match(markup)?.length ?? 0) < 2) {
    const clean = cleanText(text.text);
    const plain = readPlainText(clean.text);
    return { ...emptyPage, text: plain.text, issues: [...clean.issues, ...plain.issues] };
  }
  const source = html ?? text;
  return source === null ? null : readHtml(source.text, uri);
}

/** Puts the title before the text, unless it stands there. */
function withTitle(page: Page, title: string): Page {
  const firstLine = page.text.slice(0, title.length + 200).split('\n', 1)[0] ?? '';
  if (title === '' || sameTitle(firstLine, title) || page.zones.some((zone) => zone.kind === 'title'))
    return page;
  const shift = title.length + 2;
  const zones = page.zones.map((zone) => ({ ...zone, start: zone.start + shift, end: zone.end + shift }));
  const first: Zone = { kind: 'title', rule: 'record-title', start: 0, end: title.length };
  return { ...page, text: `${title}\n\n${page.text}`, zones: [first, ...zones] };
}

function noText(record: NewsRecord, row: number): Issue {
  const names = Object.keys(record).slice(0, 20).join(', ');
  return readIssue(
    'record-without-text',
    `Row ${row} has no text; its columns are: ${names}. Say which column holds the text: --column text=<column>, or text in the mapping.`,
  );
}
