import type { ActorTree } from './actor-tree.js';
import type { Claim } from './claims.js';
import { NOT_KNOWN } from './names.js';
import { type Cells, type Rows, readList, readRows, readText } from './rows.js';
import { isSpeechAct } from './speech-acts.js';
import { groupBy } from './tally.js';

/** One claim of one side against one other. */
export interface Accusation {
  readonly accuser: string;
  readonly accused: string;
  readonly act: string;
  readonly claim: Claim;
}

type Role = 'actors' | 'recipients';

/** A side that takes part in an act. */
interface Part {
  readonly side: string;
  readonly act: string;
}

/**
 * Tells for each claim which side accuses which: sides are countries, or the actor where it belongs to none.
 *
 * @param claims The allegations, counted once each.
 * @param events The table `events`.
 * @param sources The table `sources`.
 * @param tree The actors.
 * @returns One accusation for each claim and accused side; where no actor was read it is `not known`.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * readAccusations([], [], [], readActorTree([])) // []
 */
export function readAccusations(
  claims: readonly Claim[],
  events: Rows,
  sources: Rows,
  tree: ActorTree,
): Accusation[] {
  const eventRows = readRows('events', events, ['event_id', 'act', 'actors', 'recipients']);
  const eventById = new Map(eventRows.map((row) => [readText(row, 'event_id'), row]));
  const accuserOf = readAccusers(sources, tree);
  return claims.flatMap((claim) => {
    const known = claim.events.map((id) => eventById.get(id)).filter((row) => row !== undefined);
    const aimed = aimedAt(claim, known, eventById, tree);
    const accused =
      aimed.length > 0 ? aimed : known.flatMap((event) => partsOf([event], targetsIn(event), tree));
    const sides = [
      ...groupBy(accused.length > 0 ? accused : [{ side: NOT_KNOWN, act: '' }], ({ side }) => side),
    ];
    return sides.map(([side, acts]) => ({
      accuser: accuserOf(claim.speaker),
      accused: side,
      act: [...new Set(acts.map(({ act }) => act))].join(', '),
      claim,
    }));
  });
}

/** Who is accused: of an act its actors, of an accusation without an act its target. */
function targetsIn(event: Cells): readonly Role[] {
  return [isSpeechAct(readText(event, 'act')) ? 'recipients' : 'actors'];
}

/**
 * Where the one addressed is among those who act (`China menuduh AS mengadakan latihan bersama Jepang`), or the accused
 * among those to whom something is done (`AS yakin Korea Utara menerima senjata dari Rusia`), nobody else is accused.
 * Who is only told (`mengatakan kepada Ukraina bahwa Rusia menyerangnya`) is not.
 */
function aimedAt(
  { addressee, accusations }: Claim,
  known: readonly Cells[],
  byId: ReadonlyMap<string, Cells>,
  tree: ActorTree,
): Part[] {
  const side = addressee === '' ? '' : tree.sideOf(addressee);
  const acting = partsOf(known, ['actors'], tree).filter((part) => part.side === side);
  if (acting.length > 0) return acting;
  const told = accusations.map((id) => byId.get(id)).filter((row) => row !== undefined);
  const accused = new Set(partsOf(told, ['recipients'], tree).map((part) => part.side));
  return partsOf(known, ['actors', 'recipients'], tree).filter((part) => accused.has(part.side));
}

function partsOf(events: readonly Cells[], roles: readonly Role[], tree: ActorTree): Part[] {
  return events.flatMap((event) =>
    roles
      .flatMap((role) => readList(event, role))
      .map((id) => ({ side: tree.sideOf(id), act: readText(event, 'act') })),
  );
}

function readAccusers(sources: Rows, tree: ActorTree): (source: string) => string {
  const rows = readRows('sources', sources, ['source_id', 'name', 'kind', 'actor_id', 'country']);
  const byId = new Map(rows.map((row) => [readText(row, 'source_id'), row]));
  return (source) => {
    const row = byId.get(source);
    if (row === undefined) return NOT_KNOWN;
    const country = readText(row, 'country');
    if (country !== '') return tree.countryName(country);
    const actor = readText(row, 'actor_id');
    if (actor === '') return NOT_KNOWN;
    return readText(row, 'kind') === 'person' && tree.sideOf(actor) === tree.nameOf(actor)
      ? NOT_KNOWN
      : tree.sideOf(actor);
  };
}
