import { detectLanguage } from '@warta/indonesian';
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
  const short = sample(text, zones, SHORT_SAMPLE);
  const found = detectLanguage(short);
  return found === 'id' || short.length < SHORT_SAMPLE ? found : detectLanguage(sample(text, zones, SAMPLE));
}

function sample(text: string, zones: readonly Zone[], most: number): string {
  let parts = '';
  let length = 0;
  for (const zone of zones) {
    if (zone.kind !== 'body' && zone.kind !== 'lead' && zone.kind !== 'title') continue;
    const part = text.slice(zone.start, Math.min(zone.end, zone.start + most - length));
    parts = length === 0 ? part : `${parts}\n${part}`;
    length += part.length;
    if (length >= most) break;
  }
  return parts;
}
