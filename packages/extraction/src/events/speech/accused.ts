import { reportingForms, withoutNya } from '@warta/indonesian';
import { agentBehind } from '../../clause/agent-behind.js';
import { holdsName, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { instigates } from '../../clause/object-control.js';
import { reportsAs } from '../../clause/reports-as.js';
import { isPersonNoun, isRoleNoun } from '../../clause/role-noun.js';
import { SMALL_WORDS, skipAhead } from '../../clause/skip-chunks.js';
import { findSubject } from '../../clause/subjects/subject.js';
import type { Stance } from '../../findings.js';
import { deedBefore } from '../../statements/cues/passive-patient.js';
import type { StatementDraft } from '../../statements/draft.js';
import { isOwnActor } from '../../statements/speakers/own-actor.js';
import { launchedFrom } from '../../statements/wrongs/launched-from.js';
import { nounWrongdoer } from '../../statements/wrongs/noun-wrong.js';
import { provenDoer } from '../../statements/wrongs/proven-doer.js';
import { steerersOf } from '../../statements/wrongs/steered-wrong.js';
import { wrongdoersIn } from '../../statements/wrongs/told-wrong.js';
import { isWrong } from '../../statements/wrongs/wrong-acts.js';
import { actOf } from '../act.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { findObjectWord } from '../objects/object-class.js';
import { namesOf } from '../roles/role-names.js';
import { sponsorOf } from '../roles/sponsor-of.js';
import { statusOf } from '../status/status.js';
import type { ToldEvent } from '../told-event.js';
import { addressed } from './addressed.js';
import { firstNames, firstOfContent, namesIn } from './content-names.js';

/** Who made the doer do it, or helped: `yakin X mencoba meyakinkan Y untuk menjual` accuses X. */
function instigatorsOf(view: SentenceView, phrase: number | null): readonly number[] {
  const verb = phrase === null ? undefined : view.chunks[phrase - 1];
  if (phrase === null || verb?.kind !== 'verb' || !instigates(verb.head)) return [];
  const instigator = findSubject(view.chunks, phrase - 1).phrase;
  return instigator === null ? [] : namesOf(view, view.chunks[instigator]);
}

/** `mengatakan kepada Reuters bahwa Iran …`: to whom it is said, not of whom; `melempar tudingan kepada Iran` accuses. */
function isTold(view: SentenceView, { rule, cue }: StatementDraft, addressee: number): boolean {
  const word = view.article.text.slice(cue.start, cue.end).toLowerCase();
  if (rule === 'speech-noun' || rule === 'nominal-claim') return false;
  if (reportsAs(word, 'accuse')) return false;
  const first = view.words.findIndex(({ mention }) => mention === addressee);
  return view.words[first - 1]?.lower === 'kepada';
}

/** `menuduh kelompok yang didukung [Iran] menimbun senjata`: fighters and groups do wrong of their own, hackers for whom they work. */
function sponsorsOf(view: SentenceView, phrase: number): readonly number[] {
  const chunk = view.chunks[phrase];
  const head = chunk?.head ?? '';
  const fights = isRoleNoun(head, 'fighters') || isActWord(head, 'band');
  if (chunk === undefined || (fights && findObjectWord(view, chunk.from, chunk.to, 'hackers') < 0)) return [];
  return sponsorOf(view, phrase);
}

/** Whoever does the first wrong that is told: `kapal [China] menabrak perahu`, `peretas yang disokong [China]`; null where none is told. */
function wrongdoers(view: SentenceView, draft: StatementDraft): readonly number[] | null {
  const [doer] = wrongdoersIn(view, draft);
  if (doer === undefined) return null;
  const instigators = instigatorsOf(view, doer);
  if (instigators.length > 0) return instigators;
  const chunk = view.chunks[doer];
  const names = namesOf(view, chunk);
  if (names.length > 0) return names;
  const sponsors = sponsorsOf(view, doer);
  if (sponsors.length > 0) return sponsors;
  // `lepas landas dari pangkalan [Uni Emirat Arab]`, `artileri [Rusia]`; private people and firms are nobody's.
  const stands = view.chunks[doer - 1]?.head === 'dari' || isWrong(chunk?.head ?? '', 'weapons');
  const part = [launchedFrom, nounWrongdoer, provenDoer].some((find) => find(view, draft) === doer);
  return stands || part ? namesIn(view, chunk) : [];
}

/** What is said of somebody who stands before the cue. */
const TOLD_OF: ReadonlySet<string> = new Set(['passive-cue', 'according-to', 'pronoun-passive']);

/** `Wagner disebut Prancis mendalangi kudeta`: whom a passive is about, or whom `yang menurut X` tells of. */
function patients(view: SentenceView, draft: StatementDraft): readonly number[] {
  if (!TOLD_OF.has(draft.rule)) return [];
  const first = firstOfContent(view, draft);
  const at = ['verb', 'auxiliary'].includes(view.chunks[first]?.kind ?? '') ? first : -1;
  const cue = view.chunks.findIndex((chunk) => view.words[chunk.from]?.start === draft.cue.start);
  const { phrase } = findSubject(view.chunks, draft.rule === 'passive-cue' ? cue : at);
  // `Serangan AS di Sanaa, yang menurut X menewaskan …`: whose deed it is, and not where.
  const deed = deedBefore(view, phrase, true);
  if (at >= 0 && deed !== null) return ownersOf(deed);
  return at < 0 || phrase === null || phrase > cue ? [] : namesOf(view, view.chunks[phrase]);
}

/** `menyalahkan wasit asal Kuwait`: somebody private of a country, which is not accused. */
function namesPrivate(view: SentenceView, draft: StatementDraft): boolean {
  const chunk = view.chunks[firstOfContent(view, draft)];
  return chunk !== undefined && chunk.heads.length === 0 && isActWord(chunk.head, 'private');
}

/** `Perang Rusia ditopang [Pyongyang]`: who does what a passive tells of the first phrase, and not whose that is. */
function backers(view: SentenceView, draft: StatementDraft): readonly number[] {
  const first = firstOfContent(view, draft);
  if (view.chunks[first]?.kind !== 'noun-phrase' || view.chunks[first]?.heads.length !== 0) return [];
  const verb = skipAhead(view.chunks, first + 1, SMALL_WORDS);
  const { head = '', kind } = view.chunks[verb] ?? {};
  if (kind !== 'verb' || !head.startsWith('di') || reportingForms(head).length > 0) return [];
  // `ditopang penuh Pyongyang`
  const agent = skipAhead(view.chunks, agentBehind(view.chunks, verb), SMALL_WORDS);
  return namesOf(view, view.chunks[agent]);
}

/** Who stands behind a wrong in a passive or does one, else who is named first. */
function blamed(view: SentenceView, draft: StatementDraft): readonly number[] {
  const told = patients(view, draft);
  if (told.length > 0) return told;
  const steerers = steerersOf(view, draft);
  if (steerers.length > 0) return steerers;
  const doers = wrongdoers(view, draft);
  if (doers !== null) return doers;
  const agents = backers(view, draft);
  if (agents.length > 0) return agents;
  const first = namesPrivate(view, draft) ? [] : firstNames(view, draft);
  // `menyalahkan peretas yang disokong [China] atas pencurian data`
  return first.length > 0 ? first : sponsorsOf(view, firstOfContent(view, draft));
}

/** `menuduh [dua perusahaan] membantu pengiriman senjata Korea Utara`: somebody without a name is accused, and not who does the deed that is named besides. */
function accusesUnnamed(view: SentenceView, draft: StatementDraft, { telling }: ToldEvent): boolean {
  const first = firstOfContent(view, draft);
  const accused = view.chunks[first];
  if (telling.rule !== 'noun-event' || accused?.kind !== 'noun-phrase') return false;
  const isNamed = holdsName(accused);
  const somebody = withoutNya(accused.head);
  const isSomebody = isPersonNoun(somebody) || isRoleNoun(somebody, 'firm');
  // `mengatakan seorang sopir terluka akibat serangan X`: who suffers it is not accused.
  const verb = view.chunks[skipAhead(view.chunks, first + 1, SMALL_WORDS)]?.head ?? '';
  const acts = verb.startsWith('me') || isActWord(verb, 'involved');
  return !isNamed && isSomebody && acts && telling.chunk > first;
}

/** Whether the doers of an act are the speaker's own side: `pasukan [Ukraina] menembak jatuh drone` is told by Ukraine of itself. */
function isOwnDeed(
  { mentions }: SentenceView,
  { speakers }: StatementDraft,
  { telling, roles }: ToldEvent,
): boolean {
  const did = telling.doers.length > 0 ? telling.doers : roles.actors;
  return did.length > 0 && did.every((one) => isOwnActor(mentions, speakers, one));
}

/** Who does a deed; `menyebut Rusia meminta bantuan militer ke China`: who asks for arms is accused of it, and not who is asked. */
function whoDid({ chunks, mentions }: SentenceView, { telling, roles }: ToldEvent): readonly number[] {
  const asks = telling.rule === 'noun-event' && isActWord(chunks[telling.chunk - 1]?.head ?? '', 'asks');
  if (asks && isActOf(telling.frame.act, 'given')) return roles.recipients;
  // `Houthi menerima rudal dari Iran`: who gives it; but `Korut berusaha menerima teknologi dari Rusia`.
  const isReceived = telling.frame.roles['subject'] === 'recipients' && roles.actors.length > 0;
  // A capital behind `dari` is the place that they come from.
  const isTown = roles.actors.some((one) => mentions[one]?.kind === 'place');
  if (isReceived && !isTown && statusOf(telling.chain, null, false) === 'asserted') return roles.actors;
  return telling.doers.length > 0 ? telling.doers : roles.actors;
}

/** The first contested act of another that is told, else the first. */
function firstContested(
  view: SentenceView,
  draft: StatementDraft,
  inside: readonly ToldEvent[],
): ToldEvent | undefined {
  const contested = inside.filter(({ telling }) => actOf(telling.frame.act).contested === true);
  return contested.find((told) => !isOwnDeed(view, draft, told)) ?? contested[0];
}

/**
 * The accused: who is named as the target, does the contested act in what is said, or is its subject.
 *
 * @param view the sentence
 * @param draft the statement
 * @param stance its settled stance
 * @param inside the acts told in its content
 * @returns mentions; empty where no name is accused
 * @example
 * // AS menuduh [Iran] memasok drone. → Iran
 */
export function accused(
  view: SentenceView,
  draft: StatementDraft,
  stance: Stance,
  inside: readonly ToldEvent[],
): readonly number[] {
  if (draft.addressee !== null && !isTold(view, draft, draft.addressee))
    return addressed(view, draft.addressee, stance);
  const contested = firstContested(view, draft, inside);
  if (contested === undefined) return draft.stance === 'alleges' ? blamed(view, draft) : [];
  const instigators = instigatorsOf(view, findSubject(view.chunks, contested.telling.chunk).phrase);
  if (instigators.length > 0) return instigators;
  if (accusesUnnamed(view, draft, contested)) return [];
  const did = whoDid(view, contested);
  // `mengarahkan pembakaran sinagoge`: the act has no doer of its own, the wrong has.
  return did.length > 0 || draft.stance !== 'alleges' ? did : (wrongdoers(view, draft) ?? []);
}
