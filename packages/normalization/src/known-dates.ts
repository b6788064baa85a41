import type { DateReading, Findings } from '@warta/extraction';

/**
 * Takes dates without a value off findings: an expression that was seen and not understood dates nothing.
 *
 * @param findings - What extraction found.
 * @returns The same findings, whose dates all have a value in EDTF.
 * @example
 * knownDates({ ...findings, events: [{ ...event, date: { edtf: '', from: '', to: '', precision: 'unknown' } }] })
 *   .events[0]?.date // null
 */
export function knownDates(findings: Findings): Findings {
  const { statements, events } = findings;
  return {
    ...findings,
    statements: statements.map((one) => (isOpen(one.said) ? { ...one, said: null } : one)),
    events: events.map((one) => (isOpen(one.date) ? { ...one, date: null } : one)),
  };
}

function isOpen(date: DateReading | null): boolean {
  return date !== null && date.edtf === '';
}
