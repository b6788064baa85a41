import type { SentenceView } from '../clause/clause-view.js';
import type { Speaker, Stance } from '../findings.js';
import type { StatementDraft } from '../statements/draft.js';
import { actOf } from './act.js';
import type { ToldEvent } from './find-tellings.js';

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
  const index = view.mentions.findIndex(
    (mention) => mention.start >= start && mention.end <= end && mention.kind !== 'place',
  );
  return index < 0 ? [] : [index];
}

/** The accused: who is named as the target, or does the contested act in what is said. */
function accused(draft: StatementDraft, inside: readonly ToldEvent[]): readonly number[] {
  if (draft.addressee !== null) return [draft.addressee];
  const contested = inside.find(({ telling }) => actOf(telling.frame.act).contested === true);
  if (contested === undefined) return [];
  const { doers } = contested.telling;
  return doers.length > 0 ? doers : contested.roles.actors;
}

function targetsOf(draft: StatementDraft, stance: Stance, inside: readonly ToldEvent[]): readonly number[] {
  if (stance === 'alleges') return accused(draft, inside);
  if (stance === 'condemns')
    return draft.addressee !== null ? [draft.addressee] : (inside[0]?.roles.actors ?? []);
  return draft.addressee === null ? [] : [draft.addressee];
}

/**
 * Reads the speech event that stands beside a statement with a named speaker and a named target.
 *
 * @param view the sentence
 * @param draft the statement
 * @param stance its settled stance
 * @param inside the acts told in its content
 * @returns the event, or null where a side has no name
 */
export function readSpeechEvent(
  view: SentenceView,
  draft: StatementDraft,
  stance: Stance,
  inside: readonly ToldEvent[],
): SpeechEvent | null {
  const act = SPEECH_ACTS[stance];
  if (act === undefined) return null;
  const actors = [...new Set(draft.speakers.flatMap((speaker) => speakerMention(view, speaker)))];
  const recipients = targetsOf(draft, stance, inside).filter((target) => !actors.includes(target));
  return actors.length === 0 || recipients.length === 0 ? null : { act, actors, recipients };
}
