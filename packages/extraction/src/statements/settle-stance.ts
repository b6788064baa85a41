import { hasClass } from '../clause/word-class.js';
import { actOf } from '../events/act.js';
import { isActOf } from '../events/act-group.js';
import { isActWord } from '../events/act-word.js';
import { statusOf } from '../events/status.js';
import type { ToldEvent } from '../events/told-event.js';
import type { Mention, Speaker, Stance } from '../findings.js';
import type { StatementDraft } from './draft.js';
import { findsNone } from './finds-none.js';
import { isOwnActor, speakerIdentities } from './own-actor.js';
import { promisesOwn } from './own-promise.js';
import { supportsClaim } from './supported-claim.js';

/** A state or body, or somebody who holds an office of a state. */
function speaksForState(mentions: readonly Mention[], speaker: Speaker): boolean {
  const mention = speaker.kind === 'mention' ? mentions[speaker.mention] : undefined;
  if (mention === undefined) return false;
  if (mention.kind !== 'person') return mention.kind === 'country' || mention.kind === 'organization';
  const { title } = mention;
  const held = mentions.filter(
    ({ start, end }) => title !== null && title.start <= start && end <= title.end,
  );
  return held.length > 0 && held.every(({ kind }) => kind === 'country');
}

/** `Menteri Rwanda: FDLR menyerang warga`: an armed group of one's country is not one's own side. */
function isOtherGroup(mentions: readonly Mention[], speakers: readonly Speaker[], actor: number): boolean {
  return mentions[actor]?.kind === 'group' && speakers.every((one) => speaksForState(mentions, one));
}

/** `sanksi terhadap firma yang dituduh memasok drone`: who is accused already is only called so. */
function isAccusedBefore(chain: readonly string[]): boolean {
  return chain.includes('yang') && chain.some((word) => hasClass(word, 'accused'));
}

/** An act told as done or planned, not as a wish, a condition or a mere possibility; a noun takes it for granted. */
function isClaimed(event: ToldEvent, belief: boolean): boolean {
  if (event.telling.rule === 'noun-event' && event.telling.doers.length === 0 && !belief) return false;
  if (isAccusedBefore(event.telling.chain)) return false;
  const status = statusOf(event.telling.chain, null, false);
  return (
    status === 'asserted' || status === 'planned' || status === 'alleged' || (belief && status === 'possible')
  );
}

/** `pemerintah membahas pembelian rudal dengan India`: who is only the other side of it is accused of nothing. */
function namesDoer({ telling, roles }: ToldEvent): boolean {
  const active = telling.rule === 'active-clause';
  const shares = active && telling.frame.roles['dengan'] === 'actors';
  // `Houthi menerima suku cadang drone dari pelabuhan China`: who takes it is accused of it.
  if (active && telling.frame.roles['subject'] === 'recipients' && telling.doers.length > 0) return true;
  return roles.actors.length > 0 && (!shares || telling.doers.length > 0);
}

/** `Kata pejabat itu, Kementerian Pertahanan merundingkan pembelian rudal`: one of no state that is told may well speak of their own. */
function maySpeakOfOwn(mentions: readonly Mention[], draft: StatementDraft, { telling }: ToldEvent): boolean {
  if (telling.frame.act !== 'arms-talks' || draft.belief) return false;
  return !draft.speakers.some((speaker) =>
    [...speakerIdentities(mentions, speaker)].some((id) => id.startsWith('country/')),
  );
}

/** `Belanda akan memasok peluru, ujar Menteri Pertahanan Ruben Brekelmans`: an official of whom no state is told announces what his own will give or get. */
function tellsOfHome(mentions: readonly Mention[], { speakers }: StatementDraft, event: ToldEvent): boolean {
  const { act } = event.telling.frame;
  if (isActOf(act, 'harm') || statusOf(event.telling.chain, null, false) !== 'planned') return false;
  return speakers.every((speaker) => {
    const one = speaker.kind === 'mention' ? mentions[speaker.mention] : undefined;
    if (one?.kind !== 'person' || one.title === null || one.antecedent !== null) return false;
    return one.country === null && [...speakerIdentities(mentions, speaker)].length === 1;
  });
}

/** `tidak mengirim`; `tidak akan mengirim` and `belum mengirim` deny nothing. */
function isNegated(chain: readonly string[]): boolean {
  if (chain.includes('belum') || chain.some((word) => hasClass(word, 'unreal'))) return false;
  return statusOf(chain, null, false) === 'negated' && chain.some((word) => hasClass(word, 'negator'));
}

