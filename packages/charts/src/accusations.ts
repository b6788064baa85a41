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
    const involved = known.flatMap((row) =>
      targetsOf(row).map((id) => ({ side: tree.sideOf(id), act: readText(row, 'act') })),
    );
    const accused = aimedAt(claim, involved, tree);
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
function targetsOf(event: Cells): string[] {
  return readList(event, isSpeechAct(readText(event, 'act')) ? 'recipients' : 'actors');
}

/** `China menuduh AS mengadakan latihan bersama Jepang`: where the one addressed takes part, nobody else is accused. */
function aimedAt<Act extends { readonly side: string }>(
  { addressee }: Claim,
  involved: readonly Act[],
  tree: ActorTree,
): readonly Act[] {
  const side = addressee === '' ? '' : tree.sideOf(addressee);
  const aimed = involved.filter((one) => one.side === side);
  return aimed.length > 0 ? aimed : involved;
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
