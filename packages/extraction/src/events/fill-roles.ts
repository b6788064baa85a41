import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import type { RoleName } from './frame.js';
import { namesOf } from './role-names.js';
import type { Telling } from './telling.js';

/** The mentions in the roles of an event. */
export interface FilledRoles {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
}

/** Prepositions of place: they fill a role only where nothing else does. */
const LOCATIVE: ReadonlySet<string> = new Set(['di', 'pada']);

class Filling {
  readonly roles: Record<RoleName, number[]> = { actors: [], recipients: [] };

  constructor(
    private readonly view: SentenceView,
    private readonly persons: RoleName | undefined,
  ) {}

  add(role: RoleName | undefined, mentions: readonly number[]): void {
    if (role === undefined) return;
    const able =
      role === this.persons ? mentions.filter((one) => this.view.mentions[one]?.kind === 'person') : mentions;
    for (const mention of able) if (!this.has(mention)) this.roles[role].push(mention);
  }

  private has(mention: number): boolean {
    return this.roles.actors.includes(mention) || this.roles.recipients.includes(mention);
  }
}

/** A locative fills a role from the place itself, too (`sekolah di Khan Younis`). */
function prepositionalNames(view: SentenceView, phrase: number): readonly number[] {
  const chunk = view.chunks[phrase];
  const names = namesOf(view, chunk);
  return names.length > 0 || chunk === undefined ? names : ownedPlaces(view, chunk);
}

function ownedPlaces(view: SentenceView, chunk: Chunk): readonly number[] {
  const inFront = chunk.head === 'depan';
  return chunk.owners.filter((owner) => inFront || view.mentions[owner]?.kind === 'place');
}

function fillPrepositional(view: SentenceView, telling: Telling, filling: Filling, locative: boolean): void {
  for (const { preposition, phrase } of telling.complements.prepositional) {
    const role = roleOf(view, telling, preposition, phrase);
    if (LOCATIVE.has(preposition) !== locative || role === undefined) continue;
    if (locative && filling.roles[role].length > 0) continue;
    filling.add(role, prepositionalNames(view, phrase));
  }
}

/** The role of a preposition, or of preposition and noun together (`di depan`). */
function roleOf(
  view: SentenceView,
  telling: Telling,
  preposition: string,
  phrase: number,
): RoleName | undefined {
  const { roles } = telling.frame;
  return roles[`${preposition} ${view.chunks[phrase]?.head ?? ''}`] ?? roles[preposition];
}

/** `invasi Ukraina` names the invaded, `invasi Rusia ke Ukraina` the invader first. */
function possessorRole({ frame, complements }: Telling): RoleName | undefined {
  const alone = frame.roles['possessor-alone'];
  const directed = complements.prepositional.some(
    ({ preposition }) => frame.roles[preposition] === 'recipients',
  );
  return alone !== undefined && !directed ? alone : frame.roles['possessor'];
}

/**
 * Fills the roles of a telling from its subject, object, owner and prepositions.
 *
 * @param view the sentence
 * @param telling the act and the phrases around it
 * @returns the roles, or null where one that the frame needs stays empty
 * @example
 * // Drone itu dikirim Iran ke Rusia. → actors Iran, recipients Rusia
 * // Vladimir Putin bertemu warga. → null, a meeting needs two sides
 */
export function fillRoles(view: SentenceView, telling: Telling): FilledRoles | null {
  const { frame } = telling;
  const filling = new Filling(view, frame.persons);
  filling.add(frame.roles['subject'] ?? frame.roles['possessor'], telling.doers);
  filling.add(possessorRole(telling), telling.owners);
  filling.add(frame.roles['object'], telling.targets);
  const owned = frame.roles['object-owner'];
  if (owned !== undefined && filling.roles[owned].length === 0) filling.add(owned, telling.holders);
  fillPrepositional(view, telling, filling, false);
  const named = filling.roles.actors.length + filling.roles.recipients.length > 0;
  fillPrepositional(view, telling, filling, true);
  const { actors, recipients } = filling.roles;
  const enough =
    named &&
    frame.needs.every((role) => filling.roles[role].length > 0) &&
    actors.length >= (frame.sides ?? 0);
  return enough ? { actors, recipients } : null;
}