/** `seorang sopir terluka akibat serangan drone Ukraina`: what befell somebody by it tells that it was done. */
function befell({ telling, roles }: ToldEvent, text: string, { content }: StatementDraft): boolean {
  if (telling.rule !== 'noun-event' || !isActOf(telling.frame.act, 'strike') || roles.actors.length === 0)
    return false;
  const said = text.slice(content?.start ?? 0, content?.end ?? 0);
  const told = statusOf(telling.chain, null, false) === 'asserted';
  return (
    told && said.split(/[^\p{L}-]+/u).some((word) => isActWord(word, 'befallen') || isActWord(word, 'effect'))
  );
}

/** `Jika gencatan senjata dilanggar, X akan menyerang`: nothing is told as done. */
function opensWithCondition(text: string, { content }: StatementDraft): boolean {
  const first = text.slice(content?.start ?? 0, content?.end ?? 0).split(/\s/u, 1)[0] ?? '';
  return hasClass(first.toLowerCase(), 'condition');
}

/** `khawatir keamanannya terancam jika Korea Utara melaksanakan rencana [serangan]`: a noun behind a condition tells nothing as done. */
function isUnderCondition(
  { telling }: ToldEvent,
  text: string,
  { content, belief }: StatementDraft,
): boolean {
  if (telling.rule !== 'noun-event' || !belief) return false;
  const said = text.slice(content?.start ?? 0, content?.end ?? 0).toLowerCase();
  return said.split(/[^\p{L}-]+/u).some((word) => hasClass(word, 'condition'));
}

/** `Bukan Iran yang memasok drone itu` clears whom others blame. */
function clearsOthers(contested: readonly ToldEvent[], text: string, { content }: StatementDraft): boolean {
  if (contested.length === 0) return false;
  return /^bukan (?:\p{L}+ ){1,4}yang /iu.test(text.slice(content?.start ?? 0, content?.end ?? 0));
}

/** What telling one contested act makes of the statement, or null. */
function stanceTo(
  event: ToldEvent,
  draft: StatementDraft,
  mentions: readonly Mention[],
  text: string,
): Stance | null {
  const { actors, recipients } = event.roles;
  // Who takes arms has a part in it; who is struck has none.
  const sides = isActOf(event.telling.frame.act, 'harm') ? actors : [...actors, ...recipients];
  const own = sides.some((side) => isOwnActor(mentions, draft.speakers, side));
  if (own && isNegated(event.telling.chain)) return 'denies';
  const ofGroup = actors.some((actor) => isOtherGroup(mentions, draft.speakers, actor));
  if ((own && !ofGroup) || opensWithCondition(text, draft)) return null;
  const ofOwn = maySpeakOfOwn(mentions, draft, event) || tellsOfHome(mentions, draft, event);
  const blames = namesDoer(event) && !ofOwn;
  return blames && (isClaimed(event, draft.belief) || befell(event, text, draft)) ? 'alleges' : null;
}

/**
 * Settles the stance of a statement by what it tells: a neutral word about another's contested act alleges it, and saying that one did not do it denies it.
 *
 * @param draft the statement as its rule found it
 * @param inside the acts told in its content
 * @param mentions the mentions of the article
 * @param text the article's text
 * @param from where the statement's sentence begins, in UTF-16 code units
 * @returns the stance; only `states` is ever changed
 * @example
 * // AS mengatakan Iran mengirim drone ke Rusia. → alleges
 * // Iran mengatakan tidak pernah mengirim drone ke Rusia. → denies
 * // AS mengatakan akan mengirim rudal ke Ukraina. → states
 */
export function settleStance(
  draft: StatementDraft,
  inside: readonly ToldEvent[],
  mentions: readonly Mention[],
  text: string,
  from: number,
): Stance {
  if (draft.stance !== 'states') return draft.stance;
  if (supportsClaim(text, draft, from)) return 'alleges';
  const contested = inside.filter(({ telling }) => actOf(telling.frame.act).contested === true);
  if (clearsOthers(contested, text, draft)) return 'denies';
  if (findsNone(text.slice(draft.content?.start ?? 0, draft.content?.end ?? 0))) return 'states';
  for (const event of contested) {
    if (isUnderCondition(event, text, draft)) continue;
    const stance = stanceTo(event, draft, mentions, text);
    if (stance !== null) return stance;
  }
  return promisesOwn(text, draft) ? 'promises' : 'states';
}
