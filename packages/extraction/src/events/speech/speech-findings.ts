import { reportingForms } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { findSubject } from '../../clause/subjects/subject.js';
import type { EventFinding, ReportStatus, Stance, Statement } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { mapList } from '../../map-list.js';
import type { ReadStatement } from '../../read-statement.js';
import type { StatementDraft } from '../../statements/draft.js';
import { passiveCue } from '../../statements/rules/passive-cue.js';
import { speakerVerb } from '../../statements/rules/speaker-verb.js';
import { reportingSubject } from '../../statements/speakers/reporting-subject.js';
import { actOf } from '../act.js';
import { confidenceOf } from '../confidence.js';
import type { LocatedEvent } from '../locate-events.js';
import { wordsOf } from '../status/chain-words.js';
import { openersBefore } from '../status/opener-before.js';
import { statusOf } from '../status/status.js';
import { accusedDenier } from './accused-denier.js';
import { answeredClaimants } from './answered-claimants.js';
import { mutualEvents } from './mutual-events.js';
import { pointedDoers } from './pointed-deed.js';
import { readSpeechEvent, type SpeechEvent } from './speech-event.js';
import { targetsSummedUp } from './summed-up.js';

/**
 * Makes the finding of an act of speech.
 *
 * @param statement what is said, with its cue
 * @param speech the act
 * @param status how real it is
 * @param teller index of the statement that tells it, or null
 * @example
 * // AS [menuduh] Iran mengirim drone. → accusation, asserted, told by no statement
 */
export function speechFinding(
  statement: Statement | undefined,
  speech: SpeechEvent,
  status: ReportStatus,
  teller: number | null,
): EventFinding[] {
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
      status,
      statement: teller,
      trigger: statement.cue,
      sentence: statement.sentence,
      antecedent: null,
      rule: 'speech-event',
      confidence: confidenceOf('speech-event'),
    },
  ];
}

/** `dikabarkan memperingatkan Iran`: others say that it was said. */
function isHearsay(view: SentenceView, { rule, cue }: StatementDraft): boolean {
  if (rule !== speakerVerb.name && rule !== passiveCue.name) return false;
  const verb = view.chunks.findIndex(({ from }) => view.words[from]?.start === cue.start);
  if (verb < 1) return false;
  const { phrase, chain } =
    rule === passiveCue.name ? findSubject(view.chunks, verb) : reportingSubject(view, verb);
  const words = [...wordsOf(view, chain), ...openersBefore(view, Math.min(phrase ?? verb, verb))];
  return statusOf(words, null, false) === 'alleged';
}

function toFinding(
  { view, draft, statements: [statement] }: ReadStatement,
  speech: SpeechEvent,
): EventFinding[] {
  return speechFinding(statement, speech, isHearsay(view, draft) ? 'alleged' : 'asserted', null);
}

/** Whose accusation a denial answers, who answers an accusation by denying it, or whose deed a condemnation points at. */
function answeredBy(
  one: ReadStatement,
  stance: Stance,
  read: readonly ReadStatement[],
  before: readonly EventFinding[],
  events: readonly LocatedEvent[],
): readonly number[] {
  if (stance === 'denies') return answeredClaimants(one, read, before);
  if (stance === 'condemns') return pointedDoers(one, events);
  return stance === 'alleges' ? accusedDenier(one, read, before) : [];
}

/** `mendesak`, `menuduh`; in `Kirby mengatakan Washington yakin …` it is Kirby who accuses. */
function performs({ view, draft: { rule, cue } }: ReadStatement): boolean {
  const word = view.article.text.slice(cue.start, cue.end).toLowerCase();
  return rule === speakerVerb.name && !reportingForms(word).every((form) => form.belief);
}

/** `Jepang mendesak Korea Utara …, kata Kihara`: who neutrally tells of an act of speech of another does not do it again. */
function isRetold({ view, draft }: ReadStatement, stance: Stance, read: readonly ReadStatement[]): boolean {
  const { content, cue } = draft;
  if (content === null) return false;
  const word = view.article.text.slice(cue.start, cue.end).toLowerCase();
  if (!reportsAs(word, 'states')) return false;
  const inner = read.find(
    (one) =>
      one.statements[0]?.stance === stance &&
      content.start <= one.draft.cue.start &&
      one.draft.cue.end <= content.end &&
      performs(one),
  );
  if (inner === undefined) return false;
  const inside = mapList(inner.inside, ({ told }) => told);
  return readSpeechEvent(inner.view, inner.draft, stance, inside) !== null;
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
    if (stance === undefined || isRetold(one, stance, read)) continue;
    const inside = mapList(one.inside, ({ told }) => told);
    const told = readSpeechEvent(one.view, one.draft, stance, inside, targetsSummedUp(one, read, events));
    const answered = told === null ? answeredBy(one, stance, read, findings, events) : [];
    const speech =
      answered.length > 0 ? readSpeechEvent(one.view, one.draft, stance, inside, answered) : told;
    if (speech !== null) findings.push(...toFinding(one, speech));
    else findings.push(...flatMap(mutualEvents(one.view, one.draft, stance), (both) => toFinding(one, both)));
  }
  return findings;
}
