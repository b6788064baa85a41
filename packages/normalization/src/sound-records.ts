import type { Findings } from '@warta/extraction';
import type { Issue } from '@warta/parsing';
import { checkFindings } from './check-findings.js';
import { knownDates } from './known-dates.js';
import type { IdentifiedRecord } from './unique-records.js';

const SHOWN = 3;

/**
 * Takes the findings off a record whose findings are broken, and says so in an issue, so that one bad page neither
 * ends a run nor vanishes.
 *
 * @param record - A record.
 * @returns The same record where its findings are sound, without dates that have no value.
 * @example
 * soundRecord(broken).findings.issues.at(-1)?.code // 'broken-findings'
 */
export function soundRecord(record: IdentifiedRecord): IdentifiedRecord {
  const problems = checkFindings(record.article, record.findings);
  if (problems.length === 0) return { ...record, findings: knownDates(record.findings) };
  const shown = problems.slice(0, SHOWN).join('; ');
  const more = problems.length > SHOWN ? `; and ${problems.length - SHOWN} more` : '';
  const issue: Issue = {
    stage: 'normalize',
    code: 'broken-findings',
    severity: 'error',
    message: `Nothing found in this page is kept: ${shown}${more}.`,
    span: null,
  };
  const findings: Findings = {
    mentions: [],
    statements: [],
    events: [],
    issues: [...record.findings.issues, issue],
  };
  return { ...record, findings };
}
