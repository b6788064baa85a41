import { reportingForms, withoutNya } from '@warta/indonesian';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { type FrameReading, frameReadings } from '../frame.js';

/** `serangan`, `invasi`, `kebencian`: most nouns of deeds and feelings end so. */
const OF_DEED = /..(?:an|si)$/;

/** `kebencian terhadap X`, `keseimbangan`: states and feelings, which go to nobody. */
const OF_STATE = /^ke.+an$/;

/** `mengirimkan`, `dijanjikan`: most such verbs give or bring. */
const BRINGING = /^(?:di|me).+kan$/;

/**
 * Tells whether a noun may have a phrase behind a preposition for its own.
 *
 * @param noun a noun in lower case
 * @param preposition the preposition
 * @example
 * // [bantuan] ke Gaza, [kebencian] terhadap Rusia → true; [kapal] ke Gaza, [keseimbangan] ke Gaza → false
 */
export function nounTakes(noun: string, preposition: string): boolean {
  const bare = withoutNya(noun);
  if (isActWord(bare, 'linked')) return true;
  if (!OF_DEED.test(bare) || isActWord(bare, 'thing')) return false;
  return !OF_STATE.test(bare) || !isReceiving(preposition);
}

function isReceiving(preposition: string): boolean {
  return preposition === 'ke' || preposition === 'kepada';
}

/** What a verb has behind it in its clause. */
export interface VerbBehind {
  readonly hasObject: boolean;
  /** The prepositions between the verb and the phrase asked for. */
  readonly prepositions: readonly string[];
}

/** A deed that takes the preposition for its own, unless its place is taken: `menewaskan 20 orang`, `dibeli dari Korea Selatan`. */
function claims(
  { frame, voice }: FrameReading,
  preposition: string,
  { hasObject, prepositions }: VerbBehind,
): boolean {
  if (voice === 'noun' || frame.roles[preposition] === undefined) return false;
  if (hasObject && isActOf(frame.act, 'harm')) return false;
  return !prepositions.some((one) => frame.roles[one] !== undefined);
}

/** `diumumkan kepada X`; but `yang diumumkan kemarin ke X`: behind `ke` stands where it goes. */
function takesReceiver(verb: string, preposition: string): boolean {
  if (isActWord(verb, 'goes-to')) return true;
  const told = preposition === 'ke' && reportingForms(verb).length > 0;
  return BRINGING.test(verb) && !told;
}

/** Verbs that leave alone what stands behind `dari`: `menjangkau 2.000 km`, `berbobot 60 ton`, `tertunda`. */
function takesSource(verb: string, { hasObject }: VerbBehind): boolean {
  if (isActWord(verb, 'comes-from')) return true;
  return !/^(?:ber|ter)/.test(verb) && !(verb.startsWith('me') && hasObject);
}

function takesOther(verb: string, preposition: string, behind: VerbBehind): boolean {
  if (preposition === 'dari') return takesSource(verb, behind);
  if (isReceiving(preposition)) return takesReceiver(verb, preposition);
  // `perjanjian yang disebutnya bersejarah dengan X`; but `yang disengketakan dengan X`
  if (preposition === 'dengan') return !verb.startsWith('di') || BRINGING.test(verb);
  // `serangan yang menewaskan 20 orang oleh X`; but `yang dilakukan oleh X`
  if (preposition === 'oleh') return /^(?:di|ter)/.test(verb);
  // `sanksi yang mencakup minyak terhadap X`; but `mata uang yang menguat terhadap dolar`
  return !verb.startsWith('di') && !behind.hasObject;
}

/**
 * Tells whether a verb may have a phrase behind a preposition for its own.
 *
 * @param verb a verb in lower case
 * @param preposition the preposition
 * @param behind what stands between the two
 * @example
 * // [dibangun] di Gdansk kepada Ukraina → false; [dijual] kepada Iran → true
 */
export function verbTakes(verb: string, preposition: string, behind: VerbBehind): boolean {
  if (isActWord(verb, 'describes')) return false;
  const bare = withoutNya(verb);
  const readings = frameReadings(bare);
  if (readings.some((reading) => claims(reading, preposition, behind))) return true;
  const harms = behind.hasObject && readings.some(({ frame }) => isActOf(frame.act, 'harm'));
  return !harms && takesOther(bare, preposition, behind);
}
