import { containsSpan } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';
import type { EventFinding, Stance } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { mapList } from '../../map-list.js';
import { actsInside, type ReadStatement } from '../../read-statement.js';
import type { StatementDraft, UnmadeDraft } from '../../statements/draft.js';
import { toStatements } from '../../statements/to-statements.js';
import type { LocatedEvent } from '../locate-events.js';
import type { Signal } from '../status/signal.js';
import { statusOf } from '../status/status.js';
import { readSpeechEvent } from './speech-event.js';
import { speechFinding } from './speech-findings.js';

/** An act of speech that is not made: read like a statement, of which there is none. */
export interface UnmadeSpeech {
  readonly read: ReadStatement;
  /** What tells that it is not made. */
  readonly signals: readonly Signal[];
}

/**
 * Reads speech that is not made, with the acts told in it.
 *
 * @param views the sentences of the article
 * @param events its acts
 * @param unmade the drafts
 * @example
 * // AS [tidak menuduh] Iran mengirim drone. → the accusation that is not made, with the transfer in it
 */
export function readUnmade(
  views: readonly SentenceView[],
  events: readonly LocatedEvent[],
  unmade: readonly UnmadeDraft[],
): UnmadeSpeech[] {
  return flatMap(unmade, ({ draft, signals }) => {
    const view = views[draft.sentence];
    if (view === undefined) return [];
    const inside = actsInside(draft, events);
    const statements = toStatements(view, draft, draft.stance);
    return [{ read: { draft, view, statements, first: null, inside }, signals }];
  });
}

/**
 * What would be said gives its acts their status; what is not asked for is not wished, but what nobody is accused of is not told as done.
 * @example
 * // AS [tidak menuduh] Iran mengirim drone. → it tells the transfer; AS [tidak meminta] Iran mengirim drone. → none
 */
export function tellersOf(unmade: readonly UnmadeSpeech[]): ReadStatement[] {
  return flatMap(unmade, ({ read, signals }) => {
    const negated = statusOf(signals, null, false) === 'negated';
    return negated && read.draft.stance !== 'alleges' ? [] : [read];
  });
}

/** The innermost statement in which the act of speech is told. */
function tellerOf({ cue }: StatementDraft, read: readonly ReadStatement[]): ReadStatement | undefined {
  return read.findLast(({ draft: { content } }) => content !== null && containsSpan(content, cue));
}

function findingOf(
  { read: { draft, view, statements, inside }, signals }: UnmadeSpeech,
  read: readonly ReadStatement[],
): EventFinding[] {
  const teller = tellerOf(draft, read);
  const stance: Stance | null = teller?.statements[0]?.stance ?? null;
  const status = statusOf(signals, stance, false);
  if (status === 'asserted') return [];
  const told = mapList(inside, (event) => event.told);
  const speech = readSpeechEvent(view, draft, draft.stance, told);
  return speech === null ? [] : speechFinding(statements[0], speech, status, teller?.first ?? null);
}

/**
 * Makes the events of speech that is not made: planned, refused, wished of somebody or only supposed. They stand beside no statement.
 *
 * @param unmade the acts of speech
 * @param read the statements of the article
 * @returns at most one event for each with a named speaker and a named target
 * @example
 * // Iran akan menuntut Israel membayar. → demand, Iran → Israel, planned
 * // Iran tidak menuntut Israel membayar. → demand, Iran → Israel, negated
 */
export function unmadeFindings(
  unmade: readonly UnmadeSpeech[],
  read: readonly ReadStatement[],
): EventFinding[] {
  return flatMap(unmade, (one) => findingOf(one, read));
}
