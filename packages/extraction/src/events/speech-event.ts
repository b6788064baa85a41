import { type Chunk, ownersOf } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { instigates } from '../clause/object-control.js';
import { ownerOfQuoted } from '../clause/quoted-owner.js';
import { isRoleNoun } from '../clause/role-noun.js';
import { findSubject } from '../clause/subject.js';
import { hasClass } from '../clause/word-class.js';
import type { Speaker, Stance } from '../findings.js';
import { ownsClaim } from '../statements/aim.js';
import type { StatementDraft } from '../statements/draft.js';
import { isClaimNoun, isDeniable, isRejectable } from '../statements/rejected-report.js';
import { actOf } from './act.js';
import { isActWord } from './act-word.js';
import type { ToldEvent } from './find-tellings.js';
import { namesOf } from './role-names.js';
import { statusOf } from './status.js';

const SPEECH_ACTS: Partial<Record<Stance, string>> = {
  alleges: 'accusation',
  condemns: 'condemnation',
  denies: 'denial',
  demands: 'demand',
  promises: 'promise',
  warns: 'threat',
};

/** A speech act with its two sides. */
export interface SpeechEvent {
  readonly act: string;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
}

/** The mention that speaks; for an unnamed official the name in the phrase. */
function speakerMention(view: SentenceView, speaker: Speaker): number[] {
  if (speaker.kind === 'mention') return [speaker.mention];
  if (speaker.kind !== 'anonymous') return [];
  const { start, end } = speaker.span;
  const chunk = view.chunks.find((one) => view.words[one.from]?.start === start);
  if (isRoleNoun(chunk?.head ?? '', 'people')) return [];
  const index = view.mentions.findIndex(
    (mention) => mention.start >= start && mention.end <= end && mention.kind !== 'place',
  );
  return index < 0 ? [] : [index];
}

/** Names of the phrase with which the content begins: what is condemned, or who is accused. */
function firstNames(view: SentenceView, draft: StatementDraft): readonly number[] {
  const start = draft.content?.start;
  const first = view.chunks.findIndex((one) => view.words[one.from]?.start === start);
  const quoted = view.chunks[first - 1]?.kind === 'quote' ? ownerOfQuoted(view.chunks, first - 1) : -1;
  const chunk = view.chunks[quoted >= 0 ? quoted : first];
  if (chunk?.kind !== 'noun-phrase') return [];
  const names = chunk.heads.length > 0 ? chunk.heads : ownersOf(chunk);
  return names.filter((name) => view.mentions[name]?.kind !== 'place');
}

/** Who made the doer do it, or tried to: `yakin X mencoba meyakinkan Y untuk menjual` accuses X. */
function instigatorsOf(view: SentenceView, { telling }: ToldEvent): readonly number[] {
  const { phrase } = findSubject(view.chunks, telling.chunk);
  const verb = phrase === null ? undefined : view.chunks[phrase - 1];
  if (phrase === null || verb?.kind !== 'verb' || !instigates(verb.head)) return [];
  const instigator = findSubject(view.chunks, phrase - 1).phrase;
  return instigator === null ? [] : namesOf(view, view.chunks[instigator]);
}

/** `mengatakan kepada Reuters bahwa Iran …`: to whom it is said, not of whom. */
function isTold(view: SentenceView, addressee: number): boolean {
  const first = view.words.findIndex(({ mention }) => mention === addressee);
  return view.words[first - 1]?.lower === 'kepada';
}

/** The accused: who is named as the target, does the contested act in what is said, or is its subject. */
function accused(
  view: SentenceView,
  draft: StatementDraft,
  stance: Stance,
  inside: readonly ToldEvent[],
): readonly number[] {
  if (draft.addressee !== null && !isTold(view, draft.addressee))
    return withOthers(view, draft.addressee, stance);
  const contested = inside.find(({ telling }) => actOf(telling.frame.act).contested === true);
  if (contested === undefined) return draft.stance === 'alleges' ? firstNames(view, draft) : [];
  const instigators = instigatorsOf(view, contested);
  if (instigators.length > 0) return instigators;
  const { doers } = contested.telling;
  return doers.length > 0 ? doers : contested.roles.actors;
}

/** The condemned: the doer of the act condemned, or the name in what is condemned. */
function condemned(
  view: SentenceView,
  draft: StatementDraft,
  stance: Stance,
  inside: readonly ToldEvent[],
): readonly number[] {
  if (draft.addressee !== null) return withOthers(view, draft.addressee, stance);
  const doers = inside[0]?.roles.actors ?? [];
  const first = firstNames(view, draft);
  // `mengecam [Presiden Moon] karena mengkritik uji coba Korea Utara`: one person is named, whoever does the deeds behind.
  const person = first.length === 1 && view.mentions[first[0] ?? -1]?.kind === 'person';
  return doers.length > 0 && !person ? doers : first;
}

