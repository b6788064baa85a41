import type { Span } from '@warta/text';
import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { SMALL_WORDS_AND_TIME, skipBack } from '../clause/skip-chunks.js';
import { hasClass } from '../clause/word-class.js';
import { entryAt } from '../entry-at.js';
import type { DateReading, EventFinding, ReportStatus, Stance } from '../findings.js';
import { mapList } from '../map-list.js';
import type { ReadStatement } from '../read-statement.js';
import { isDeniable, isRejectable } from '../statements/claims/rejected-report.js';
import { saidDate } from '../statements/said-date.js';
import { isOwnActor } from '../statements/speakers/own-actor.js';
import { actOf } from './act.js';
import { isActWord } from './act-word.js';
import { clauseSpan, dateAtClose, dateIn, sharedDate } from './clause-date.js';
import { comesTo } from './comes-to.js';
import { confidenceOf } from './confidence.js';
import type { LocatedEvent } from './locate-events.js';
import { governingVerb } from './nouns/governing-verb.js';
import { objectSpan } from './object-span.js';
import { quantityIn } from './quantity.js';
import { isCalledUntrue } from './speech/called-untrue.js';
import { openingAt } from './status/chain-words.js';
import { isDatedAhead } from './status/dated-ahead.js';
import { openersBefore } from './status/opener-before.js';
import { isSignalOf } from './status/signal.js';
import { statusOf } from './status/status.js';
import { statusByOthers } from './status/told-by-others.js';
import type { Telling } from './telling.js';

/** The innermost statement whose content holds the trigger; a denial of that statement's claim stands above it. */
function tellerOf(event: LocatedEvent, read: readonly ReadStatement[]): ReadStatement | null {
  const holders = read.filter((one) => one.inside.includes(event));
  const inner = holders.reduce<ReadStatement | null>(
    (found, one) => (found === null || size(one) < size(found) ? one : found),
    null,
  );
  const told = holders.find((one) => inner !== null && deniesClaim(one, inner)) ?? inner;
  return told ?? read.find((one) => isPromiseOf(one, event)) ?? null;
}

/** `menjanjikan dana kepada X`: the verb of the promise tells the gift. */
function isPromiseOf({ draft, statements }: ReadStatement, { trigger }: LocatedEvent): boolean {
  return statements[0]?.stance === 'promises' && draft.cue.start === trigger.start;
}

/** `membantah tuduhan X bahwa …`: what is denied begins with the claim's own noun; `membantah laporan media yang menyebut …`: or with a report of it. */
function deniesClaim(outer: ReadStatement, { draft, statements }: ReadStatement): boolean {
  // `Permintaan X agar … ditolak Y`: what is refused was asked all the same.
  if (statements[0]?.stance === 'demands') return false;
  if (outer.statements[0]?.stance !== 'denies' || outer.draft.content === null) return false;
  const { start } = outer.draft.content;
  return start === draft.cue.start || isReportOf(outer.view, start, draft.cue.start);
}

/** Whether a report begins at a place and says something by the cue behind it, with no other claim between. */
function isReportOf({ words }: SentenceView, start: number, cue: number): boolean {
  const inside = words.filter((word) => start <= word.start && word.start < cue);
  const noun = inside[0]?.lower ?? '';
  return inside.at(-1)?.lower === 'yang' && inside.length < 6 && (isRejectable(noun) || isDeniable(noun));
}

function size({ draft }: ReadStatement): number {
  return draft.content === null ? Infinity : draft.content.end - draft.content.start;
}

/** `mengancam untuk menyerang`: who threatens means to do it; `mengingatkan X untuk menyerang` does not. */
function isOwnPlan({ draft: { speakers } }: ReadStatement, { view, told }: LocatedEvent): boolean {
  const { actors } = told.roles;
  if (actors.length === 0 || statusOf(told.telling.chain, null, false) !== 'planned') return false;
  return actors.every((one) => isOwnActor(view.mentions, speakers, one));
}

/** Inside the wish of a warning: `memperingatkan X agar tidak menjual`. */
function isWished(teller: ReadStatement | null, event: LocatedEvent): boolean {
  if (teller?.draft.stance !== 'warns') return false;
  const wishes = event.told.telling.chain.filter((signal) => isSignalOf(signal, 'wish'));
  return wishes.some((word) => word !== 'untuk') || (wishes.length > 0 && !isOwnPlan(teller, event));
}

/** `meminta Y menyelidiki apakah X menyerang`: it is asked whether, not that it be done. */
function isAsked(teller: ReadStatement | null, { view, trigger }: LocatedEvent): boolean {
  const from = teller?.draft.content?.start ?? 0;
  return view.words.some(({ lower, start }) => lower === 'apakah' && from <= start && start < trigger.start);
}

