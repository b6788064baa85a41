import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { capitalNouns } from '../../mentions/context-words.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { isForeign } from './is-foreign.js';
import { namesSea } from './names-sea.js';
import { namesOf } from './role-names.js';

/**
 * Names whom or what a phrase behind a preposition brings into a deed: a place by its own name (`sekolah di Khan Younis`), victims by that of their people (`warga Gaza`).
 *
 * @param view the sentence
 * @param frame the deed
 * @param phrase index of the noun phrase
 * @returns indices of mentions
 */
export function prepositionalNames(view: SentenceView, frame: Frame, phrase: number): readonly number[] {
  const chunk = view.chunks[phrase];
  const named = namesOf(view, chunk);
  const state = isActOf(frame.act, 'to-states') ? stateBehind(view, phrase, named) : [];
  const names = (state.length > 0 ? state : named).filter((one) => !isBase(view, frame, one));
  if (names.length > 0 || chunk === undefined || isForeign(view, chunk)) return names;
  const capital = capitalBehind(view, chunk);
  if (capital.length > 0) return capital;
  return ownedNames(view, frame, chunk);
}

/** `memindahkan jet tempur ke [Pangkalan Udara] X`: a base by its name is given nothing. */
function isBase(view: SentenceView, { act }: Frame, name: number): boolean {
  if (act !== 'arms-transfer') return false;
  const start = view.mentions[name]?.start;
  const first = view.words.find((word) => word.start === start);
  return isActWord(first?.lower ?? '', 'base');
}

/** `ke Vostochny, Rusia`: the state behind the place is who receives. */
function stateBehind(view: SentenceView, phrase: number, names: readonly number[]): readonly number[] {
  const [comma, state, next] = view.chunks.slice(phrase + 1, phrase + 4);
  if (comma?.kind !== 'comma' || names.some((name) => view.mentions[name]?.kind !== 'place')) return [];
  const ends =
    next === undefined || next.kind === 'comma' || next.kind === 'mark' || next.kind === 'preposition';
  const [only, ...others] = state?.heads ?? [];
  const isState = only !== undefined && others.length === 0 && view.mentions[only]?.kind === 'country';
  return ends && isState ? [only] : [];
}

/** `di ibu kota Libya, [Tripoli]`: the town is named behind its state. */
function capitalBehind(view: SentenceView, chunk: Chunk): readonly number[] {
  const words = view.words.slice(chunk.from, chunk.to).map(({ lower }) => lower);
  if (!capitalNouns.has(chunk.head) && !capitalNouns.has(words.slice(0, 2).join(' '))) return [];
  const [comma, town] = view.chunks.slice(view.chunks.indexOf(chunk) + 1);
  const isTown = town?.heads.length === 1 && view.mentions[town.heads[0] ?? -1]?.kind === 'place';
  return comma?.kind === 'comma' && isTown ? town.heads : [];
}

/** `dukungan terhadap kemerdekaan [Palestina]`, `protes terhadap kebijakan [Trump]`: whose cause is backed, whose deed is opposed; `protes terhadap tambang Raja Ampat` is not against the place. Null for other acts. */
function aimedOwners(
  view: SentenceView,
  { act }: Frame,
  { from, head, owners }: Chunk,
): readonly number[] | null {
  if (act === 'support') return isActWord(head, 'own-cause') ? owners : null;
  if (act !== 'protest') return null;
  // `di depan kedutaan Rusia`
  if (isActWord(head, 'mission')) return owners;
  const link = view.words[from - 1]?.lower;
  if (link !== 'terhadap' && link !== 'melawan') return null;
  return owners.filter((owner) => view.mentions[owner]?.kind !== 'place');
}

function ownedNames(view: SentenceView, frame: Frame, chunk: Chunk): readonly number[] {
  if (frame.object === 'munition' && namesSea(view, chunk)) return [];
  // `merebut bandara dari tangan RSF`
  if (frame.act === 'seizure' && isActWord(chunk.head, 'grip')) return chunk.owners;
  const struck = frame.act === 'attack' || frame.act === 'cyber-attack';
  if (struck || isActWord(chunk.head, 'spot') || (frame.toward !== undefined && isActWord(chunk.head, 'sea')))
    return chunk.owners;
  if (isActOf(frame.act, 'for-people') && isRoleNoun(chunk.head, 'people')) return chunk.owners;
  const aimed = aimedOwners(view, frame, chunk);
  if (aimed !== null) return aimed;
  return chunk.owners.filter((owner) => view.mentions[owner]?.kind === 'place');
}
