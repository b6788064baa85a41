import { compareKeys, type EventRow, type ReportRow, rowId } from '@warta/tables';
import { commonest, distinct } from './count-values.js';
import type { Directory } from './directory.js';
import { firstReported } from './first-reported.js';
import type { ReportGroup } from './group-reports.js';
import { joinDates } from './join-dates.js';
import { countOrigins } from './origins.js';
import { wholesOf } from './part-of.js';
import type { ReportDraft } from './report-draft.js';

/** An event with its reports. */
export interface EventRows {
  readonly event: EventRow;
  readonly reports: readonly ReportRow[];
}

/**
 * Makes the rows of an event and its reports.
 *
 * @param group - Reports that tell the same event, at least one.
 * @param directory - Where known actors are looked up.
 * @returns The rows; none for an empty group.
 * @example
 * eventRows(group, directory)[0]?.event.alleged_by // ['country/USA']
 */
export function eventRows({ drafts }: ReportGroup, directory: Directory): EventRows[] {
  const [first] = drafts;
  if (first === undefined) return [];
  // What only points back (`tuduhan itu`) has its object from the first telling, which must not count twice.
  const own = drafts.filter(({ finding }) => finding.antecedent === null);
  const telling = own.filter(({ object, objectWords }) => object !== null && objectWords.length > 0);
  const event: EventRow = {
    event_id: rowId('evt', first.key, first.row.report_id),
    type: first.finding.type as EventRow['type'],
    mode: commonest(drafts.flatMap(({ finding }) => finding.mode || [])),
    context: distinct(drafts.flatMap(({ finding }) => finding.contexts)),
    act: first.finding.act,
    actors: outermost(
      drafts.flatMap(({ actors }) => actors),
      directory,
    ),
    recipients: outermost(
      drafts.flatMap(({ recipients }) => recipients),
      directory,
    ),
    object: fullest((telling.length > 0 ? telling : own).flatMap(({ object }) => object ?? [])),
    quantity: fullest(own.flatMap(({ quantity }) => quantity ?? [])),
    ...joinDates(drafts.flatMap(({ finding }) => finding.date ?? [])),
    ...coverage(drafts),
    ...speakers(drafts),
  };
  return [{ event, reports: drafts.map(({ row }) => ({ ...row, event_id: event.event_id })) }];
}

/** Of a part and its whole, which reports name for the same side, the whole; a person is no such part. */
function outermost(ids: readonly string[], directory: Directory): string[] {
  const all = distinct(ids);
  const isCovered = (id: string): boolean => wholesOf(id, directory).some((whole) => all.includes(whole));
  return all.filter((id) => directory.actorById(id)?.kind === 'person' || !isCovered(id));
}

/** The commonest wording; of equally common ones the longest. */
function fullest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ordered = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || b.length - a.length || compareKeys(a, b),
  );
  return ordered[0]?.[0] ?? null;
}

function coverage(drafts: readonly ReportDraft[]) {
  return {
    first_reported: firstReported(drafts.flatMap(({ cited }) => cited.article.published?.value ?? [])),
    reports: drafts.length,
    outlets: new Set(drafts.flatMap(({ cited }) => cited.media.publisher?.source_id ?? [])).size,
    independent_sources: countOrigins(drafts.map(({ origins }) => origins)),
  };
}

function speakers(drafts: readonly ReportDraft[]) {
  const by = (test: (draft: ReportDraft) => boolean): string[] =>
    distinct(drafts.filter(test).flatMap(({ speakers }) => speakers));
  const answered = drafts.flatMap(({ claimants }) => claimants);
  return {
    alleged_by: distinct([...by(isAlleged), ...answered]),
    denied_by: by(isDenied),
    confirmed_by: by(isConfirmed),
  };
}

/** A plan or possibility that a statement alleges is alleged too. */
function isAlleged({ row, statement }: ReportDraft): boolean {
  if (row.status === 'alleged') return true;
  return (row.status === 'planned' || row.status === 'possible') && statement?.stance === 'alleges';
}

function isDenied({ row, statement }: ReportDraft): boolean {
  return row.status === 'denied' || (row.status === 'negated' && statement?.stance === 'denies');
}

function isConfirmed({ row }: ReportDraft): boolean {
  return row.status === 'confirmed';
}