/** `Kami mendesak Iran mundur, dan kami mengirim kapal`: who demands does that without being asked. */
function isOwnDeed({ view, told: { telling } }: LocatedEvent): boolean {
  const subject = view.chunks[telling.clauseStart];
  return (
    subject?.kind === 'noun-phrase' &&
    hasClass(subject.head, 'first-person') &&
    openingAt(view, telling.clauseStart) < 0
  );
}

/** `milisi [yang terkait dengan Iran] menyerang`: a relative clause without a verb ends before the one that tells the act. */
function endsBefore({ chunks }: SentenceView, { chunk, clauseStart, rule }: Telling): boolean {
  const yang = rule === 'active-clause' ? clauseStart + 1 : -1;
  if (chunks[yang]?.head !== 'yang' || chunks[yang + 1]?.kind !== 'preposition') return false;
  const inside = chunks.slice(yang + 1, chunk);
  return inside.some(({ kind }) => kind === 'noun-phrase') && inside.every(({ kind }) => kind !== 'verb');
}

/** `membantah laporan tentang drone [yang dikirim Iran]`; the relative clause of who speaks does not count. */
function isInRelative({ told: { telling }, view, trigger }: LocatedEvent, content: Span): boolean {
  if (!telling.chain.includes('yang') || endsBefore(view, telling)) return false;
  return view.words.some(
    ({ lower, start }) => lower === 'yang' && content.start <= start && start < trigger.start,
  );
}

/** `berjanji membalas serangan Israel`, `mendesak PBB menyelidiki serangan itu`: what is answered was done. */
function isRequited({ told: { telling }, view }: LocatedEvent): boolean {
  const verb = telling.rule === 'noun-event' ? view.chunks[governingVerb(view, telling.chunk)] : undefined;
  return isActWord(verb?.head ?? '', 'requites');
}

/** `menyebut [peluncuran rudal Korea Utara] sebagai pelanggaran`: what is called so is taken for done. */
function isCalledSo({ told: { telling }, view }: LocatedEvent, content: Span): boolean {
  const from = view.words[view.chunks[telling.chunk]?.from ?? -1];
  if (telling.rule !== 'noun-event' || from?.start !== content.start) return false;
  const { prepositional } = telling.complements;
  const last = Math.max(telling.chunk, ...prepositional.map(({ phrase }) => phrase));
  return (
    view.chunks[last + 1]?.head === 'sebagai' ||
    prepositional.some(({ preposition }) => preposition === 'sebagai')
  );
}

/** `Tidak ada senjata yang dikirim`: the denial itself says that it was not done. */
function isNegated({ told: { telling } }: LocatedEvent): boolean {
  return statusOf(telling.chain, null, false) === 'negated';
}

/** `menjanjikan dana dalam kunjungannya ke X`: where somebody promises or asks for something is told besides. */
function isOccasion({ told: { telling }, view }: LocatedEvent): boolean {
  const link = view.chunks[telling.chunk - 1]?.head ?? '';
  const own = view.words[telling.to - 1]?.lower.endsWith('nya') === true;
  return telling.rule === 'noun-event' && own && isActWord(link, 'occasion');
}

/** `berjanji mengirim rudal [saat] bertemu X`: what opens the clause of a verb that borrows its subject. */
function openingOfVerb({ view: { chunks }, told: { telling } }: LocatedEvent): Chunk | undefined {
  if (telling.rule !== 'active-clause' || telling.clauseStart === telling.chunk) return undefined;
  const opening = entryAt(chunks, skipBack(chunks, telling.chunk - 1, SMALL_WORDS_AND_TIME));
  return opening?.kind === 'subordinator' ? opening : undefined;
}

/** A deed of who demands, or the occasion of a demand or promise. */
function isToldBesides(stance: Stance, event: LocatedEvent): boolean {
  return (stance === 'demands' && isOwnDeed(event)) || (stance !== 'denies' && isOccasion(event));
}

