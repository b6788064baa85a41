import { containsSpan, type Span } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import { reportsAs } from '../../clause/reports-as.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import type { ReportStatus, Stance } from '../../findings.js';
import { mayBeCapital } from '../../mentions/may-be-capital.js';
import type { ReadStatement } from '../../read-statement.js';
import { isOwnActor } from '../../statements/speakers/own-actor.js';
import { lacksProof } from '../../statements/stances/finds-none.js';
import { isOfOtherGroup, mayDoThemselves } from '../../statements/stances/speaks-of-own.js';
import { actOf } from '../act.js';
import type { LocatedEvent } from '../locate-events.js';
import { governingVerb } from '../nouns/governing-verb.js';
import { lightVerbs } from '../nouns/light-verb.js';
import { isCalledUntrue } from '../speech/called-untrue.js';
import { isLabelledCheck, isLabelledUntrue } from '../speech/labelled-title.js';
import { isTakenForGranted } from '../taken-for-granted.js';
import type { Telling } from '../telling.js';
import { isBesideDenied } from './beside-denied.js';
import { isDatedAhead } from './dated-ahead.js';
import { isInterviewAnswer } from './interview-answers.js';
import { openersBefore } from './opener-before.js';
import { isRequestRefused } from './refused-request.js';
import { isSignalOf } from './signal.js';
import { statusOf } from './status.js';
import { statusByOthers } from './told-by-others.js';

/** How real an act is told to be. */
export interface SettledStatus {
  readonly status: ReportStatus;
  /** It is told by somebody else than who makes the statement: in `X menyebut tuduhan bahwa …` the claim is not made by X. */
  readonly byOthers: boolean;
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

/** `menolak seruan untuk menghentikan [serangan]`: what is not stopped goes on. */
function isToStop({ view, told: { telling } }: LocatedEvent): boolean {
  if (telling.rule !== 'noun-event') return false;
  const stops = lightVerbs.get(view.chunks[governingVerb(view, telling.chunk)]?.head ?? '');
  return stops === 'negated' || stops === 'ended' || stops === 'reduced';
}

/** How real what is demanded is: open where it is asked whether, and not done where it is turned down at once. */
function statusAsked(teller: ReadStatement | null, event: LocatedEvent): ReportStatus {
  if (isAsked(teller, event)) return 'possible';
  if (!isRequestRefused(teller)) return 'requested';
  if (isToStop(event)) return 'asserted';
  // `menolak permintaan agar surat penangkapan ditarik`: what the noun names is not what is asked for.
  return event.told.telling.rule === 'noun-event' ? 'requested' : 'negated';
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
  return open && (isLabelledUntrue(view) || isCalledUntrue(view, startOf(view, telling), telling.from));
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
  const isQuoted = view.quotes.some((quote) => containsSpan(quote, trigger)) || isInterviewAnswer(view);
  const contested = actOf(telling.frame.act).contested === true;
  if (others === 'possible') return others;
  if (teller === null && (isRumoured(view, start) || isLabelledCheck(view))) return 'alleged';
  return contested && (others !== null || (teller === null && isQuoted)) ? 'alleged' : 'asserted';
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

/**
 * Settles how real an act is told to be: by the words around it, by who tells it, and by what others are told to say.
 *
 * @param event the act
 * @param teller the statement that tells it, or null for the outlet's own voice
 * @param span the clause that tells it, in UTF-16 code units
 * @returns the status, and whether others than the teller vouch for it
 * @example
 * // AS menuduh Iran [mengirim] drone. → alleged
 * // Iran [akan mengirim] drone. → planned
 */
export function settleStatus(event: LocatedEvent, teller: ReadStatement | null, span: Span): SettledStatus {
  const { view, told } = event;
  const { telling } = told;
  const said: Stance | null = teller?.statements[0]?.stance ?? null;
  const own = isOwnDeed(teller, event) || isBesideDenied(teller, said, event);
  const stance = own ? 'states' : stanceInstead(said, telling);
  const granted = isTakenForGranted(teller, stance, event);
  const chain = [...telling.chain, ...openersBefore(view, telling.clauseStart)];
  const settled = statusOf(chain, granted ? null : stance, isWished(teller, event));
  const asked = settled === 'requested' ? statusAsked(teller, event) : settled;
  const vouched = asked === 'asserted' && isDatedAhead(view, telling, span) ? 'planned' : asked;
  const status = isUnproven(event, teller, vouched) ? 'negated' : statusUnvouched(event, teller, vouched);
  return { status, byOthers: status !== vouched && teller?.draft.stance === 'states' };
}
