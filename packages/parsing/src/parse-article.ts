import type { Article, Found, Issue, Zone } from './article.js';
import { readCredits } from './credits/read-credits.js';
import { findDamage } from './damage/find-damage.js';
import { hostOf } from './hints/host-of.js';
import { makeIssue } from './issues.js';
import { joinNames } from './metadata/join-names.js';
import { nameOutlet } from './metadata/named-dateline.js';
import { readOutlet } from './metadata/read-outlet.js';
import { readPeople } from './metadata/read-people.js';
import { datelinePlace, pageDateline } from './metadata/zone-dateline.js';
import { type ReconciledMetadata, reconcile } from './metadata-hints.js';
import type { Page } from './page.js';
import { partOfPage } from './part-of-page.js';
import { readPublished } from './published/read-published.js';
import { readLanguage } from './read-language.js';
import { readSentences } from './read-sentences.js';
import { readZones } from './zones/read-zones.js';

/** What stands behind the last separator of a title: `Harga Naik | Harian Samudra`. */
const SUFFIX = /\s[-–—|»:]\s([^-–—|»:]{3,40})$/u;

/** What the caller knows of the page. */
export interface ParseOptions {
  /** Where the page came from; wins over the page's own. */
  readonly uri?: string | null;
}

/**
 * Reads a page into an article.
 * @param input The decoded text, or a page that HTML or a record was read into.
 * @param options What the caller knows of it.
 * @returns The article; all spans count UTF-16 code units of its `text`.
 * @example
 * ```ts
 * parseArticle('Harga Beras Naik\n\nBOGOR, KOMPAS.com - Harga beras naik sejak pekan lalu.').title?.value; // 'Harga Beras Naik'
 * ```
 */
export function parseArticle(input: string | Page, options: ParseOptions = {}): Article {
  const page: Page = typeof input === 'string' ? textPage(input) : input;
  const { text } = page;
  const uri = options.uri ?? page.uri;
  const stated = page.metadata.length === 0 ? NOTHING_STATED : reconcile(page.metadata);
  const { zones, marks, opening } = readZones(text, page.zones, stated.title?.value ?? null);
  const sentences = readSentences(text, zones, marks);
  const names = { text, stated: calledNames(page, uri) };
  const dateline = nameOutlet(pageDateline(text, zones, opening), names);
  const { outlet, issues: outletIssues } = readOutlet({
    text,
    zones,
    dateline,
    uri,
    stated,
    called: titleSuffixes(page),
  });
  const { published, issues: dateIssues } = readPublished({ text, zones, marks, uri, stated });
  const language = readLanguage(text, zones, stated.language?.value ?? null);
  const people = readPeople(text, zones);
  return {
    text,
    uri,
    language: language.code,
    outlet,
    title: readTitle(text, zones, stated),
    published,
    bylines: joinNames(people.bylines, stated.authors),
    editors: joinNames(people.editors, stated.editors),
    dateline: datelinePlace(text, dateline),
    credits: readCredits({ text, zones, marks, sentences, dateline, outletId: outlet?.value.id ?? null }),
    zones,
    sentences,
    issues: [
      ...page.issues,
      ...stated.issues,
      ...missingParts(zones, stated),
      ...outletIssues,
      ...dateIssues,
      ...partOfPage(text, zones, uri, statedTitles(page)),
      ...language.issues,
      ...findDamage({ text, zones, sentences }, marks),
    ],
  };
}

function missingParts(zones: readonly Zone[], stated: ReconciledMetadata): Issue[] {
  const issues: Issue[] = [];
  if (stated.title === null && !zones.some((zone) => zone.kind === 'title'))
    issues.push(makeIssue('no-title', null));
  if (!zones.some((zone) => zone.kind === 'body')) issues.push(makeIssue('no-body', null));
  return issues;
}

/** Names and hosts that the container states, and what stands behind the title in it. */
function calledNames({ metadata }: Page, uri: string | null): string[] {
  const stated = metadata.flatMap(({ field, value }) => {
    if (field === 'outlet') return [value];
    if (field === 'domain') return [hostOf(value) ?? ''];
    return [];
  });
  return [...stated, ...titleSuffixes({ metadata }), uri === null ? '' : (hostOf(uri) ?? '')].filter(
    (name) => name !== '',
  );
}

/** `Halaman 2` is behind a title, too. */
function titleSuffixes(page: Pick<Page, 'metadata'>): string[] {
  return statedTitles(page).flatMap((title) => {
    const name = SUFFIX.exec(title.replace(/\s[-–—|]\s(?:halaman|page) \d+$/i, ''))?.[1];
    return name === undefined ? [] : [name];
  });
}

function statedTitles({ metadata }: Pick<Page, 'metadata'>): string[] {
  return metadata.flatMap(({ field, value }) => (field === 'title' ? [value] : []));
}

const NOTHING_STATED = reconcile([]);

function textPage(text: string): Page {
  return { text, uri: null, zones: [], metadata: [], issues: [] };
}

function readTitle(text: string, zones: readonly Zone[], stated: ReconciledMetadata): Found<string> | null {
  const zone = zones.find((candidate) => candidate.kind === 'title');
  if (zone === undefined) return stated.title;
  return {
    value: text.slice(zone.start, zone.end),
    span: { start: zone.start, end: zone.end },
    basis: 'title',
  };
}
