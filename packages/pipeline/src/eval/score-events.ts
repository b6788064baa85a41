import type { EventFinding } from '@warta/extraction';
import { overlapsSpan } from '@warta/text';
import type { CardError, Part } from './card.js';
import { describeEvent, type FoundCase, labelFound } from './found-case.js';
import type { LocatedEvent } from './located-case.js';
import { type Pairing, pairItems } from './pair-items.js';
import { fitsRole, sparesRole, tallyRole } from './role-sets.js';
import type { StatementPairing } from './score-statements.js';
import { addTallies, noTally, type Tally } from './tally.js';

type Pair = Pairing<LocatedEvent, EventFinding>['pairs'][number];

/** Acts of speech stand on no other word than their own. */
const speechActs: readonly string[] = ['accusation', 'condemnation', 'denial', 'demand', 'promise', 'threat'];

/**
 * Scores the events of a case: `acts` told in the same sentence; `events` with act, actors, recipients and
 * status all right; `actors` and `recipients` by name; `statuses`; `attribution`, whether an event that is no
 * speech stands on the word of the right statement or of none. What is only taken up is scored by `scoreTakeUps`.
 * @param found the case with what was found
 * @param statements the pairing of its statements
 * @example
 * // `Iran mengirim drone ke Rusia.`, read with Rusia as the actor → acts right, events wrong
 */
export function scoreEvents(found: FoundCase, statements: StatementPairing): Part {
  const judged = judge(found, statements);
  return { tallies: talliesOf(found, judged), errors: errorsOf(found, judged) };
}

/** Gold and found events side by side, those that are optional left out unless they were found right. */
interface Judged {
  readonly sure: readonly Pair[];
  readonly missed: readonly LocatedEvent[];
  readonly extra: readonly EventFinding[];
  /** Pairs of acts that are no speech, whose attribution counts. */
  readonly quoted: readonly Pair[];
  readonly right: (pair: Pair) => boolean;
  readonly attributed: (pair: Pair) => boolean;
}

function judge(found: FoundCase, statements: StatementPairing): Judged {
  const told = found.findings.events.filter(({ antecedent }) => antecedent === null);
  const pairing = pairItems(found.located.events, told, (gold, event) => fit(found, gold, event));
  const right = (pair: Pair): boolean => isRight(found, pair);
  const sure = pairing.pairs.filter(({ gold }) => gold.gold.optional !== true);
  const doubtful = pairing.pairs.filter((pair) => pair.gold.gold.optional === true && !right(pair));
  return {
    sure,
    missed: pairing.missed.filter(({ gold }) => gold.optional !== true),
    extra: [...pairing.extra, ...doubtful.map((pair) => pair.found)],
    quoted: sure.filter(({ gold }) => isTold(gold.gold.act)),
    right,
    attributed: (pair) => isAttributed(found, pair, statements),
  };
}

function tallyPairs(pairs: readonly Pair[], good: (pair: Pair) => boolean): Tally {
  const hits = pairs.filter(good).length;
  return { right: hits, wrong: pairs.length - hits, missed: pairs.length - hits };
}

function talliesOf(found: FoundCase, judged: Judged): Part['tallies'] {
  const { sure, missed, extra, quoted } = judged;
  const rest: Tally = { right: 0, wrong: extra.length, missed: missed.length };
  const onWord: Tally = {
    right: 0,
    wrong: extra.filter(({ act }) => isTold(act)).length,
    missed: missed.filter(({ gold }) => isTold(gold.act)).length,
  };
  const all = (good: (pair: Pair) => boolean): Tally => addTallies(tallyPairs(sure, good), rest);
  return {
    acts: all(() => true),
    events: all(judged.right),
    actors: tallyRoles(found, judged, 'actors'),
    recipients: tallyRoles(found, judged, 'recipients'),
    statuses: all(({ gold, found: event }) => fitsStatus(gold, event)),
    attribution: addTallies(tallyPairs(quoted, judged.attributed), onWord),
  };
}

function tallyRoles(found: FoundCase, { sure, missed, extra }: Judged, role: 'actors' | 'recipients'): Tally {
  return [
    ...sure.map((pair) => tallyRole(pair.gold[role], pair.gold.may, names(found, pair.found[role]))),
    ...missed.map((gold) => tallyRole(gold[role], gold.may, [])),
    ...extra.map((event) => tallyRole([], [], names(found, event[role]))),
  ].reduce(addTallies, noTally);
}

function errorsOf(found: FoundCase, { sure, missed, extra, quoted, right, attributed }: Judged): CardError[] {
  const differs = (field: CardError['field'], pair: Pair): CardError => ({
    field,
    mark: '~',
    text: both(found, pair),
  });
  return [
    ...missed.map((gold): CardError => ({ field: 'events', mark: '-', text: describe(gold) })),
    ...extra.map((event): CardError => ({ field: 'events', mark: '+', text: describeEvent(found, event) })),
    ...sure.filter((pair) => !right(pair)).map((pair) => differs('events', pair)),
    ...quoted.filter((pair) => !attributed(pair)).map((pair) => differs('attribution', pair)),
  ];
}

function isTold(act: string): boolean {
  return !speechActs.includes(act);
}

function names(found: FoundCase, indices: readonly number[]): string[] {
  return indices.map((index) => labelFound(found, index));
}

function fit(found: FoundCase, gold: LocatedEvent, event: EventFinding): number {
  if (gold.gold.act !== event.act) return 0;
  const near = overlapsSpan(gold.trigger, event.trigger);
  const sentence = found.article.sentences[event.sentence];
  if (!near && (sentence === undefined || !overlapsSpan(sentence, gold.trigger))) return 0;
  const roles = isRight(found, { gold, found: event }) ? 2 : 0;
  return 1 + (near ? 3 : 0) + roles + (fitsStatus(gold, event) ? 0.5 : 0) + (gold.gold.optional ? 0 : 0.1);
}

function isRight(found: FoundCase, { gold, found: event }: Pair): boolean {
  const fits = gold.gold.optional === true ? sparesRole : fitsRole;
  return (
    fits(gold.actors, gold.may, names(found, event.actors)) &&
    fits(gold.recipients, gold.may, names(found, event.recipients)) &&
    fitsStatus(gold, event)
  );
}

function fitsStatus({ gold }: LocatedEvent, { status }: EventFinding): boolean {
  return gold.status === status || (gold.orStatus ?? []).includes(status);
}

function isAttributed(found: FoundCase, { gold, found: event }: Pair, statements: StatementPairing): boolean {
  if (event.statement === null) return gold.statement === null;
  const told = found.findings.statements[event.statement];
  return statements.pairs.some((pair) => pair.gold === gold.statement && pair.found === told);
}

function describe({ gold, actors, recipients }: LocatedEvent): string {
  const roles = `${actors.join('; ') || '–'} → ${recipients.join('; ') || '–'}`;
  return [gold.act, gold.trigger, roles, gold.status].join(' | ');
}

function both(found: FoundCase, { gold, found: event }: Pair): string {
  return `${describe(gold)}  ⟵ ${describeEvent(found, event)}`;
}
