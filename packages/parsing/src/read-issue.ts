import data from '../data/read-issue-codes.json' with { type: 'json' };
import type { Issue, Severity } from './article.js';

/** A doubt that reading can raise. */
export interface ReadIssueCode {
  /** Kebab-case. */
  readonly code: string;
  readonly severity: Severity;
  readonly meaning: string;
}

/** The doubts that reading bytes, HTML and records can raise. */
export const readIssueCodes = data.entries as readonly ReadIssueCode[];
const severities = new Map(readIssueCodes.map(({ code, severity }) => [code, severity]));

/**
 * Makes an issue about what a page's bytes or its container hold.
 * @param code one of `readIssueCodes`
 * @param message what is doubtful here, and what was or can be done
 * @throws {RangeError} where the code is not listed
 * @example
 * readIssue('disagreeing-titles', 'The titles disagree.').severity; // 'info'
 */
export function readIssue(code: string, message: string): Issue {
  const severity = severities.get(code);
  if (severity === undefined) throw new RangeError(`Unlisted issue code: ${code}`);
  return { stage: 'read', code, severity, message, span: null };
}
