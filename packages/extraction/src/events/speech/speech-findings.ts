import type { EventFinding, Stance } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { mapList } from '../../map-list.js';
import type { ReadStatement } from '../../read-statement.js';
import { actOf } from '../act.js';
import { confidenceOf } from '../confidence.js';
import type { LocatedEvent } from '../locate-events.js';
import { accusedDenier } from './accused-denier.js';
import { answeredClaimants } from './answered-claimants.js';
import { mutualEvents } from './mutual-events.js';
import { readSpeechEvent, type SpeechEvent } from './speech-event.js';
import { targetsSummedUp } from './summed-up.js';

function toFinding(one: ReadStatement, speech: SpeechEvent): EventFinding[] {
  const [statement] = one.statements;
  if (statement === undefined) return [];
  const act = actOf(speech.act);
  return [
    {
      start: statement.start,
      end: statement.end,
      type: act.type,
      mode: act.mode,
      contexts: act.contexts,
      act: act.act,
      actors: speech.actors,
      recipients: speech.recipients,
      object: null,
      quantity: null,
      date: statement.said,
      status: 'asserted',
      statement: null,
      trigger: statement.cue,
      sentence: statement.sentence,
      antecedent: null,
      rule: 'speech-event',
      confidence: confidenceOf('speech-event'),
    },
  ];
}

/** Whose accusation a denial answers, or who answers an accusation by denying it. */
function answeredBy(
  one: ReadStatement,
  stance: Stance,
  read: readonly ReadStatement[],
  before: readonly EventFinding[],
): readonly number[] {
  if (stance === 'denies') return answeredClaimants(one, read, before);
  return stance === 'alleges' ? accusedDenier(one, read, before) : [];
}

/**
 * Makes the speech events beside the statements: accusations, denials, demands and their like.
 *
 * @param read the statements of the article
 * @param events its acts
 * @returns at most one event for each statement with a named speaker and a named target, one each for those who accuse each other, always `asserted`
 * @example
 * // AS menuduh Iran menyerang Aden. Teheran membantah tuduhan itu. → accusation AS → Iran, denial Teheran → AS
 */
export function speechFindings(
  read: readonly ReadStatement[],
  events: readonly LocatedEvent[],
): EventFinding[] {
  const findings: EventFinding[] = [];
  for (const one of read) {
    const stance = one.statements[0]?.stance;
    if (stance === undefined) continue;
    const inside = mapList(one.inside, ({ told }) => told);
    const told = readSpeechEvent(one.view, one.draft, stance, inside, targetsSummedUp(one, read, events));
    const answered = told === null ? answeredBy(one, stance, read, findings) : [];
    const speech =
      answered.length > 0 ? readSpeechEvent(one.view, one.draft, stance, inside, answered) : told;
    if (speech !== null) findings.push(...toFinding(one, speech));
    else findings.push(...flatMap(mutualEvents(one.view, one.draft, stance), (both) => toFinding(one, both)));
  }
  return findings;
}
