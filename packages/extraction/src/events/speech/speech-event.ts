import { type Chunk, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import { reportsAs } from '../../clause/reports-as.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import type { Mention, Speaker, Stance } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import type { StatementDraft } from '../../statements/draft.js';
import { namesMedium } from '../../statements/speakers/is-medium.js';
import { isOneSide, partyOf, speakerParty } from '../../take-ups/party.js';
import { actOf } from '../act.js';
import { statusOf } from '../status/status.js';
import type { ToldEvent } from '../told-event.js';
import { accused } from './accused.js';
import { addressed } from './addressed.js';
import { asked } from './asked.js';
import { condemned } from './condemned.js';
import { promisedTo, vowedHarm, vowedRevenge } from './promised.js';
import { rejected } from './rejected.js';
import { SPEECH_ACTS } from './speech-acts.js';
import { summoned } from './summoned.js';
import { threatened } from './threatened.js';
import { warnsFolk, warnsOfHazard } from './warns-of-hazard.js';

/** A speech act with its two sides. */
export interface SpeechEvent {
  readonly act: string;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
}

/** `seorang anggota [parlemen] Korea Selatan`, `anggota [Komisi I DPR]`: who sits in a body speaks for it, who belongs to a crowd does not. */
function sitsInBody(view: SentenceView, chunk: Chunk | undefined): boolean {
  if (chunk === undefined || !isRoleNoun(chunk.head, 'member')) return false;
  const at = view.words.findIndex(({ lower }, n) => n >= chunk.from && lower === chunk.head);
  const body = view.words[at + 1];
  return (
    isSpeechWord(body?.lower ?? '', 'assembly') || hasKind(view.mentions, body?.mention ?? -1, 'organization')
  );
}

/** The mention that speaks; for an unnamed official the name in the phrase. */
function speakerMention(view: SentenceView, speaker: Speaker): number[] {
  if (speaker.kind === 'mention') return [speaker.mention];
  if (speaker.kind !== 'anonymous') return [];
  const { start, end } = speaker.span;
  const chunk = view.chunks.find((one) => view.words[one.from]?.start === start);
  // `laporan [media Jepang]` begins inside its phrase.
  const noun = chunk?.head ?? view.words.find((word) => word.start === start)?.lower ?? '';
  if (isRoleNoun(noun, 'people') && !isRoleNoun(noun, 'official') && !sitsInBody(view, chunk)) return [];
  // `pejabat Turki dan Kanada`: of both.
  if (chunk !== undefined && chunk.joined > 0 && view.words[chunk.to - 1]?.end === end)
    return ownersOf(chunk).filter((owner) => view.mentions[owner]?.kind !== 'place');
  // `Belasan negara, termasuk Australia dan Kanada,`: those of them who are named.
  if (chunk !== undefined && chunk.heads.length > 1 && hasClass(chunk.head, 'others'))
    return [...chunk.heads];
  const index = view.mentions.findIndex(
    (mention) => mention.start >= start && mention.end <= end && mention.kind !== 'place',
  );
  if (index < 0 || isForeignTo(noun, view.mentions[index])) return [];
  return [index];
}

/** `Serikat buruh Argentina`: such a body speaks for itself and not for its country. */
function isForeignTo(noun: string, mention: Mention | undefined): boolean {
  return isSpeechWord(noun, 'association') && mention?.kind === 'country';
}

/** `mengusulkan Ani sebagai calon`: who is proposed is asked nothing. */
function proposes(view: SentenceView, { cue, addressee }: StatementDraft): boolean {
  const verb = view.chunks.findIndex(({ from }) => view.words[from]?.end === cue.end);
  if (addressee === null || !isSpeechWord(view.chunks[verb]?.head ?? '', 'proposing')) return false;
  const next = view.chunks[verb + 2];
  return (
    view.chunks[verb + 1]?.heads.includes(addressee) === true &&
    ['mark', 'comma', 'preposition', undefined].includes(next?.kind)
  );
}

/** What one says to somebody is not aimed at them: `menegaskan kepada Reuters bahwa tuduhan itu bohong`; a promise and a demand are. */
const NOT_TO: ReadonlySet<Stance> = new Set(['denies', 'warns']);

function isOnlyTold(view: SentenceView, draft: StatementDraft, stance: Stance): boolean {
  const first = view.words.findIndex(({ mention }) => mention === draft.addressee);
  if (draft.addressee === null || entryAt(view.words, first - 1)?.lower !== 'kepada') return false;
  if (namesMedium(view.mentions[draft.addressee])) return true;
  const cue = view.article.text.slice(draft.cue.start, draft.cue.end).toLowerCase();
  return NOT_TO.has(stance) && reportsAs(cue, 'say', 'states');
}

/** `Ryabkov memperingatkan [Rusia] akan menyerang Jerman`: nobody threatens their own side, which only begins what is said. */
function isOfSpeaker(
  { mentions }: SentenceView,
  { speakers, addressee }: StatementDraft,
  stance: Stance,
): boolean {
  // People and parties of one state may threaten each other.
  if (stance !== 'warns' || addressee === null || !hasKind(mentions, addressee, 'country')) return false;
  const told = partyOf(mentions, addressee);
  return speakers.some((speaker) => isOneSide(speakerParty(mentions, speaker), told));
}

function targetsOf(
  view: SentenceView,
  draft: StatementDraft,
  stance: Stance,
  inside: readonly ToldEvent[],
): readonly number[] {
  if (stance === 'alleges') return accused(view, draft, stance, inside);
  if (stance === 'condemns') return condemned(view, draft, stance, inside);
  if (stance === 'warns' && warnsOfHazard(view, draft)) return [];
  if (stance === 'demands' && proposes(view, draft)) return [];
  if (draft.addressee !== null && !isOnlyTold(view, draft, stance) && !isOfSpeaker(view, draft, stance))
    return addressed(view, draft.addressee, stance);
  if (stance === 'denies') return rejected(view, draft);
  if (stance === 'demands') return asked(view, draft);
  if (stance === 'promises') return threatenedBy(view, draft, inside) ?? promisedTo(view, draft, inside);
  return stance === 'warns' ? threatened(view, draft, inside) : [];
}

/** Whom a promise threatens: `bersumpah menyerang kapal Israel`, `berjanji membalas Israel`; null where it threatens nobody. */
function threatenedBy(
  view: SentenceView,
  draft: StatementDraft,
  inside: readonly ToldEvent[],
): readonly number[] | null {
  const harmed = vowedHarm(inside)?.roles.recipients;
  if (harmed !== undefined) return harmed;
  const revenge = vowedRevenge(view, draft);
  return revenge.length > 0 ? revenge : null;
}

/** `memperingatkan bahwa Rusia memakai senjata kimia terhadap Ukraina`: a warning of what another does accuses. */
function blamesDeed(
  view: SentenceView,
  stance: Stance,
  draft: StatementDraft,
  [first]: readonly ToldEvent[],
): boolean {
  if (stance !== 'warns' || draft.addressee !== null || first?.telling.rule !== 'active-clause') return false;
  if (warnsFolk(view, draft)) return false;
  const { doers, frame, chain } = first.telling;
  const own = draft.speakers.some((one) => one.kind === 'mention' && doers.includes(one.mention));
  const contested = actOf(frame.act).contested === true;
  return doers.length > 0 && !own && contested && statusOf(chain, null, false) === 'asserted';
}

function actFor(
  view: SentenceView,
  stance: Stance,
  draft: StatementDraft,
  inside: readonly ToldEvent[],
): string | undefined {
  if (blamesDeed(view, stance, draft, inside)) return 'accusation';
  const vows = stance === 'promises' && threatenedBy(view, draft, inside) !== null;
  return vows ? 'threat' : SPEECH_ACTS[stance];
}

/**
 * Reads the speech event that stands beside a statement with a named speaker and a named target.
 *
 * @param view the sentence
 * @param draft the statement
 * @param stance its settled stance
 * @param inside the acts told in its content
 * @param summedUp whose deed or claim it answers, where it takes up the clause before it
 * @returns the event, or null where a side has no name
 * @example
 * // AS menuduh Iran memasok drone ke Rusia. → accusation, AS → Iran
 * // Seorang pejabat menuduh Iran memasok drone ke Rusia. → null, the speaker has no name
 */
export function readSpeechEvent(
  view: SentenceView,
  draft: StatementDraft,
  stance: Stance,
  inside: readonly ToldEvent[],
  summedUp: readonly number[] | null = null,
): SpeechEvent | null {
  const act = actFor(view, stance, draft, inside);
  if (act === undefined) return null;
  const actors = [...new Set(flatMap(draft.speakers, (speaker) => speakerMention(view, speaker)))];
  const told = summedUp ?? targetsOf(view, draft, stance, inside);
  const targets = told.length > 0 ? told : summoned(view, draft, stance);
  const recipients = targets.filter((target) => !actors.includes(target));
  return actors.length === 0 || recipients.length === 0 ? null : { act, actors, recipients };
}
