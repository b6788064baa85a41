import type { SentenceView } from '../../clause/clause-view.js';
import { type Complements, findComplements } from '../../clause/complements.js';
import { AUXILIARY_AND_TIME, SMALL_WORDS_AND_TIME, skipAhead, skipBack } from '../../clause/skip-chunks.js';
import { mapList } from '../../map-list.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Trigger } from '../rule.js';

type Phrases = Complements['prepositional'];

/** `kapal yang membawa amunisi [tiba di Rusia]`: where the main verb behind a relative clause tells that it comes. */
function behindRelative(view: SentenceView, verb: number, { objects, prepositional }: Complements): Phrases {
  const link = skipBack(view.chunks, verb - 1, SMALL_WORDS_AND_TIME);
  if (view.chunks[link]?.head !== 'yang') return [];
  const last = Math.max(verb, ...objects, ...prepositional.map(({ phrase }) => phrase));
  const main = skipAhead(view.chunks, last + 1, AUXILIARY_AND_TIME);
  if (view.chunks[main]?.kind !== 'verb' || !isActWord(view.chunks[main].head, 'arrival')) return [];
  const behind = findComplements(view.chunks, main + 1).prepositional;
  return behind.filter(({ preposition }) => isActWord(preposition, 'arrives-at'));
}

/** `kapal itu [berlayar ke Dunai] membawa amunisi`: where the verb right before tells that it comes or goes. */
function beforeLoad({ chunks }: SentenceView, verb: number): Phrases {
  const phrases: { preposition: string; phrase: number }[] = [];
  let at = verb - 1;
  for (; chunks[at]?.kind === 'noun-phrase' && chunks[at - 1]?.kind === 'preposition'; at -= 2)
    phrases.push({ preposition: chunks[at - 1]?.head ?? '', phrase: at });
  const moved = chunks[at];
  if (moved?.kind !== 'verb') return [];
  if (isActWord(moved.head, 'arrival'))
    return phrases.filter((one) => isActWord(one.preposition, 'arrives-at'));
  return isActWord(moved.head, 'sets-out') ? phrases.filter((one) => one.preposition === 'ke') : [];
}

/** `mengirim pasukan [masuk ke Suriah]`, `menarik pasukan [keluar dari Suriah]`: where those who are sent go in, or those who are pulled back go out. */
function withWay(
  { chunks }: SentenceView,
  verb: number,
  complements: Complements,
  preposition: 'ke' | 'dari',
): Complements {
  const { objects, prepositional } = complements;
  if (objects.length === 0 || prepositional.some((one) => one.preposition === preposition))
    return complements;
  const last = Math.max(verb, ...objects, ...prepositional.map(({ phrase }) => phrase));
  const [goes, link, place] = chunks.slice(last + 1, last + 4);
  const way = goes?.kind === 'verb' && isActWord(goes.head, preposition === 'ke' ? 'enters' : 'leaves');
  if (!way || link?.head !== preposition || place?.kind !== 'noun-phrase') return complements;
  return { ...complements, prepositional: [...prepositional, { preposition, phrase: last + 3 }] };
}

/**
 * Adds where who carries something comes with it, as where it goes: the verb beside tells.
 *
 * @param view the sentence
 * @param trigger the verb
 * @param complements the phrases behind it
 * @returns the same for verbs that carry nothing, and where a phrase of their own says where it goes
 * @example
 * // Kapal yang membawa amunisi tiba [di Rusia]. Kapal itu berlayar [ke Dunai] membawa amunisi.
 */
export function withArrival(view: SentenceView, trigger: Trigger, complements: Complements): Complements {
  const { frame } = trigger.reading;
  if (frame.act === 'troop-deployment') return withWay(view, trigger.chunk, complements, 'ke');
  if (frame.act === 'withdrawal') return withWay(view, trigger.chunk, complements, 'dari');
  if (!isActOf(frame.act, 'given') || !isActWord(view.words[trigger.from]?.lower ?? '', 'carries'))
    return complements;
  if (complements.prepositional.some(({ preposition }) => frame.roles[preposition] === 'recipients'))
    return complements;
  const behind = behindRelative(view, trigger.chunk, complements);
  const found = behind.length > 0 ? behind : beforeLoad(view, trigger.chunk);
  if (found.length === 0) return complements;
  const there = mapList(found, ({ phrase }) => ({ preposition: 'ke', phrase }));
  return { ...complements, prepositional: [...complements.prepositional, ...there] };
}
