import type { Found, Issue, PublishedReading } from './article.js';
import { hostOf } from './hints/host-of.js';
import { orderIssues, reconcileDay } from './hints/reconcile-day.js';
import { readLanguage } from './hints/stated-language.js';
import { statedNames } from './hints/stated-names.js';
import { chooseTitle } from './hints/stated-title.js';
import { sameTitle } from './html/same-title.js';
import type { MetadataField, MetadataHint } from './page.js';
import { readIssue } from './read-issue.js';

/** What a page's metadata come to. No value stood in the text, so no span. */
export interface ReconciledMetadata {
  readonly title: Found<string> | null;
  readonly published: Found<PublishedReading> | null;
  readonly modified: Found<PublishedReading> | null;
  readonly authors: readonly Found<string>[];
  readonly editors: readonly Found<string>[];
  /** Name of the outlet. */
  readonly outlet: Found<string> | null;
  /** Its host, without `www.`. */
  readonly domain: Found<string> | null;
  /** ISO 639-1. */
  readonly language: Found<string> | null;
  readonly issues: readonly Issue[];
}

/**
 * Reconciles what a container states, several times and not always alike: the most trusted statement of each
 * field wins, and statements that contradict it are issues.
 * @param hints in order of trust within a field
 * @example
 * reconcile([{ field: 'published', value: '2023-10-16T18:30:00Z', basis: 'metadata', origin: 'json-ld datePublished' }]).published;
 * // { value: { edtf: '2023-10-17', from: '2023-10-17', to: '2023-10-17', precision: 'day' }, span: null, basis: 'metadata' }
 */
export function reconcile(hints: readonly MetadataHint[]): ReconciledMetadata {
  const outlet = firstFound(hints, 'outlet', (value) => value.trim() || null);
  const domain = firstFound(hints, 'domain', hostOf);
  const title = reconcileTitle(hints, [outlet?.value ?? '', domain?.value ?? '']);
  const published = reconcileDay(statedIn(hints, 'published'));
  const modified = reconcileDay(statedIn(hints, 'modified'));
  return {
    title: title.found,
    published: published.found,
    modified: modified.found,
    authors: reconcileNames(hints, 'author', outlet?.value ?? null),
    editors: reconcileNames(hints, 'editor', outlet?.value ?? null),
    outlet,
    domain,
    language: firstFound(hints, 'language', readLanguage),
    issues: [...title.issues, ...published.issues, ...orderIssues(published.found, modified.found)],
  };
}

function statedIn(hints: readonly MetadataHint[], field: MetadataField): readonly MetadataHint[] {
  return hints.filter((hint) => hint.field === field);
}

function firstFound(
  hints: readonly MetadataHint[],
  field: MetadataField,
  read: (value: string) => string | null,
): Found<string> | null {
  for (const hint of statedIn(hints, field)) {
    const value = read(hint.value);
    if (value !== null) return { value, span: null, basis: hint.basis };
  }
  return null;
}

function reconcileTitle(
  hints: readonly MetadataHint[],
  siteNames: readonly string[],
): { readonly found: Found<string> | null; readonly issues: readonly Issue[] } {
  const stated = statedIn(hints, 'title');
  const titles = stated.map((hint) => hint.value);
  const value = chooseTitle(titles, siteNames);
  if (value === null) return { found: null, issues: [] };
  const other = stated.find((hint) => !sameTitle(hint.value, value) && !hint.value.startsWith(value));
  const message = `The titles disagree: “${value}” is kept, ${other?.origin ?? ''} says “${other?.value ?? ''}”.`;
  return {
    found: { value, span: null, basis: stated[0]?.basis ?? 'metadata' },
    issues: other === undefined ? [] : [readIssue('disagreeing-titles', message)],
  };
}

function reconcileNames(
  hints: readonly MetadataHint[],
  field: MetadataField,
  outlet: string | null,
): Found<string>[] {
  const found = new Map<string, Found<string>>();
  const origin = statedIn(hints, field).find((hint) => statedNames(hint.value, outlet).length > 0)?.origin;
  for (const hint of statedIn(hints, field)) {
    if (hint.origin !== origin) continue;
    for (const value of statedNames(hint.value, outlet)) {
      const key = value.toLowerCase();
      if (!found.has(key)) found.set(key, { value, span: null, basis: hint.basis });
    }
  }
  return [...found.values()];
}
