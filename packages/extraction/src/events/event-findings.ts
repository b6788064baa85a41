import { containsSpan, type Span } from '@warta/text';
import type { SentenceView } from '../clause/clause-view.js';
import { hasKind } from '../clause/has-kind.js';
import { reportsAs } from '../clause/reports-as.js';
import { hasClass } from '../clause/word-class.js';
import { entryAt } from '../entry-at.js';
import type { DateReading, EventFinding, ReportStatus, Stance } from '../findings.js';
import { mapList } from '../map-list.js';
import { mayBeCapital } from '../mentions/may-be-capital.js';
import type { ReadStatement } from '../read-statement.js';
import { isDeniable, isRejectable } from '../statements/claims/rejected-report.js';
import { saidDate } from '../statements/said-date.js';
import { isOwnActor } from '../statements/speakers/own-actor.js';
import { lacksProof } from '../statements/stances/finds-none.js';
import { isOfOtherGroup, mayDoThemselves } from '../statements/stances/speaks-of-own.js';
import { actOf } from './act.js';
import { clauseSpan, dateAtClose, dateIn, sharedDate } from './clause-date.js';
import { comesTo } from './comes-to.js';
import { confidenceOf } from './confidence.js';
import type { LocatedEvent } from './locate-events.js';
import { objectSpan } from './object-span.js';
import { quantityIn } from './quantity.js';
import { isCalledUntrue } from './speech/called-untrue.js';
import { isBesideDenied } from './status/beside-denied.js';
import { isDatedAhead } from './status/dated-ahead.js';
import { openersBefore } from './status/opener-before.js';
import { isSignalOf } from './status/signal.js';
import { statusOf } from './status/status.js';
import { statusByOthers } from './status/told-by-others.js';
import { isTakenForGranted } from './taken-for-granted.js';
import type { Telling } from './telling.js';

