import { compareKeys } from '@warta/tables';
import type { Directory } from './directory.js';
import { wholesOf } from './part-of.js';
import type { ReportDraft } from './report-draft.js';
import { type DayWindow, intersectWindows } from './report-window.js';

/** How many days before the page an event may lie that its title tells without a day. */
const RECENT = 90;

/** Reports that tell the same event. */
export interface ReportGroup {
  readonly drafts: readonly ReportDraft[];
}

interface OpenGroup {
  readonly drafts: ReportDraft[];
  window: DayWindow | null;
  mode: string;
  readonly objectWords: Set<string>;
  readonly stories: Set<string>;
  /** A report for each pair of sides met, which are few however many reports there are. */
  readonly sides: Map<string, ReportDraft>;
}

/**
 * Groups reports into events. Two reports may tell the same event where act, actors and recipients agree (a part
 * agrees with its whole, not with its siblings), where both or neither tell that it happened, and neither dates nor objects nor modes contradict each other.
 * The most exact reports are placed first; a vague one joins the one event it fits. Where it fits several it joins
 * the only one of its own story, or stands for itself with others as vague: a missing link is better than a wrong one. Reports without a linked actor are joined within
 * a story only (one article, or copies of it), and so are reports when nothing is dated.
 *
 * @param drafts - Reports in any order.
 * @param directory - Where known actors are looked up.
 * @returns Groups; their reports in the order of ids, the groups in the order of their first reports.
 * @example
 * groupReports([draft, draftOfACopy], directory).length // 1
 */
export function groupReports(drafts: readonly ReportDraft[], directory: Directory): ReportGroup[] {
  const byKey = new Map<string, ReportDraft[]>();
  for (const draft of drafts) {
    const same = byKey.get(draft.key);
    if (same === undefined) byKey.set(draft.key, [draft]);
    else same.push(draft);
  }
  const groups = [...byKey.values()].flatMap((same) => groupSameKey(same, directory));
  return joinOpenReports(groups)
    .map(({ drafts: members }) => ({ drafts: members.sort(byReportId) }))
    .sort((a, b) => compareKeys(firstId(a), firstId(b)));
}

/**
 * A report that tells nobody to whom it was done (`serangan Israel itu`) tells the only like event of its story that
 * names somebody, unless it tells of a thing of its own (`menembak jatuh dua drone`).
 */
function joinOpenReports(groups: readonly OpenGroup[]): OpenGroup[] {
  const closed = new Map<string, OpenGroup[]>();
  for (const group of groups) {
    const [first] = group.drafts;
    if (first === undefined || first.openKey === first.key) continue;
    closed.set(first.openKey, [...(closed.get(first.openKey) ?? []), group]);
  }
  for (const group of groups) {
    const [first] = group.drafts;
    const likes = first?.openKey === first?.key ? (closed.get(first?.key ?? '') ?? []) : [];
    if (likes.length > 0) moveOpenReports(group, likes);
  }
  return groups.filter(({ drafts }) => drafts.length > 0);
}

function moveOpenReports(group: OpenGroup, likes: readonly OpenGroup[]): void {
  const kept = group.drafts.filter((draft) => {
    const [like, other] = likes.filter((one) => sharesStory(one, draft) && fitsOpen(one, draft));
    if (like === undefined || other !== undefined) return true;
    join(like, draft);
    return false;
  });
  group.drafts.splice(0, group.drafts.length, ...kept);
}

function fitsOpen(group: OpenGroup, draft: ReportDraft): boolean {
  const words = draft.objectWords;
  const isOwnThing = draft.object !== null && !words.some((word) => group.objectWords.has(word));
  return (
    !isOwnThing &&
    agreeInMode(group.mode, draft.finding.mode) &&
    agreeInObject(group.objectWords, words) &&
    agreeInDays(group, draft)
  );
}

function byReportId(a: ReportDraft, b: ReportDraft): number {
  return compareKeys(a.row.report_id, b.row.report_id);
}

function firstId({ drafts }: ReportGroup): string {
  return drafts[0]?.row.report_id ?? '';
}

function groupSameKey(drafts: readonly ReportDraft[], directory: Directory): OpenGroup[] {
  const groups: OpenGroup[] = [];
  for (const draft of [...drafts].sort(byExactness)) {
    const fitting = groups.filter((group) => fits(group, draft, directory));
    const group = fitting.length > 1 ? chooseGroup(fitting, draft) : fitting[0];
    if (group === undefined) groups.push(openGroup(draft));
    else join(group, draft);
  }
  return groups;
}

function byExactness(a: ReportDraft, b: ReportDraft): number {
  return (
    widthOf(a.window) - widthOf(b.window) ||
    Number(b.objectWords.length > 0) - Number(a.objectWords.length > 0) ||
    Number(b.finding.mode !== '') - Number(a.finding.mode !== '') ||
    startOf(a.window) - startOf(b.window) ||
    byReportId(a, b)
  );
}

