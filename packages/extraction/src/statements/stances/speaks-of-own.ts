import { containsSpan } from '@warta/text';
import { isRoleNoun } from '../../clause/role-noun.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { actOf } from '../../events/act.js';
import { isActOf } from '../../events/act-group.js';
import { statusOf } from '../../events/status/status.js';
import type { ToldEvent } from '../../events/told-event.js';
import type { Mention, Speaker } from '../../findings.js';
import type { StatementDraft } from '../draft.js';
import { countryOf } from '../speakers/country-of.js';
import { homeOf } from '../speakers/home-of-speaker.js';
import { isOwnActor, speakerIdentities } from '../speakers/own-actor.js';

/** A state or body, or somebody who holds an office of a state. */
function speaksForState(mentions: readonly Mention[], speaker: Speaker): boolean {
  const mention = speaker.kind === 'mention' ? mentions[speaker.mention] : undefined;
  if (mention === undefined) return false;
  if (mention.kind !== 'person') return mention.kind === 'country' || mention.kind === 'organization';
  const { title } = mention;
  const held = mentions.filter((one) => title !== null && containsSpan(title, one));
  return held.length > 0 && held.every(({ kind }) => kind === 'country');
}

/** `Menteri Rwanda: FDLR menyerang warga`: an armed group of one's country is not one's own side. */
function isOtherGroup(mentions: readonly Mention[], speakers: readonly Speaker[], actor: number): boolean {
  return mentions[actor]?.kind === 'group' && speakers.every((one) => speaksForState(mentions, one));
}

/** `Kata pejabat itu, Kementerian Pertahanan merundingkan pembelian rudal`: one of no state that is told may well speak of their own. */
function maySpeakOfOwn(mentions: readonly Mention[], draft: StatementDraft, { telling }: ToldEvent): boolean {
  if (telling.frame.act !== 'arms-talks' || draft.belief) return false;
  return !draft.speakers.some((speaker) =>
    [...speakerIdentities(mentions, speaker)].some((id) => id.startsWith('country/')),
  );
}

/** `Menteri Pertahanan Jan Smit`: who holds an office of which no state or body is told; not `Menteri Pertahanan Rusia Budi`. */
function servesUntold(mentions: readonly Mention[], speaker: Speaker): boolean {
  const one = speaker.kind === 'mention' ? mentions[speaker.mention] : undefined;
  if (one?.kind !== 'person' || one.title === null || one.antecedent !== null) return false;
  return one.country === null && [...speakerIdentities(mentions, speaker)].length === 1;
}

/** `Belanda akan memasok peluru, ujar Menteri Pertahanan Jan Smit`: an official of whom no state is told announces what his own will give or get. */
function tellsOfHome(mentions: readonly Mention[], { speakers }: StatementDraft, event: ToldEvent): boolean {
  const { act, roles } = event.telling.frame;
  // `Myanmar menerima enam jet dari Rusia, kata Menteri Perdagangan Charlie Than`
  const isReceived = roles['subject'] === 'recipients';
  const isPlanned = statusOf(event.telling.chain, null, false) === 'planned';
  if (isActOf(act, 'harm') || !(isPlanned || isReceived)) return false;
  return speakers.every((speaker) => servesUntold(mentions, speaker));
}

/** `Filipina akan membeli rudal, kata menteri pertahanan [negara itu]`: an official of the state that acts. */
function servesThatState(
  mentions: readonly Mention[],
  { speakers }: StatementDraft,
  { roles }: ToldEvent,
  text: string,
): boolean {
  if (!roles.actors.some((actor) => mentions[actor]?.kind === 'country')) return false;
  return speakers.every(
    (speaker) =>
      speaker.kind === 'anonymous' &&
      THAT_STATE.test(text.slice(speaker.span.start, speaker.span.end)) &&
      isRoleNoun(text.slice(speaker.span.start).split(' ', 1)[0]?.toLowerCase() ?? '', 'office'),
  );
}

const THAT_STATE = /\bnegara(?: \p{L}+){0,3} (?:itu|tersebut)$/u;

/** `kata seorang [pejabat] di Kyiv`: somebody of a state that is not told; no envoy, who is abroad. */
function isOfficial(speaker: Speaker, text: string): boolean {
  if (speaker.kind !== 'anonymous' || speaker.country !== null) return false;
  const words = text.slice(speaker.span.start, speaker.span.end).toLowerCase().split(' ');
  return words.length < 4 && words.some((word) => isSpeechWord(word, 'serving'));
}

/**
 * Tells whether somebody without a name speaks for whoever acts: `Iran menyita kapal itu, kata [juru bicaranya]`.
 *
 * @param speaker who speaks
 * @param text the article's text
 */