/** The innermost statement whose content holds the trigger; a denial of that statement's claim stands above it. */
function tellerOf(event: LocatedEvent, read: readonly ReadStatement[]): ReadStatement | null {
  const all = read.filter((one) => one.inside.includes(event));
  const made = all.filter(({ first }) => first !== null);
  const holders = made.length > 0 ? made : all;
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

/** `AS menuduh Iran memasok drone setelah [Washington menjatuhkan sanksi]`: behind such a word the accused does nothing. */
function isBeside({ view: { chunks }, told }: LocatedEvent): boolean {
  const opener = entryAt(chunks, told.telling.clauseStart - 1)?.head ?? '';
  return hasClass(opener, 'after') || hasClass(opener, 'when');
}

/** Whether a deed of the speaker's side may be told as their own; bodies of one state accuse each other (`KPK menyebut Polri menyerang`). */
function mayTellOwn({ draft: { stance, cue } }: ReadStatement, event: LocatedEvent): boolean {
  if (stance === 'states') return true;
  const { view, told } = event;
  const word = view.article.text.slice(cue.start, cue.end).toLowerCase();
  const contested = actOf(told.telling.frame.act).contested === true;
  const isState = told.roles.actors.every(
    (one) => hasKind(view.mentions, one, 'country') || isCapitalOf(view, one),
  );
  return (!contested || isState) && (reportsAs(word, 'states') || (isState && isBeside(event)));
}

function isCapitalOf({ mentions }: SentenceView, one: number): boolean {
  return mayBeCapital(mentions[one]?.candidates);
}

/** `Inggris menjatuhkan sanksi kepada X karena menembaki warga, kata Menlu Inggris`: what one's own side does is not alleged. */
function isOwnDeed(teller: ReadStatement | null, event: LocatedEvent): boolean {
  if (teller?.statements[0]?.stance !== 'alleges' || !mayTellOwn(teller, event)) return false;
  const { view, told } = event;
  const { speakers } = teller.draft;
  const { actors } = told.roles;
  if (actors.length === 0 || isOfOtherGroup(told, speakers, view.mentions)) return false;
  return (
    actors.every((one) => isOwnActor(view.mentions, speakers, one)) ||
    mayDoThemselves(told, speakers, view.mentions)
  );
}

/** Inside the wish of a warning: `memperingatkan X agar tidak menjual`. */
function isWished(teller: ReadStatement | null, event: LocatedEvent): boolean {
  if (teller?.draft.stance !== 'warns') return false;
  // `mengancam akan membalas bila Uni Eropa memakai dana untuk membeli senjata`: it is told for that case only.
  if (statusOf(event.told.telling.chain, null, false) === 'hypothetical') return false;
  const wishes = event.told.telling.chain.filter((signal) => isSignalOf(signal, 'wish'));
  return wishes.some((word) => word !== 'untuk') || (wishes.length > 0 && !isOwnPlan(teller, event));
}

/** `meminta Y menyelidiki apakah X menyerang`: it is asked whether, not that it be done. */
function isAsked(teller: ReadStatement | null, { view, trigger }: LocatedEvent): boolean {
  const from = teller?.draft.content?.start ?? 0;
  return view.words.some(({ lower, start }) => lower === 'apakah' && from <= start && start < trigger.start);
}

/** `Beredar kabar bahwa [Trump bertemu Kim]`: even what nobody contests is told by others. */
function isRumoured({ words }: SentenceView, start: number): boolean {
  return (
    entryAt(words, start - 1)?.lower === 'bahwa' &&
    hasClass(entryAt(words, start - 2)?.lower ?? '', 'tidings')
  );
}

/** Index of the first word of what tells a deed: its noun, or its clause. */
function startOf(view: SentenceView, { rule, from, clauseStart }: Telling): number {
  return rule === 'noun-event' ? from : (view.chunks[clauseStart]?.from ?? from);
}

/** `Kabar bahwa Iran menyerang ternyata keliru`: what was told or rumoured is called untrue. */
function isRefuted(view: SentenceView, telling: Telling, status: ReportStatus): boolean {
  const open = status === 'asserted' || status === 'alleged';
  return open && isCalledUntrue(view, startOf(view, telling), telling.from);
}

/** What the outlet does not tell in its own voice is not asserted, though it is not known who says it. */
function statusUnvouched(
  { told: { telling }, view, trigger }: LocatedEvent,
  teller: ReadStatement | null,
  vouched: ReportStatus,
): ReportStatus {
  if (teller === null && isRefuted(view, telling, vouched)) return 'negated';
  if (vouched !== 'asserted') return vouched;
  const isNoun = telling.rule === 'noun-event';
  const start = startOf(view, telling);
  // Inside a statement a claim's noun alone tells that it is another's: `menyebut tuduhan bahwa … omong kosong`.
  const others = statusByOthers(view, start, isNoun || teller !== null);
  const isQuoted = view.quotes.some((quote) => containsSpan(quote, trigger));
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

/** `membantah menyerang dan menegaskan bukan X yang menyerang, melainkan Y`: what is laid at another's door is not denied of him. */
function stanceInstead(stance: Stance | null, { instead, chain }: Telling): Stance | null {
  // `tidak benar bahwa Iran hanya mengirim lima drone`: it is more than that.
  const isOnly = chain.some((word) => isSignalOf(word, 'only'));
  return stance === 'denies' && (instead === true || isOnly) ? 'alleges' : stance;
}

/** `mengakui belum ada bukti soal [pengiriman] itu`: what is owned up to is that nothing shows it. */
function isUnproven(
  { trigger, view }: LocatedEvent,
  teller: ReadStatement | null,
  status: ReportStatus,
): boolean {
  const content = teller?.draft.content ?? null;
  if (status !== 'asserted' || content === null || teller?.draft.stance !== 'confirms') return false;
  const at = lacksProof(view.article.text.slice(content.start, content.end));
  return at >= 0 && content.start + at < trigger.start;
}

/** How real an act is told to be. */
interface Settled {
  readonly status: ReportStatus;
  /** It is told by somebody else than who makes the statement: in `X menyebut tuduhan bahwa …` the claim is not made by X. */
  readonly byOthers: boolean;
}

function settle(event: LocatedEvent, teller: ReadStatement | null, span: Span): Settled {
  const { view, told } = event;
  const { telling } = told;
  const said: Stance | null = teller?.statements[0]?.stance ?? null;
  const own = isOwnDeed(teller, event) || isBesideDenied(teller, said, event);
  const stance = own ? 'states' : stanceInstead(said, telling);
  const granted = isTakenForGranted(teller, stance, event);
  const chain = [...telling.chain, ...openersBefore(view, telling.clauseStart)];
  const settled = statusOf(chain, granted ? null : stance, isWished(teller, event));
  const asked = settled === 'requested' && isAsked(teller, event) ? 'possible' : settled;
  const vouched = asked === 'asserted' && isDatedAhead(view, telling, span) ? 'planned' : asked;
  const status = isUnproven(event, teller, vouched) ? 'negated' : statusUnvouched(event, teller, vouched);
  return { status, byOthers: status !== vouched && teller?.draft.stance === 'states' };
}

function toFinding(event: LocatedEvent, read: readonly ReadStatement[]): EventFinding {
  const { view, trigger } = event;
  const { telling, roles } = event.told;
  const teller = tellerOf(event, read);
  const act = actOf(telling.frame.act);
  const span = clauseSpan(view, telling);
  const object = objectSpan(event);
  const { status, byOthers } = settle(event, teller, span);
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
    status,
    statement: byOthers ? null : (teller?.first ?? null),
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
 * @example
 * // AS menuduh Iran [mengirim] drone ke Rusia. → arms-transfer, alleged, told by the accusation
 */
export function toldFindings(
  events: readonly LocatedEvent[],
  read: readonly ReadStatement[],
): EventFinding[] {
  return mapList(events, (event) => toFinding(event, read));
}
