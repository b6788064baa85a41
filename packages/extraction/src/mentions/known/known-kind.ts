import { type AliasMatch, actorById, isPeople } from '@warta/gazetteer';
import { anyOf } from '../../any-of.js';
import type { MentionKind } from '../../findings.js';
import { isBareVerb } from '../common-word.js';
import { capitalNouns, contextWords, peopleAfter, placeAfter } from '../context-words.js';
import { placeHeads } from '../head-words.js';
import { mayBeCapital } from '../may-be-capital.js';

function kindOfActor(id: string): MentionKind {
  if (isPeople(id)) return 'group';
  switch (actorById(id)?.kind) {
    case 'country':
      return 'country';
    case 'person':
      return 'person';
    case 'armed-group':
      return 'group';
    case undefined:
      return 'place';
    default:
      return 'organization';
  }
}

/** `di Istana Negara, Jakarta`: the town behind a place. */
const BEHIND_PLACE = /\bdi [^,.]{2,40},\s*$/;

/** `dari ibu kota Suriah, Damaskus`: the town that a comma parts from what it is. */
const CAPITAL_CITY = new RegExp(`\\b${anyOf([...capitalNouns])}(?: \\p{Lu}[\\p{L} ]{2,30})?,\\s*$`, 'u');

/** In Indonesian pages Jakarta is the town; the government is called by name. */
const HOME_CAPITAL = 'capital/IDN';

const HOME_DEED = new RegExp(
  `^\\s(?:${anyOf(contextWords('home-helper'))}\\s)?${anyOf(contextWords('home-deed'))}\\b`,
  'u',
);
const HOME_SUBJECT = new RegExp(
  `(?:^|[.!?\\n,"“]\\s?|(?:^|\\s)${anyOf(contextWords('home-opener'))}\\s)$`,
  'u',
);

/** `Jakarta mengecam serangan itu`, `menyebut Jakarta masih menjajaki pembelian`: the government, as in other capitals; but `warga Jakarta mengecam`. */
function isHomeGovernment(ahead: string, next: string): boolean {
  return HOME_DEED.test(next) && HOME_SUBJECT.test(ahead);
}

/** `Kyiv, Ukraina`, `Washington, D.C.`: a town with its country. */
const PLACE_BEFORE = /^,\s+\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?\s*[,.(]/u;

/** `Kyiv dibombardir`: a town is struck. */
const STRUCK = new RegExp(`^\\s${anyOf(contextWords('place-before'))}(?!\\p{L})`, 'iu');

/** `Moskow, Selasa (3/2), mengusir`: no country, but when it acts. */
const DAY_BEFORE_DEED = new RegExp(
  `^,\\s${anyOf(contextWords('day-behind'))}(?:\\s\\([\\d/]{3,10}\\))?,\\s(?:me\\p{Ll}{4}|${anyOf(contextWords('clause-behind'))})`,
  'iu',
);

/** `di Ankara, Riyadh, dan`: a list of places goes on. */
const LISTED_PLACE = new RegExp(
  `(?<![\\p{L}-])${anyOf(contextWords('listed-after'))}\\s\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?(?:,\\s\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)*(?:,|,?\\s(?:dan|serta|hingga))\\s$`,
  'u',
);

/** A deed behind a name shows a new clause: `di Selandia Baru, dan Wellington menyatakan`. */
const DEED_BEHIND = new RegExp(`^\\s(?:(?:me|ber)\\p{Ll}{4}|${anyOf(contextWords('clause-behind'))})`, 'u');

const NEXT_WORD = /^\s(\p{L}+)/u;

/** `di Krakow, Moskow [Siapkan] Balasan`: the name begins a new clause. */
function beginsDeed(next: string): boolean {
  if (DEED_BEHIND.test(next)) return true;
  const word = NEXT_WORD.exec(next)?.[1] ?? '';
  return word !== word.toLowerCase() && isBareVerb(word.toLowerCase());
}

/** `ke Mentawai`: a name of a people and its land is the land, if no word before tells otherwise. */
function isHomeland({ actors, places }: AliasMatch, before: string): boolean {
  return places.length > 0 && actors.every(isPeople) && !peopleAfter.has(before);
}

/**
 * Tells what a known name stands for; capitals and seats of government are the government, or the place where words of place stand before them.
 *
 * @param text the article's text
 * @param match the name
 * @param before the word before it, in lower case
 * @example
 * // [Kyiv] menuduh Moskow → organization; tiba di [Kyiv] → place
 */
export function knownKind(text: string, match: AliasMatch, before: string): MentionKind {
  const first = match.actors[0];
  if (first === undefined || isHomeland(match, before)) return 'place';
  const building =
    kindOfActor(first) !== 'country' &&
    placeHeads.has(/^\S+/.exec(text.slice(match.start, match.end))?.[0] ?? '');
  if (!mayBeCapital(match.actors) && match.kind !== 'metonym' && !building) return kindOfActor(first);
  const ahead = text.slice(Math.max(0, match.start - 48), match.start);
  const next = text.slice(match.end, match.end + 36);
  const behind = (BEHIND_PLACE.test(ahead) && !beginsDeed(next)) || CAPITAL_CITY.test(ahead);
  const town =
    (match.actors.includes(HOME_CAPITAL) && !isHomeGovernment(ahead, next)) ||
    (mayBeCapital(match.actors) && STRUCK.test(next)) ||
    (PLACE_BEFORE.test(next.slice(0, 24)) && !DAY_BEFORE_DEED.test(next));
  const listed =
    LISTED_PLACE.test(text.slice(Math.max(0, match.start - 72), match.start)) && !beginsDeed(next);
  return placeAfter.has(before) || behind || town || listed ? 'place' : 'organization';
}
