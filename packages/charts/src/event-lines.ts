import { type ActorTree, readActorTree } from './actor-tree.js';
import { type DateCell, readDate, sayDate } from './dates.js';
import { quoteFrom } from './evidence.js';
import { listSome } from './list-some.js';
import { type Cells, type Rows, readList, readRows, readText } from './rows.js';
import { isSpeechAct } from './speech-acts.js';
import { compareText, groupBy } from './tally.js';

/** The tables that say what is said to have happened. */
export interface EventTables {
  readonly events: Rows;
  readonly reports: Rows;
  readonly actors: Rows;
  /** Where given, tooltips quote the words of the article. */
  readonly texts?: Rows;
}

/** How often an event is reported with one status. */
export interface StatusCount {
  readonly status: string;
  readonly count: number;
  readonly quotes: string;
}

/** An event as a line of the timeline. */
export interface EventLine {
  readonly id: string;
  readonly name: string;
  readonly date: DateCell;
  readonly said: string;
  /** First publication, in EDTF; empty where unknown. */
  readonly firstReported: string;
  readonly reports: number;
  readonly statuses: readonly StatusCount[];
}

const COLUMNS = [
  'event_id',
  'act',
  'actors',
  'recipients',
  'object',
  'date',
  'date_from',
  'date_precision',
  'first_reported',
];

/**
 * Reads the events that are not speech themselves, in order of time, those without a date last.
 *
 * @param tables The tables `events`, `reports` and `actors`, and `texts` for quotes.
 * @returns The events with their reports by status.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * readEventLines({ events: [], reports: [], actors: [] }) // []
 */
export function readEventLines(tables: EventTables): EventLine[] {
  const tree = readActorTree(tables.actors);
  const quoteOf = quoteFrom(tables.texts);
  const reports = readRows('reports', tables.reports, ['event_id', 'article_id', 'status', 'start', 'end']);
  const byEvent = groupBy(reports, (row) => readText(row, 'event_id'));
  return readRows('events', tables.events, COLUMNS)
    .filter((row) => !isSpeechAct(readText(row, 'act')))
    .map((row) => lineOf(row, byEvent.get(readText(row, 'event_id')) ?? [], tree, quoteOf))
    .sort((a, b) => compareText(timeKey(a), timeKey(b)) || compareText(a.id, b.id));
}

function lineOf(
  row: Cells,
  reports: readonly Cells[],
  tree: ActorTree,
  quoteOf: (row: Cells) => string,
): EventLine {
  const date = readDate(row, 'date');
  return {
    id: readText(row, 'event_id'),
    name: nameEvent(row, tree),
    date,
    said: sayDate(date),
    firstReported: readText(row, 'first_reported'),
    reports: reports.length,
    statuses: [...groupBy(reports, (report) => readText(report, 'status'))].map(([status, own]) => ({
      status,
      count: own.length,
      quotes: listSome(own.map(quoteOf), 2),
    })),
  };
}

/** Who, what, to whom: `Rusia → Korea Utara: arms transfer (senjata)`. */
function nameEvent(row: Cells, tree: ActorTree): string {
  const side = (column: string): string => readList(row, column).map(tree.nameOf).join(', ');
  const sides = [side('actors') || '?', side('recipients')].filter((names) => names !== '').join(' → ');
  const object = readText(row, 'object');
  const act = readText(row, 'act').replaceAll('-', ' ');
  return `${sides}: ${act}${object === '' ? '' : ` (${object.replace(/\s+/g, ' ')})`}`;
}

function timeKey({ date, firstReported }: EventLine): string {
  if (date.precision !== 'unknown') return `0 ${date.from} ${date.to}`;
  return firstReported === '' ? '2' : `1 ${firstReported}`;
}