function startOf(window: DayWindow | null): number {
  return Math.max(window?.from ?? 0, -Number.MAX_VALUE / 2);
}

/** Infinite windows differ by no number, so all are given the same greatest width. */
function widthOf(window: DayWindow | null): number {
  return window === null ? Number.MAX_VALUE : Math.min(window.to - window.from, Number.MAX_VALUE / 2);
}

function openGroup(draft: ReportDraft): OpenGroup {
  return {
    drafts: [draft],
    window: draft.window,
    mode: draft.finding.mode,
    objectWords: new Set(draft.objectWords),
    stories: new Set([draft.cited.clusterId]),
    sides: new Map([[sidesKey(draft), draft]]),
  };
}

function sidesKey({ actors, recipients }: ReportDraft): string {
  return JSON.stringify([actors, recipients]);
}

function join(group: OpenGroup, draft: ReportDraft): void {
  group.drafts.push(draft);
  group.stories.add(draft.cited.clusterId);
  group.sides.set(sidesKey(draft), draft);
  group.mode = group.mode || draft.finding.mode;
  for (const word of draft.objectWords) group.objectWords.add(word);
  if (group.window !== null && draft.window !== null)
    group.window = intersectWindows(group.window, draft.window) ?? group.window;
}

function fits(group: OpenGroup, draft: ReportDraft, directory: Directory): boolean {
  return (
    agreeInMode(group.mode, draft.finding.mode) &&
    agreeInObject(group.objectWords, draft.objectWords) &&
    agreeInDays(group, draft) &&
    agreeInSides(group, draft, directory)
  );
}

function agreeInMode(a: string, b: string): boolean {
  return a === b || a === '' || b === '';
}

function agreeInObject(known: ReadonlySet<string>, words: readonly string[]): boolean {
  return known.size === 0 || words.length === 0 || words.some((word) => known.has(word));
}

function agreeInDays(group: OpenGroup, draft: ReportDraft): boolean {
  if (!sharesStory(group, draft) && (draft.actors.length === 0 || draft.window === null)) return false;
  if (group.window === null || draft.window === null) return sharesStory(group, draft);
  if (isOpenBesideRecent(group.window, draft) && sharesPage(group, draft)) return true;
  return intersectWindows(group.window, draft.window) !== null;
}

function sharesPage({ drafts }: OpenGroup, { cited }: ReportDraft): boolean {
  return drafts.some((other) => other.cited.articleId === cited.articleId);
}

/** A report without a day, as in titles, beside one of the last months in its page: `Korut kirim tentara` of January. */
function isOpenBesideRecent(window: DayWindow, { finding, window: near }: ReportDraft): boolean {
  return finding.date === null && near !== null && window.to < near.from && near.from - window.to <= RECENT;
}

function sharesStory(group: OpenGroup, draft: ReportDraft): boolean {
  return group.stories.has(draft.cited.clusterId);
}

/** Actors with the same outermost whole agree where one is a part of the other. */
function agreeInSides(group: OpenGroup, draft: ReportDraft, directory: Directory): boolean {
  return [...group.sides.values()].every(
    (other) =>
      areKin(other.actors, draft.actors, directory) && areKin(other.recipients, draft.recipients, directory),
  );
}

function areKin(a: readonly string[], b: readonly string[], directory: Directory): boolean {
  return (
    a.every((id) => b.some((other) => isKin(id, other, directory))) &&
    b.every((id) => a.some((other) => isKin(id, other, directory)))
  );
}

function isKin(a: string, b: string, directory: Directory): boolean {
  return a === b || wholesOf(a, directory).includes(b) || wholesOf(b, directory).includes(a);
}

/** Chooses among fitting events for a vague report the only one of its own story, else one that is as vague. */
function chooseGroup(fitting: readonly OpenGroup[], draft: ReportDraft): OpenGroup | undefined {
  const [own, other] = fitting.filter((group) => sharesStory(group, draft));
  return own !== undefined && other === undefined ? own : fitting.find((group) => isLike(group, draft));
}

function isLike(group: OpenGroup, draft: ReportDraft): boolean {
  const [first] = group.drafts;
  return (
    first !== undefined &&
    isDatedLike(first, draft) &&
    first.finding.mode === draft.finding.mode &&
    first.objectWords.join() === draft.objectWords.join()
  );
}

function isDatedLike(a: ReportDraft, b: ReportDraft): boolean {
  if (a.finding.date === null || b.finding.date === null) return a.finding.date === b.finding.date;
  return a.window?.from === b.window?.from && a.window?.to === b.window?.to;
}
