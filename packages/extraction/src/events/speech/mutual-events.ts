import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import type { Speaker, Stance } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { isMutual } from '../../statements/cues/reporting-form.js';
import type { StatementDraft } from '../../statements/draft.js';
import { bothSides } from '../roles/both-sides.js';
import { SPEECH_ACTS } from './speech-acts.js';
import type { SpeechEvent } from './speech-event.js';

const MUTUAL: ReadonlySet<Stance> = new Set(['alleges', 'condemns', 'warns']);

/** The two that `kedua negara` takes up. */
function pair(view: SentenceView, speaker: Speaker): readonly number[] {
  if (speaker.kind !== 'anonymous') return [];
  const phrase = view.chunks.find(
    (chunk) => chunk.kind === 'noun-phrase' && chunkSpan(view, chunk).start === speaker.span.start,
  );
  return phrase === undefined ? [] : bothSides(view, phrase);
}

/**
 * Makes the speech events of those who say it of each other.
 *
 * @param view the sentence
 * @param draft the statement
 * @param stance its settled stance
 * @returns one event for each named speaker, aimed at the others; empty where nobody says it of each other
 * @example
 * // India dan Pakistan saling menuduh … → accusation India → Pakistan, accusation Pakistan → India
 */
export function mutualEvents(view: SentenceView, draft: StatementDraft, stance: Stance): SpeechEvent[] {
  const act = MUTUAL.has(stance) ? SPEECH_ACTS[stance] : undefined;
  const cue = view.chunks.find((chunk) => chunkSpan(view, chunk).start === draft.cue.start);
  const names = flatMap(draft.speakers, (one) => (one.kind === 'mention' ? [one.mention] : pair(view, one)));
  if (act === undefined || cue === undefined || names.length < 2 || !isMutual(view, cue)) return [];
  return names.map((name) => ({ act, actors: [name], recipients: names.filter((other) => other !== name) }));
}
