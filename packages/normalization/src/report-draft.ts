import type { EventFinding } from '@warta/extraction';
import { isFunctionWord } from '@warta/indonesian';
import { type ReportRow, rowId, type StatementRow } from '@warta/tables';
import { containsSpan, type Span } from '@warta/text';
import type { CitedArticle } from './cited-article.js';
import { claimantsOf } from './claimants.js';
import { distinct } from './count-values.js';
import type { Directory } from './directory.js';
import { type EventSide, eventRoles } from './event-roles.js';
import { foldName } from './fold-name.js';
import { rootOf } from './part-of.js';
import { type DayWindow, reportWindow } from './report-window.js';
import { speechTopics } from './speech-topics.js';
import { visibleText } from './visible-text.js';
import { genericObjectWords } from './word-list.js';

/** An event as one article tells it, with what is compared between articles. */
export interface ReportDraft {
  readonly row: Omit<ReportRow, 'event_id'>;
  readonly finding: EventFinding;
  readonly cited: CitedArticle;
  readonly statement: StatementRow | null;
  /** Ids of the sources that speak, all of those who say it together; none for the outlet's own voice. */
  readonly speakers: readonly string[];
  /** Ids of the sources whose claim these speakers deny or admit, where the same words name them. */
  readonly claimants: readonly string[];
  /** Who gave the word, the same for copies; several where several speak together. */
  readonly origins: readonly string[];
  /** Ids of linked actors, metonyms replaced by their countries; sorted. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** Reports of different keys never tell the same event. */
  readonly key: string;
  /** The key of reports that name nobody to whom it was done; the same as `key` where this one names nobody. */
  readonly openKey: string;
  readonly object: string | null;
  readonly quantity: string | null;
  /** Words of the object that tell it apart from others, or the acts a speech event is about; sorted. */
  readonly objectWords: readonly string[];
  /** Days that are compared; null where neither the event nor the page is dated. */
  readonly window: DayWindow | null;
}

/**
 * Makes the draft of a report.
 *
 * @param finding - The event as found; its article is sound.
 * @param cited - The article.
 * @param origins - Who gave the word.
 * @param directory - Where known actors are looked up.
 * @returns The draft.
 * @example
 * draftReport(finding, cited, ['country/USA'], directory).key
 * // '["AID","arms-transfer",true,["country/PRK"],["country/RUS"]]'
 */
export function draftReport(
  finding: EventFinding,
  cited: CitedArticle,
  origins: readonly string[],
  directory: Directory,
): ReportDraft {
  const text = cited.article.text;
  const roles = eventRoles(finding, cited, directory);
  const [actors, recipients] = [roles.actors.ids, roles.recipients.ids];
  const [doers = [], ...others] = [roles.actors, roles.recipients].map((side) =>
    comparedSide(side, directory),
  );
  const keyOf = (...sides: string[][]): string =>
    JSON.stringify([finding.type, finding.act, tellsHappening(finding), ...sides]);
  const together = finding.statement === null ? [] : (cited.together[finding.statement] ?? []);
  const statement = together[0]?.row ?? null;
  return {
    row: reportRow(finding, cited, statement?.statement_id ?? null, [...actors, '', ...recipients]),
    finding,
    cited,
    statement,
    speakers: together.map(({ row }) => row.speaker_id),
    claimants: claimantsOf(finding, cited),
    origins,
    actors,
    recipients,
    key: keyOf(doers, ...others),
    openKey: keyOf(doers, []),
    object: visibleText(text, finding.object),
    quantity: visibleText(text, finding.quantity),
    objectWords: comparedWords(finding, cited),
    window: reportWindow(finding.date, cited),
  };
}

function comparedSide({ ids, others }: EventSide, directory: Directory): string[] {
  return [...distinct(ids.map((id) => rootOf(id, directory))), ...others.map((words) => `"${words}"`)];
}

/**
 * A claim that something happened, or did not, is one thing; a request, a condition or an open possibility another,
 * which must not be counted as a report of the first. A plan or possibility for a known day is told of that day.
 */
function tellsHappening({ status, date }: EventFinding): boolean {
  if (status === 'planned' || status === 'possible') return date?.precision === 'day';
  return status !== 'requested' && status !== 'hypothetical';
}

function comparedWords(finding: EventFinding, cited: CitedArticle): string[] {
  return finding.object === null
    ? speechTopics(finding, cited.findings)
    : distinctiveWords(finding.object, cited);
}

/** Names inside the object (`senjata buatan Iran`) are left out: who takes part is compared by itself. */
function distinctiveWords(object: Span, { article, findings }: CitedArticle): string[] {
  let text = article.text.slice(object.start, object.end);
  for (const mention of findings.mentions) {
    if (!containsSpan(object, mention)) continue;
    const [from, to] = [mention.start - object.start, mention.end - object.start];
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  }
  return distinct(foldName(text).split(' ').filter(isDistinctive));
}

function isDistinctive(word: string): boolean {
  return word !== '' && !/^\p{N}/u.test(word) && !genericObjectWords.has(word) && !isFunctionWord(word);
}

function reportRow(
  { act, trigger, start, end, status, rule, confidence }: EventFinding,
  { article, articleId }: CitedArticle,
  statementId: string | null,
  sides: readonly string[],
): Omit<ReportRow, 'event_id'> {
  return {
    report_id: rowId('rep', articleId, act, trigger.start, start, end, status, statementId, ...sides),
    article_id: articleId,
    statement_id: statementId,
    status,
    trigger: article.text.slice(trigger.start, trigger.end),
    start,
    end,
    rule,
    confidence,
  };
}