/** What stands in an adjunct of a demand or denial (`sebelum pertemuan`) is not what is demanded. */
function isTakenForGranted(
  teller: ReadStatement | null,
  stance: Stance | null,
  event: LocatedEvent,
): boolean {
  const content = teller?.draft.content;
  if (stance === null || content === null || content === undefined) return false;
  if (stance === 'alleges') return isCalledSo(event, content);
  // `laporan tentang X yang merebut Y`: a report tells it.
  const { clauseStart } = event.told.telling;
  if (statusByOthers(event.view, event.view.chunks[clauseStart]?.from ?? 0, false) !== null) return false;
  if (stance === 'denies' && isNegated(event)) return false;
  if (event.told.telling.granted === true || isInRelative(event, content) || isRequited(event)) return true;
  if (isToldBesides(stance, event)) return true;
  const { chunks, words } = event.view;
  const opening = chunks[openingAt(event.view, clauseStart)] ?? openingOfVerb(event);
  if (opening === undefined || !hasClass(opening.head, 'adjunct')) return false;
  return (words[opening.from]?.start ?? 0) >= content.start;
}

/** `Beredar kabar bahwa [Trump bertemu Kim]`: even what nobody contests is told by others. */
function isRumoured({ words }: SentenceView, start: number): boolean {
  return (
    entryAt(words, start - 1)?.lower === 'bahwa' &&
    hasClass(entryAt(words, start - 2)?.lower ?? '', 'tidings')
  );
}

/** What the outlet does not tell in its own voice is not asserted, though it is not known who says it. */
function statusUnvouched(
  { told: { telling }, view, trigger }: LocatedEvent,
  teller: ReadStatement | null,
): ReportStatus {
  const isNoun = telling.rule === 'noun-event';
  const start = isNoun ? telling.from : (view.chunks[telling.clauseStart]?.from ?? telling.from);
  // Inside a statement a claim's noun alone tells that it is another's: `menyebut tuduhan bahwa … omong kosong`.
  const others = statusByOthers(view, start, isNoun || teller !== null);
  if (teller === null && isCalledUntrue(view, start, telling.from)) return 'negated';
  const isQuoted = view.quotes.some((quote) => quote.start <= trigger.start && trigger.end <= quote.end);
  const contested = actOf(telling.frame.act).contested === true;
  if (others === 'possible') return others;
  if (teller === null && isRumoured(view, start)) return 'alleged';
  return contested && (others !== null || (teller === null && isQuoted)) ? 'alleged' : 'asserted';
}

/** The date of the clause; what an outlet tells in its own voice may be dated at the close of the sentence. */
function dateOf({ view, told }: LocatedEvent, span: Span, teller: ReadStatement | null): DateReading | null {
  const said = teller === null ? null : saidDate(view, teller.draft);
  const taken = said === null ? [] : [said];
  const found = dateIn(view, span, taken) ?? sharedDate(view, told.telling, taken);
  return (found ?? (teller === null ? dateAtClose(view, told.telling) : null))?.date ?? null;
}

function toFinding(event: LocatedEvent, read: readonly ReadStatement[]): EventFinding {
  const { view, trigger } = event;
  const { telling, roles } = event.told;
  const teller = tellerOf(event, read);
  const stance: Stance | null = teller?.statements[0]?.stance ?? null;
  const act = actOf(telling.frame.act);
  const span = clauseSpan(view, telling);
  const object = objectSpan(event);
  const granted = isTakenForGranted(teller, stance, event);
  const chain = [...telling.chain, ...openersBefore(view, telling.clauseStart)];
  const settled = statusOf(chain, granted ? null : stance, isWished(teller, event));
  const status = settled === 'requested' && isAsked(teller, event) ? 'possible' : settled;
  const vouched = status === 'asserted' && isDatedAhead(view, telling, span) ? 'planned' : status;
  const unvouched = vouched === 'asserted' ? statusUnvouched(event, teller) : vouched;
  // `X menyebut tuduhan bahwa …`: the claim is not made by X.
  const others = unvouched !== vouched && teller?.draft.stance === 'states';
  return {
    start: Math.min(span.start, trigger.start),
    end: Math.max(span.end, trigger.end),
    type: act.type,
    mode: act.mode,
    contexts: act.contexts,
    act: act.act,
    actors: roles.actors,
    recipients: roles.recipients.length > 0 ? roles.recipients : comesTo(event, teller),
    object,
    quantity: object === null ? null : quantityIn(view, object),
    date: dateOf(event, span, teller),
    status: unvouched,
    statement: others ? null : (teller?.first ?? null),
    trigger,
    sentence: view.index,
    antecedent: null,
    rule: telling.rule,
    confidence: confidenceOf(telling.rule),
  };
}

/**
 * Makes the events that clauses tell, each with its status and the statement that tells it.
 *
 * @param events acts with their roles
 * @param read the statements of the article
 * @returns one event for each act, in their order
 */
export function toldFindings(
  events: readonly LocatedEvent[],
  read: readonly ReadStatement[],
): EventFinding[] {
  return mapList(events, (event) => toFinding(event, read));
}
