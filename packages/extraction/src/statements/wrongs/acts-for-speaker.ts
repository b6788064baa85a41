import { actorById } from '@warta/gazetteer';
import { containsSpan } from '@warta/text';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isAnyRole } from '../../clause/role-noun.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import type { Speaker } from '../../findings.js';
import { isOneSide, partyOf, speakerParty } from '../../take-ups/party.js';
import type { StatementDraft } from '../draft.js';
import { isPolice } from '../speakers/law-officer.js';
import { isOwnActor } from '../speakers/own-actor.js';
import { actsForPolice, isOfKind } from '../speakers/speaker-kind.js';
import { speakerText } from '../speakers/speaker-text.js';
import { isOwnVoice } from '../stances/speaks-of-own.js';

/** `tentara Rwanda` are the own of who speaks for Rwanda, but not of `Pemimpin oposisi Rwanda`. */
function isOwnCountry(view: SentenceView, { heads, owners }: Chunk, { speakers }: StatementDraft): boolean {
  const [owner] = owners;
  if (heads.length > 0 || owner === undefined || view.mentions[owner]?.kind !== 'country') return false;
  const party = partyOf(view.mentions, owner);
  return speakers.some(
    (speaker) => isOneSide(speakerParty(view.mentions, speaker), party) && !isOfKind(view, speaker, 'critic'),
  );
}

/** A state, a body of its government, or who holds an office of it; no news agency, aid group or commission of which no list tells. */
function servesState(view: SentenceView, speaker: Speaker): boolean {
  const { mentions } = view;
  if (speaker.kind !== 'mention')
    return speakerText(view, speaker)
      .toLowerCase()
      .split(' ')
      .some((word) => isSpeechWord(word, 'serving') || isAnyRole(word, 'office', 'organ'));
  const mention = mentions[speaker.mention];
  if (mention?.kind === 'country') return true;
  const isOfficial = mention?.candidates.some((id) => actorById(id)?.kind === 'government') === true;
  const { title } = mention ?? { title: null };
  const held = mentions.filter((one) => title !== null && containsSpan(title, one));
  return isOfficial || (held.length > 0 && held.every(({ kind }) => kind === 'country'));
}

/** `Garda Revolusi mengatakan Iran menyita kapal itu`: what one's own state does. */
function isOwnState(view: SentenceView, { heads }: Chunk, { speakers }: StatementDraft): boolean {
  const [state, other] = heads;
  if (state === undefined || other !== undefined || view.mentions[state]?.kind !== 'country') return false;
  const party = partyOf(view.mentions, state);
  return speakers.every(
    (speaker) =>
      isOneSide(speakerParty(view.mentions, speaker), party) &&
      servesState(view, speaker) &&
      !isOfKind(view, speaker, 'critic'),
  );
}

/** `Juru bicara Hamas Abu Ubaida`: what Hamas or its fighters do is their own. */
function isOwnGroup(
  { mentions }: SentenceView,
  { heads, owners }: Chunk,
  { speakers }: StatementDraft,
): boolean {
  const names = heads.length > 0 ? heads : owners.slice(0, 1);
  return names.some((name) => mentions[name]?.kind === 'group' && isOwnActor(mentions, speakers, name));
}

/** `Kapolres: polisi menembak perampok`. */
function isOwnForce(
  view: SentenceView,
  { head, heads, owners }: Chunk,
  { speakers }: StatementDraft,
): boolean {
  return heads.length + owners.length === 0 && actsForPolice(head) && isPolice(view, speakers);
}

/** `Iran menyita kapal itu, kata juru bicaranya`. */
function isOfOwnVoice({ article }: SentenceView, { heads }: Chunk, { speakers }: StatementDraft): boolean {
  return heads.length > 0 && speakers.every((speaker) => isOwnVoice(speaker, article.text));
}

/** The ways in which somebody acts for who speaks. */
const WAYS = [isOwnCountry, isOwnState, isOwnGroup, isOwnForce, isOfOwnVoice];

/**
 * Tells whether somebody acts for the speaker: the forces of the speaker's country, the speaker's group, the police.
 *
 * @param view the sentence
 * @param chunk who does something
 * @param draft the statement
 * @example
 * // Menteri Pertahanan Rwanda mengatakan [tentara Rwanda] … → true; Pemimpin oposisi Rwanda mengatakan [tentara Rwanda] … → false
 */
export function actsForSpeaker(view: SentenceView, chunk: Chunk, draft: StatementDraft): boolean {
  return WAYS.some((is) => is(view, chunk, draft));
}
