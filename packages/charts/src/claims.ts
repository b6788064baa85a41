import { quoteFrom } from './evidence.js';
import { type Cells, type Rows, readCount, readRows, readText } from './rows.js';
import { isSpeechAct } from './speech-acts.js';
import { groupBy } from './tally.js';

/** A claim as it is counted: the first utterance of it, by one speaker in one article. */
export interface Claim {
  readonly article: string;
  /** Row of `sources` that speaks; empty where unknown. */
  readonly speaker: string;
  readonly stance: string;
  /** The events claimed, in all its utterances. */
  readonly events: readonly string[];
  /** The words of each utterance. */
  readonly quotes: readonly string[];
  /** Utterances, the first included. */
  readonly utterances: number;
  /** Row of `actors` at whom the first utterance aims; empty where unknown. */
  readonly addressee: string;
  /** The accusations told where the first utterance stands: their recipients are the accused. */
  readonly accusations: readonly string[];
}

/** The tables that say who claimed what. */
export interface ClaimTables {
  readonly statements: Rows;
  readonly reports: Rows;
  readonly events: Rows;
  /** Where given, tooltips quote the words of the article. */
  readonly texts?: Rows;
}

interface Told {
  readonly events: readonly string[];
  readonly accusations: readonly string[];
}

interface Utterance extends Told {
  readonly row: Cells;
  readonly quote: string;
}

const STATEMENT_COLUMNS = [
  'statement_id',
  'article_id',
  'speaker_id',
  'addressee_id',
  'stance',
  'start',
  'end',
];

const REPORT_COLUMNS = ['event_id', 'article_id', 'statement_id', 'start', 'end'];

/**
 * Reads the claims of one stance. The same speaker repeating one claim about one act in one article is one claim:
 * a statement whose events that speaker has all claimed before in the article is a repetition. A statement from
 * which no event was read is a claim of its own.
 *
 * @param tables The tables `statements`, `reports` and `events`, and `texts` for quotes.
 * @param stance `alleges`, `denies`, …
 * @returns The claims in the order of articles and of their first utterance.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * readClaims({ statements: [], reports: [], events: [] }, 'alleges') // []
 */
export function readClaims(tables: ClaimTables, stance: string): Claim[] {
  const quoteOf = quoteFrom(tables.texts);
  const rows = readRows('statements', tables.statements, STATEMENT_COLUMNS);
  const own = rows.filter((row) => readText(row, 'stance') === stance);
  const toldIn = readTold(tables, own);
  const utterances = own.map((row) => ({ row, ...toldIn(row), quote: quoteOf(row) }));
  const groups = groupBy(
    utterances,
    ({ row }) => `${readText(row, 'article_id')}\n${readText(row, 'speaker_id')}`,
  );
  return [...groups.values()].flatMap((group) => mergeRepeats(group, stance));
}

function readTold(tables: ClaimTables, statements: readonly Cells[]): (statement: Cells) => Told {
  const eventRows = readRows('events', tables.events, ['event_id', 'act']);
  const acts = new Map(eventRows.map((row) => [readText(row, 'event_id'), readText(row, 'act')]));
  const reports = readRows('reports', tables.reports, REPORT_COLUMNS);
  const byStatement = groupBy(reports, (row) => readText(row, 'statement_id'));
  const byArticle = groupBy(reports, (row) => readText(row, 'article_id'));
  const together = groupBy(statements, spanOf);
  return (statement) => {
    // Several speakers at once make several statements of one span, and its event may be told of one of them only.
    const ids = (together.get(spanOf(statement)) ?? []).map((row) => readText(row, 'statement_id'));
    const own = ids.flatMap((id) => byStatement.get(id) ?? []);
    const around = byArticle.get(readText(statement, 'article_id')) ?? [];
    // `X mengatakan, Y yakin …`: what X claims is told inside Y's words.
    const events = eventsIn(own.length > 0 ? own : within(statement, 'content_', around));
    // An accusation frames the act it is about; it says what is claimed only where no act was read.
    const acted = events.filter((event) => !isSpeechAct(acts.get(event) ?? ''));
    const accusations = eventsIn(within(statement, '', around)).filter(
      (event) => acts.get(event) === 'accusation',
    );
    return { events: acted.length > 0 ? acted : events, accusations };
  };
}

/** Those of some reports that stand within a statement, or within its content. */
function within(statement: Cells, part: '' | 'content_', reports: readonly Cells[]): readonly Cells[] {
  if (readText(statement, `${part}start`) === '') return [];
  const [from, to] = [readCount(statement, `${part}start`), readCount(statement, `${part}end`)];
  return reports.filter((row) => from <= readCount(row, 'start') && readCount(row, 'end') <= to);
}

function eventsIn(reports: readonly Cells[]): string[] {
  return [...new Set(reports.map((row) => readText(row, 'event_id')))];
}

function spanOf(row: Cells): string {
  return ['article_id', 'start', 'end', 'content_start', 'content_end']
    .map((column) => readText(row, column))
    .join(' ');
}

function mergeRepeats(utterances: readonly Utterance[], stance: string): Claim[] {
  const claims: Claim[] = [];
  const placeOf = new Map<string, number>();
  for (const utterance of utterances.toSorted(
    (a, b) => readCount(a.row, 'start') - readCount(b.row, 'start'),
  )) {
    const at = placeOfRepeated(utterance, placeOf);
    const earlier = claims[at];
    if (earlier !== undefined) claims[at] = repeat(earlier, utterance);
    else claims.push(claimFrom(utterance, stance));
    for (const event of utterance.events) placeOf.set(event, placeOf.get(event) ?? claims.length - 1);
  }
  return claims;
}

/** The place of the claim that an utterance repeats, or -1 where it says something new. */
function placeOfRepeated({ events }: Utterance, placeOf: ReadonlyMap<string, number>): number {
  const isRepeat = events.every((event) => placeOf.has(event));
  return isRepeat ? (placeOf.get(events[0] ?? '') ?? -1) : -1;
}

function claimFrom({ row, events, accusations, quote }: Utterance, stance: string): Claim {
  const [article, speaker] = [readText(row, 'article_id'), readText(row, 'speaker_id')];
  const addressee = readText(row, 'addressee_id');
  return { article, speaker, stance, events, quotes: [quote], utterances: 1, addressee, accusations };
}

function repeat(claim: Claim, { quote }: Utterance): Claim {
  return { ...claim, quotes: [...claim.quotes, quote], utterances: claim.utterances + 1 };
}
