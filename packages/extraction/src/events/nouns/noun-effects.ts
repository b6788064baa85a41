import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { type Complements, findComplements } from '../../clause/complements.js';
import { isPersonNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { flatMap } from '../../flat-map.js';
import { mapList } from '../../map-list.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { holdersIn } from '../roles/holders.js';
import { namesOf } from '../roles/role-names.js';
import type { Trigger } from '../rule.js';
import { isDeedItself } from './is-deed-itself.js';

/** What a noun strikes through the verb that it is the subject of. */
export interface Effects {
  readonly complements: Complements;
  readonly targets: readonly number[];
  readonly holders: readonly number[];
  /** The verb tells that it comes from somebody, whoever gets it. */
  readonly arrives?: boolean;
}

/** What the verb behind the noun tells of its target, by act. */
const FOLLOWED: Readonly<Record<string, 'effect' | 'arrival' | 'aimed'>> = {
  sanction: 'aimed',
  attack: 'effect',
  'cyber-attack': 'effect',
  aid: 'arrival',
  'arms-transfer': 'arrival',
};

/** `Serangan itu ditujukan kepada Hamas`, `tembakan yang jatuh di Haifa`: whom the verb behind it, or in its relative clause, says it is meant for. */
function aimedAt(complements: Complements, behind: Complements): Complements {
  return {
    objects: complements.objects,
    prepositional: [
      ...complements.prepositional,
      ...mapList(
        behind.prepositional.filter(({ preposition }) => isActWord(preposition, 'meant-for')),
        ({ phrase }) => ({ preposition: 'terhadap', phrase }),
      ),
    ],
  };
}

/** `Bantuan tiba di Vanuatu dari Indonesia`: it goes where it arrives, from where it comes. */
function arrived(view: SentenceView, complements: Complements, behind: Complements): Effects {
  const place = ({ preposition }: { preposition: string }): boolean => isActWord(preposition, 'arrives-at');
  return {
    complements: {
      objects: complements.objects,
      prepositional: [
        ...complements.prepositional,
        ...mapList(behind.prepositional.filter(place), ({ phrase }) => ({ preposition: 'ke', phrase })),
        ...behind.prepositional.filter(({ preposition }) => preposition === 'dari'),
        // `memasuki Tigray`
        ...behind.objects.map((phrase) => ({ preposition: 'ke', phrase })),
      ],
    },
    targets: flatMap(behind.objects, (one) => namesOf(view, view.chunks[one])),
    holders: [],
    arrives: true,
  };
}

/** `Serangan itu, [Jumat,] [pada malam] menewaskan …`: between a noun and its verb. */
function isPassed(view: SentenceView, at: number): boolean {
  const kind = view.chunks[at]?.kind ?? '';
  if (kind === 'preposition') return view.chunks[at + 1]?.kind === 'time';
  return ['time', 'auxiliary', 'bracket', 'comma'].includes(kind);
}

/** `Bantuan [belum] tiba di Gaza`: where it has not come is where it is to come. */
function overNegator(view: SentenceView, act: string, at: number): number {
  return FOLLOWED[act] === 'arrival' && view.chunks[at]?.kind === 'negator' ? at + 1 : at;
}

/** `menyerang Gaza setelah [serangan] Hamas, menewaskan …`: behind the comma the verb is that of the clause which the noun only dates. */
function isBehindAdjunct(view: SentenceView, chunk: number, verb: number): boolean {
  const before = entryAt(view.chunks, chunk - 1);
  // `perang yang dipicu [serangan] X menewaskan …`: an agent does not do what the clause around it tells.
  if (before?.kind === 'verb' && before.head.startsWith('di')) return true;
  const dates = before?.kind === 'subordinator' || hasClass(before?.head ?? '', 'following');
  return dates && chunk > 1 && view.chunks[verb - 1]?.kind === 'comma';
}

/** `Serangan yang [menewaskan] tiga orang [melukai] warga Rafah`: the verb of the noun, and before that its relative clause's own. */
function verbsBehind(view: SentenceView, act: string, from: number): number[] {
  let at = overNegator(view, act, from);
  while (isPassed(view, at)) at += 1;
  if (view.chunks[at]?.head !== 'yang') return [at];
  let inner = at + 1;
  while (isPassed(view, inner)) inner += 1;
  // `yang [diduga] dilakukan milisi X`
  while (view.chunks[inner]?.kind === 'verb' && view.chunks[inner + 1]?.kind === 'verb') inner += 1;
  let main = inner + 1;
  while (['noun-phrase', 'preposition', 'time', 'auxiliary'].includes(view.chunks[main]?.kind ?? ''))
    main += 1;
  return [main, inner];
}

/** Whose the thing is that is struck, or from where the people. */
function struckBelongings(view: SentenceView, chunk: Chunk | undefined, act: string): readonly number[] {
  return isPersonNoun(chunk?.head ?? '') ? (chunk?.owners ?? []) : holdersIn(view, chunk, act);
}

/** `memicu [kebakaran] di kilang Ryazan`, but `memicu kemarahan di Yordania`. */
function harms({ chunks }: SentenceView, verb: string, behind: Complements, follows: string): boolean {
  if (follows !== 'effect' || !isActWord(verb, 'brings-about')) return false;
  return isActWord(chunks[behind.objects[0] ?? -1]?.head ?? '', 'damage');
}

/** What one verb tells of the target of a deed; null where it tells nothing of it. */
function effectsOf(view: SentenceView, act: string, complements: Complements, at: number): Effects | null {
  const verb = view.chunks[at];
  const follows = FOLLOWED[act];
  if (verb?.kind !== 'verb' || follows === undefined) return null;
  const behind = findComplements(view.chunks, at + 1);
  const targets = flatMap(behind.objects, (one) => namesOf(view, view.chunks[one]));
  const holders = flatMap(behind.objects, (one) => struckBelongings(view, view.chunks[one], act));
  // `menyasar pangkalan AS di Irak`: whose it is, not where.
  const isOwned = targets.length === 0 && holders.length > 0;
  if (follows !== 'arrival' && isActWord(verb.head, 'aimed'))
    return { complements: isOwned ? complements : aimedAt(complements, behind), targets, holders };
  if (follows === 'aimed' || !(isActWord(verb.head, follows) || harms(view, verb.head, behind, follows)))
    return null;
  if (follows === 'arrival') return arrived(view, complements, behind);
  return {
    complements: {
      objects: complements.objects,
      prepositional: [...complements.prepositional, ...behind.prepositional],
    },
    targets,
    holders,
  };
}

/** `Penembakan terjadi [di Kabul]`, but not `Penyelidikan serangan itu berlangsung di Den Haag`. */
function takesPlace(
  view: SentenceView,
  trigger: Trigger,
  at: number,
): Complements['prepositional'][number] | undefined {
  const occurs = view.chunks[at]?.kind === 'verb' && isActWord(view.chunks[at]?.head ?? '', 'occurs');
  if (!occurs || trigger.reading.frame.act !== 'attack' || !isDeedItself(view, trigger)) return undefined;
  return findComplements(view.chunks, at + 1).prepositional.find(({ preposition }) => preposition === 'di');
}

function strikesSomebody(
  view: SentenceView,
  { roles }: Frame,
  { complements, targets, holders }: Effects,
): boolean {
  if (targets.length > 0 || holders.length > 0) return true;
  return complements.prepositional.some(
    ({ preposition, phrase }) =>
      roles[preposition] === 'recipients' && (view.chunks[phrase]?.heads.length ?? 0) > 0,
  );
}

/**
 * Follows an attack to what it did: `Serangan Israel menewaskan tiga orang di Rafah` strikes Rafah.
 *
 * @param view the sentence
 * @param trigger the noun
 * @param complements what follows the noun
 * @returns the complements of the noun, and where it has no target of its own, those of its verb
 */
export function withEffects(view: SentenceView, trigger: Trigger, complements: Complements): Effects {
  const { chunk } = trigger;
  const { frame } = trigger.reading;
  const none: Effects = { complements, targets: [], holders: [] };
  const directed = complements.prepositional.some(
    ({ preposition }) => frame.roles[preposition] === 'recipients',
  );
  if (FOLLOWED[frame.act] === undefined || directed) return none;
  const last = Math.max(chunk, ...complements.prepositional.map((one) => one.phrase));
  const verbs = verbsBehind(view, frame.act, last + 1).filter((verb) => !isBehindAdjunct(view, chunk, verb));
  const place = takesPlace(view, trigger, verbs[0] ?? -1);
  if (place !== undefined)
    return { ...none, complements: { ...complements, prepositional: [...complements.prepositional, place] } };
  const told = mapList(verbs, (verb) => effectsOf(view, frame.act, complements, verb)).filter(
    (effects) => effects !== null,
  );
  return told.find((effects) => strikesSomebody(view, frame, effects)) ?? told[0] ?? none;
}
