import type { ReportRow } from '@warta/tables';
import { actorNames } from '../names.js';
import type { TableIndex } from '../table-index.js';

/**
 * Says a report in one line: `rep_1: arms-transfer, Korea Utara (country/PRK) → Rusia (country/RUS), alleged`.
 * @param index The tables.
 * @param row The report.
 */
export function reportLine(index: TableIndex, row: ReportRow): string {
  const event = index.get('events', row.event_id);
  const sides = [actorNames(index, event?.actors ?? []), actorNames(index, event?.recipients ?? [])];
  const parts = [event?.act, sides.filter(Boolean).join(' → '), row.status];
  return `${row.report_id}: ${parts.filter(Boolean).join(', ')}`;
}
