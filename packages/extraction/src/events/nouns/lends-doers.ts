import type { SentenceView } from '../../clause/clause-view.js';
import { isActWord } from '../act-word.js';
import type { Trigger } from '../rule.js';
import type { Governor } from './governor.js';
import { isDeedItself } from './is-deed-itself.js';

/** `memperpanjang larangan pengiriman senjata`: who keeps others from it does not do it. */
function isInterdicted({ chunks, words }: SentenceView, { chunk, from }: Trigger): boolean {
  const before = words.slice(chunks[chunk]?.from ?? from, from);
  return before.some(({ lower }) => isActWord(lower, 'interdict'));
}

/** `menghentikan pasokan senjata dari siapa pun`: whoever it is gives it. */
function isFromAnybody({ chunks, words }: SentenceView, { chunk }: Trigger): boolean {
  const { to = 0 } = chunks[chunk] ?? {};
  const [from, ...who] = words.slice(to, to + 3).map(({ lower }) => lower);
  return from === 'dari' && who.some((word) => isActWord(word, 'whoever'));
}

/** `meminta Dewan Keamanan menghentikan pasokan senjata`: a council of states gives no arms itself. */
function isCouncils({ words }: SentenceView, { doers }: Governor, act: string): boolean {
  if (act !== 'arms-transfer' || doers.length === 0) return false;
  return doers.every((one) =>
    words.some(({ mention, lower }) => mention === one && isActWord(lower, 'council')),
  );
}

/**
 * Tells whether the subject of the verb before a noun does the deed that the noun names.
 *
 * @param view the sentence
 * @param trigger the noun
 * @param governor what the verb before it lends
 * @param named whom its own phrases name as its doers
 * @example
 * // Iran membantah [pengiriman drone] → true; Iran membantah [pengiriman drone] Rusia → false
 */
export function lendsDoers(
  view: SentenceView,
  trigger: Trigger,
  governor: Governor,
  named: readonly number[],
): boolean {
  const { answered } = governor;
  if (answered === true && named.length > 0) return false;
  // `membuka pintu bantuan`, `mengonfirmasi adanya peretasan`: another gives, another did it.
  if (answered === true && view.words[trigger.from - 1]?.lower === 'adanya') return false;
  if (isInterdicted(view, trigger) || isFromAnybody(view, trigger)) return false;
  if (isCouncils(view, governor, trigger.reading.frame.act)) return false;
  // `meningkatkan kedatangan turis`
  if (isActWord(view.words[trigger.to]?.lower ?? '', 'guest')) return false;
  // `menambah destinasi perjalanan`
  const { act } = trigger.reading.frame;
  if (act === 'visit' && isActWord(view.words[trigger.from - 1]?.lower ?? '', 'travel')) return false;
  return act !== 'aid' || isDeedItself(view, trigger);
}
