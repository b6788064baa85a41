import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { hasKind } from '../../clause/has-kind.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { flatMap } from '../../flat-map.js';
import { isActWord } from '../act-word.js';
import { giversIn } from './givers-in.js';
import { isForeign } from './is-foreign.js';
import { hasMade, isMaker } from './maker.js';
import { secondPhrase } from './second-phrase.js';

/** `visa Presiden Kolombia Gustavo Petro`: the state in a title owns nothing beside the person. */
function withoutTitles(view: SentenceView, owners: readonly number[]): readonly number[] {
  const titles = flatMap(owners, (owner) => view.mentions[owner]?.title ?? []);
  return owners.filter((owner) => {
    const start = view.mentions[owner]?.start ?? 0;
    return !titles.some((title) => title.start <= start && start < title.end);
  });
}

/** `jet tempur Sukhoi Su-30 Rusia`: beside a state, a firm names only the make. */
function withoutMake(view: SentenceView, owners: readonly number[]): readonly number[] {
  if (owners.length < 2 || !owners.some((owner) => view.mentions[owner]?.kind === 'country')) return owners;
  return owners.filter((owner) => view.mentions[owner]?.candidates[0]?.startsWith('company/') !== true);
}

/**
 * Mentions that are backed with what is theirs: a place only with its own cause, and not with a plan for it.
 *
 * @param view the sentence
 * @param owners whose it is
 * @param head the noun
 * @returns indices of mentions
 * @example
 * // kemerdekaan Papua → Papua; gencatan senjata Gaza → none
 */
export function backedOwners(view: SentenceView, owners: readonly number[], head: string): readonly number[] {
  if (isActWord(head, 'local-cause') || isRoleNoun(head, 'state') || isRoleNoun(head, 'organ')) return owners;
  return owners.filter((owner) => view.mentions[owner]?.kind !== 'place');
}

/**
 * Mentions that own a noun phrase: `warga Palestina` belongs to Palestine, `pakar lulusan ITB` to nobody.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @param act the act: who is looked into is not their people, and what is struck not its maker
 * @returns indices of mentions, in order
 */
export function holdersIn(view: SentenceView, chunk: Chunk | undefined, act: string): readonly number[] {
  const owners = withoutTitles(view, chunk?.owners ?? []);
  const head = chunk?.head ?? '';
  // `kapal berbendera Liberia`, `pengusaha asal Yunani`
  if (chunk !== undefined && chunk.heads.length === 0 && isForeign(view, chunk))
    // `menerima helikopter sumbangan Rusia`
    return act === 'arms-transfer' ? giversIn(view, chunk, act) : [];
  // `penembak Malala`: what befalls who did it does not befall the victim.
  if (isActWord(head, 'culprit-of')) return [];
  // `menyerang sekutu Iran`, but `menyerang pengungsi Palestina`
  if (isRoleNoun(head, 'counter-side')) return [];
  if (act === 'support' && !isRoleNoun(head, 'people')) return backedOwners(view, owners, head);
  if (!isRoleNoun(head, 'people') || isRoleNoun(head, 'medium')) return owners;
  if (act === 'expulsion') return owners.filter((owner) => view.mentions[owner]?.kind !== 'person');
  if (act === 'investigation') return owners.filter((owner) => view.mentions[owner]?.kind === 'organization');
  return owners.filter((owner) => hasKind(view.mentions, owner, 'country', 'group', 'place'));
}

/**
 * Mentions that own the objects of a verb (`fasilitas nuklir Iran`, `41 diplomat Kanada`).
 *
 * @param view the sentence
 * @param complements what follows the verb
 * @param act the act: who is looked into is not their people
 * @returns indices of mentions, in order
 */
export function holdersOf(view: SentenceView, complements: Complements, act: string): readonly number[] {
  const all = flatMap(complements.objects, (at) => [
    ...holdersIn(view, view.chunks[at], act),
    ...holdersIn(view, view.chunks[secondPhrase(view, act, at)], act),
  ]).filter((owner) => (act === 'attack' ? !hasMade(view, owner) : !isMaker(view, owner)));
  return act === 'arms-transfer' || act === 'arms-purchase' ? withoutMake(view, all) : all;
}
