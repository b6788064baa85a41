import { detectLanguage } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Issue, Zone } from './article.js';
import { makeIssue } from './issues.js';

/** The language of the running text, and the doubt where it is not Indonesian. */
export interface LanguageResult {
  /** ISO 639-1, or `und`. */
  readonly code: string;
  readonly issues: readonly Issue[];
}

const SHORT_SAMPLE = 400;
const SAMPLE = 3000;

/**
 * Recognises the language of the running text; what the container states counts only where the text is too short.
 * @param text The page.
 * @param zones Its zones.
 * @param stated ISO 639-1 as the container states it, or null.
 * @example
 * ```ts
 * readLanguage('Hujan turun.', [{ start: 0, end: 12, kind: 'body', rule: 'paragraph' }], 'id').code; // 'id'
 * ```
 */
export function readLanguage(text: string, zones: readonly Zone[], stated: string | null): LanguageResult {
  const found = detect(text, zones);
  if (found === 'und') return { code: stated ?? 'und', issues: [] };
  const first = zones.find((zone) => zone.kind === 'body') ?? null;
  const span = first === null ? null : { start: first.start, end: first.end };
  return { code: found, issues: found === 'id' ? [] : [makeIssue('foreign-language', span, found)] };
}

/** A short sample that is plainly Indonesian spares the longer one. */
function detect(text: string, zones: readonly Zone[]): string {
  const found = detectLanguage(text, sample(zones, SHORT_SAMPLE));
  return found === 'id' ? found : detectLanguage(text, sample(zones, SAMPLE));
}

/** The first running text of a page, so many code units of it. */
function sample(zones: readonly Zone[], most: number): Span[] {
  const parts: Span[] = [];
  let left = most;
  for (const { kind, start, end } of zones) {
    if (kind !== 'body' && kind !== 'lead' && kind !== 'title') continue;
    const stop = Math.min(end, start + left);
    parts.push({ start, end: stop });
    left -= stop - start;
    if (left <= 0) break;
  }
  return parts;
}