/** `meminta Israel dan Hamas mematuhi …`: all who are named together with the one addressed. */
function withOthers(view: SentenceView, addressee: number, stance: Stance): readonly number[] {
  const chunk = view.chunks.find(
    ({ heads, owners }) => heads.includes(addressee) || owners.includes(addressee),
  );
  const isAsked = stance === 'demands' || stance === 'warns';
  if (isAsked && chunk?.owners.includes(addressee) === true && isPrivate(chunk.head)) return [];
  const together = chunk?.heads.includes(addressee) === true ? chunk.heads : ownersTogether(chunk);
  return together.includes(addressee) ? together : [addressee];
}

/** `mengimbau warga Flores`: private people stand for nobody. */
function isPrivate(noun: string): boolean {
  return isRoleNoun(noun, 'people') && !isRoleNoun(noun, 'office') && !isRoleNoun(noun, 'organ');
}

function ownersTogether(chunk: Chunk | undefined): readonly number[] {
  return chunk === undefined || chunk.joined === 0 ? [] : ownersOf(chunk);
}

function targetsOf(
  view: SentenceView,
  draft: StatementDraft,
  stance: Stance,
  inside: readonly ToldEvent[],
): readonly number[] {
  if (stance === 'alleges') return accused(view, draft, stance, inside);
  if (stance === 'condemns') return condemned(view, draft, stance, inside);
  if (draft.addressee !== null) return withOthers(view, draft.addressee, stance);
  if (stance === 'denies') return rejectedOf(view, draft);
  if (stance === 'demands') return wishedOf(view, draft);
  return stance === 'warns' ? threatened(draft, inside) : [];
}

/** `menyebut klaim [Moldova] omong kosong`, `saat menanggapi tudingan [Moldova]`: whose claim is called untrue. */
function rejectedOf(view: SentenceView, { content }: StatementDraft): readonly number[] {
  const chunk =
    view.chunks.find(
      (one, at) => isActWord(view.chunks[at - 1]?.head ?? '', 'responds') && isClaimNoun(one.head),
    ) ?? view.chunks.find((one) => view.words[one.from]?.start === content?.start);
  if (chunk?.kind !== 'noun-phrase' || chunk.heads.length > 0) return [];
  if (!isRejectable(chunk.head) && !isDeniable(chunk.head)) return [];
  return ownersOf(chunk).filter((owner) => ownsClaim(view, chunk, owner));
}

/** `menyerukan agar [Iran] tidak mengirim …`: who is to do it. */
function wishedOf(view: SentenceView, { cue, content }: StatementDraft): readonly number[] {
  const first = view.chunks.findIndex((one) => view.words[one.from]?.start === content?.start);
  const isWish = hasClass(view.chunks[first - 1]?.head ?? '', 'purpose') && (content?.start ?? 0) > cue.end;
  let next = first + 1;
  while (['auxiliary', 'negator', 'time'].includes(view.chunks[next]?.kind ?? '')) next += 1;
  const acts = view.chunks[next]?.kind === 'verb' && !view.chunks[next]?.head.startsWith('di');
  return isWish && acts ? namesOf(view, view.chunks[first]) : [];
}

/** Who is warned: whom the speaker would strike, or who would do what is warned about. */
function threatened(draft: StatementDraft, inside: readonly ToldEvent[]): readonly number[] {
  const roles = inside[0]?.roles;
  if (roles === undefined) return [];
  const own = draft.speakers.some(
    (speaker) => speaker.kind === 'mention' && roles.actors.includes(speaker.mention),
  );
  return own ? roles.recipients : roles.actors;
}

/** `memperingatkan bahwa Rusia memakai senjata kimia terhadap Ukraina`: a warning of what another does accuses. */
function blamesDeed(stance: Stance, draft: StatementDraft, [first]: readonly ToldEvent[]): boolean {
  if (stance !== 'warns' || draft.addressee !== null || first?.telling.rule !== 'active-clause') return false;
  const { doers, frame, chain } = first.telling;
  const own = draft.speakers.some((one) => one.kind === 'mention' && doers.includes(one.mention));
  const contested = actOf(frame.act).contested === true;
  return doers.length > 0 && !own && contested && statusOf(chain, null, false) === 'asserted';
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
  const act = blamesDeed(stance, draft, inside) ? 'accusation' : SPEECH_ACTS[stance];
  if (act === undefined) return null;
  const actors = [...new Set(draft.speakers.flatMap((speaker) => speakerMention(view, speaker)))];
  const targets = summedUp ?? targetsOf(view, draft, stance, inside);
  const recipients = targets.filter((target) => !actors.includes(target));
  return actors.length === 0 || recipients.length === 0 ? null : { act, actors, recipients };
}
