import type { Span } from '@warta/text';
import codes from '../data/issue-codes.json' with { type: 'json' };
import type { Issue, Severity } from './article.js';

const BY_CODE = new Map(codes.entries.map((entry) => [entry.code, entry]));

/**
 * Makes an issue of a listed code.
 * @param code A code of `data/issue-codes.json`.
 * @param span Where in the page, or null for the page as a whole.
 * @param detail What stands there, or whom it names; added to the message.
 * @throws {RangeError} Where the code is not listed.
 * @example
 * ```ts
 * makeIssue('no-date', null).severity; // 'warning'
 * ```
 */
export function makeIssue(code: string, span: Span | null, detail = ''): Issue {
  const entry = BY_CODE.get(code);
  if (entry === undefined) throw new RangeError(`Unlisted issue code: ${code}`);
  const message = detail === '' ? entry.message : `${entry.message} (${detail})`;
  return { stage: 'parse', code, severity: entry.severity as Severity, message, span };
}