export function isOwnVoice(speaker: Speaker, text: string): boolean {
  if (speaker.kind !== 'anonymous') return false;
  const words = text.slice(speaker.span.start, speaker.span.end).toLowerCase().split(' ');
  if (words.slice(0, 2).some((word) => isSpeechWord(word, 'own-voice'))) return true;
  // `kata juru bicara kementerian`: of the one that was told of.
  return words.length < 4 && isSpeechWord(words.at(-1) ?? '', 'own-body');
}

/** `NATO akan memasok senjata, kata Sekretaris Jenderal Jan Smit`: whoever heads a body that is not told may well speak for the one that acts. */
function headsBody(
  mentions: readonly Mention[],
  { speakers }: StatementDraft,
  { roles }: ToldEvent,
  text: string,
): boolean {
  const bodies =
    roles.actors.length > 0 && roles.actors.every((one) => mentions[one]?.kind === 'organization');
  return (
    bodies &&
    speakers.every((speaker) => {
      const title = speaker.kind === 'mention' ? (mentions[speaker.mention]?.title ?? null) : null;
      return title !== null && isSpeechWord(text.slice(title.start, title.end).toLowerCase(), 'heads-body');
    })
  );
}

/** `Polandia menyerahkan tank kepada Ukraina, kata Menteri Pertahanan Jan Kowalski di Warsawa`: an official of whom no state is told speaks at home of what the own state does. */
function speaksAtHome(
  mentions: readonly Mention[],
  { speakers }: StatementDraft,
  { roles }: ToldEvent,
  text: string,
): boolean {
  return speakers.every((speaker) => {
    const untold = speaker.kind === 'anonymous' ? isOfficial(speaker, text) : servesUntold(mentions, speaker);
    const home = untold ? homeOf(mentions, speaker, text) : null;
    return home !== null && roles.actors.some((actor) => countryOf(mentions[actor]) === home);
  });
}

/**
 * Tells whether an act has the speaker's own side for one of its sides.
 *
 * @param event an act told in the statement
 * @param speakers who speaks
 * @param mentions the mentions of the article
 * @example
 * // Iran mengatakan [Iran tidak mengirim drone ke Rusia]. → true; Iran mengatakan [Irak mengirim drone ke Rusia]. → false
 */
export function hasOwnSide(
  { telling, roles }: ToldEvent,
  speakers: readonly Speaker[],
  mentions: readonly Mention[],
): boolean {
  // Who takes arms has a part in it; who is struck has none.
  const sides = isActOf(telling.frame.act, 'harm') ? roles.actors : [...roles.actors, ...roles.recipients];
  return sides.some((side) => isOwnActor(mentions, speakers, side));
}

/**
 * Tells whether an act of the speaker's own side is that of an armed group, for which a state does not speak.
 *
 * @param event an act told in the statement
 * @param speakers who speaks
 * @param mentions the mentions of the article
 * @example
 * // Menteri Luar Negeri Rwanda mengatakan [FDLR menyerang warga]. → true
 * // Juru bicara FDLR mengatakan [FDLR menyerang warga]. → false
 */
export function isOfOtherGroup(
  { roles }: ToldEvent,
  speakers: readonly Speaker[],
  mentions: readonly Mention[],
): boolean {
  return roles.actors.some((actor) => isOtherGroup(mentions, speakers, actor));
}

/**
 * Tells whether a speaker of whom no state is told may speak of the own state's act.
 *
 * @param event an act told in the statement
 * @param draft the statement
 * @param mentions the mentions of the article
 * @param text the article's text
 * @example
 * // "Belanda akan memasok peluru ke Ukraina," ujar Menteri Pertahanan Jan Smit. → true
 * // "Belanda akan memasok peluru ke Ukraina," ujar Menteri Pertahanan Rusia Budi. → false
 */
export function mayTellOfOwn(
  event: ToldEvent,
  draft: StatementDraft,
  mentions: readonly Mention[],
  text: string,
): boolean {
  return (
    maySpeakOfOwn(mentions, draft, event) ||
    servesThatState(mentions, draft, event, text) ||
    tellsOfHome(mentions, draft, event) ||
    headsBody(mentions, draft, event, text) ||
    speaksAtHome(mentions, draft, event, text) ||
    draft.speakers.every((speaker) => isOwnVoice(speaker, text))
  );
}

/**
 * Tells whether a deed that nobody contests may be of the speaker's own state, where that state is not told with the office.
 *
 * @param event an act told in the statement
 * @param speakers who speaks
 * @param mentions the mentions of the article
 * @example
 * // [Inggris menjatuhkan sanksi] karena Sudan menembaki warga, kata Menteri Luar Negeri Yvette Cooper. → true
 */
export function mayDoThemselves(
  { telling, roles }: ToldEvent,
  speakers: readonly Speaker[],
  mentions: readonly Mention[],
): boolean {
  if (isActOf(telling.frame.act, 'harm') || actOf(telling.frame.act).contested === true) return false;
  return (
    roles.actors.every((one) => mentions[one]?.kind === 'country') &&
    speakers.every((speaker) => servesUntold(mentions, speaker))
  );
}
