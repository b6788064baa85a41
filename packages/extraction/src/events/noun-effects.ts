import type { SentenceView } from '../clause/clause-view.js';
import { type Complements, findComplements } from '../clause/complements.js';
import { flatMap } from '../flat-map.js';
import { isActWord } from './act-word.js';
import type { Frame } from './frame.js';
import { namesOf } from './role-names.js';

/** What a noun strikes through the verb that it is the subject of. */
export interface Effects {
  readonly complements: Complements;
  readonly targets: readonly number[];
  readonly holders: readonly number[];
}

/** What the verb behind the noun tells of its target, by act. */
const FOLLOWED: Readonly<Record<string, 'effect' | 'arrival'>> = {
  attack: 'effect',
  'cyber-attack': 'effect',
  aid: 'arrival',
  'arms-transfer': 'arrival',
};

/** `Bantuan tiba di Vanuatu dari Indonesia`: it goes where it arrives, from where it comes. */
function arrived(view: SentenceView, complements: Complements, behind: Complements): Effects {
  const place = ({ preposition }: { preposition: string }): boolean =>
    preposition === 'di' || preposition === 'ke';
  return {
    complements: {
      objects: complements.objects,
      prepositional: [
        ...complements.prepositional,
        ...behind.prepositional.filter(place).map(({ phrase }) => ({ preposition: 'ke', phrase })),
        ...behind.prepositional.filter(({ preposition }) => preposition === 'dari'),
      ],
    },
    targets: flatMap(behind.objects, (one) => namesOf(view, view.chunks[one])),
    holders: [],
  };
}

/** `Serangan itu, [Jumat,] [pada malam] menewaskan …`: between a noun and its verb. */
function isPassed(view: SentenceView, at: number): boolean {
  const kind = view.chunks[at]?.kind ?? '';
  if (kind === 'preposition') return view.chunks[at + 1]?.kind === 'time';
  return ['time', 'auxiliary', 'bracket', 'comma'].includes(kind);
}

/**
 * Follows an attack to what it did: `Serangan Israel menewaskan tiga orang di Rafah` strikes Rafah.
 *
 * @param view the sentence
 * @param frame what the noun names
 * @param chunk index of the noun's chunk
 * @param complements what follows the noun
 * @returns the complements of the noun, and where it has no target of its own, those of its verb
 */
export function withEffects(
  view: SentenceView,
  frame: Frame,
  chunk: number,
  complements: Complements,
): Effects {
  const none: Effects = { complements, targets: [], holders: [] };
  const directed = complements.prepositional.some(
    ({ preposition }) => frame.roles[preposition] === 'recipients',
  );
  const follows = FOLLOWED[frame.act];
  if (follows === undefined || directed) return none;
  const last = Math.max(chunk, ...complements.prepositional.map((one) => one.phrase));
  let at = last + 1;
  while (isPassed(view, at)) at += 1;
  const verb = view.chunks[at];
  if (verb?.kind !== 'verb' || !isActWord(verb.head, follows)) return none;
  const behind = findComplements(view.chunks, at + 1);
  if (follows === 'arrival') return arrived(view, complements, behind);
  return {
    complements: {
      objects: complements.objects,
      prepositional: [...complements.prepositional, ...behind.prepositional],
    },
    targets: flatMap(behind.objects, (one) => namesOf(view, view.chunks[one])),
    holders: flatMap(behind.objects, (one) => view.chunks[one]?.owners ?? []),
  };
}
