import data from '../../../data/light-verbs.json' with { type: 'json' };
import { reportsAs } from '../../clause/reports-as.js';
import { hasClass } from '../../clause/word-class.js';
import { flatMap } from '../../flat-map.js';
import { actOf } from '../act.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { ENDED, MAYBE, NOT_SO, SAID_SO, type Signal, TO_COME } from '../status/signal.js';

/** Light verbs, which lend their subject to the act that the noun behind them names, with what they make of it. */
export const lightVerbs: ReadonlyMap<string, string> = new Map(
  flatMap(data.entries, ({ status, words }) => words.map((word) => [word, status])),
);

/**
 * Tells whether a verb lends its subject to an act: one of uttering to support only, of attending to what is shared, of having to what is agreed, of answering to what one is accused of.
 *
 * @param verb a verb in lower case
 * @param frame the act
 * @example
 * // melakukan [pengiriman] → true; membantah [pertemuan] → false
 */
export function lendsSubject(verb: string, frame: Frame): boolean {
  // `menyetujui masuknya pasukan Rusia`: who comes is named by the noun.
  if (frame.roles['subject'] === undefined && frame.roles['object-owner'] === 'actors') return false;
  // `Palang Merah memfasilitasi pembebasan sandera`: who helps it come about does not do it.
  if (isActWord(verb, 'facilitates') && isActOf(frame.act, 'mediated')) return false;
  const status = lightVerbs.get(verb);
  if (status === 'uttered') return frame.act === 'support';
  // `mengesampingkan sabotase`: an inquiry finds no sign of it.
  if (status === 'ruled-out') return !isActOf(frame.act, 'hostile');
  if (status === 'ordered') return isActOf(frame.act, 'hostile') || isActOf(frame.act, 'commanded');
  if (status === 'held') return isActOf(frame.act, 'agreed');
  if (status === 'undergone') return frame.act === 'attack' && frame.sides === 2;
  if (overseesTest(verb, frame)) return true;
  if (status === 'watched') return false;
  if (status === 'attended') return frame.bounded === true;
  if (status === 'answered') return actOf(frame.act).contested === true;
  return status !== undefined;
}

/**
 * Tells whether a verb tells of who looks on while missiles are tested, which a leader does who has it done, and a state that only learns of it does not.
 *
 * @param verb a verb in lower case
 * @param frame the act
 * @example
 * // Kim Jong Un mengawasi [uji coba rudal]
 */
export function overseesTest(verb: string, { act }: Frame): boolean {
  const status = lightVerbs.get(verb);
  return act === 'missile-test' && (status === 'watched' || status === 'attended');
}

/** What a light verb makes of the act: what is ended was none, but for acts that took place all the same. */
function statusSignals(verb: string, frame: Frame): Signal[] {
  // What is ordered is done.
  if (lightVerbs.get(verb) === 'ordered') return [];
  // `membahas pengiriman jet`, `membahas sanksi`: what is only talked of has still to come.
  const isTalk = isActOf(frame.act, 'talked-of') || isActOf(frame.act, 'resolved');
  if (lightVerbs.get(verb) === 'discussed' && isTalk) return [TO_COME];
  if (['held', 'undergone'].includes(lightVerbs.get(verb) ?? '')) return [];
  if (lightVerbs.get(verb) !== 'ended') return [verb];
  return frame.bounded === true ? [] : [ENDED];
}

/**
 * The words that tell how real an act is, with what the light verb makes of it: `tidak menghentikan penjualan` and `tidak mengurangi bantuan` go on, `tidak mengesampingkan pengiriman` leaves open.
 *
 * @param verb the light verb in lower case
 * @param frame the act
 * @param chain the words before the verb, in lower case
 */
export function withStatus(verb: string, frame: Frame, chain: readonly string[]): readonly Signal[] {
  const isNegated = chain.some((word) => hasClass(word, 'negator'));
  if (lightVerbs.get(verb) === 'ruled-out') return [isNegated ? MAYBE : NOT_SO];
  // `tidak dapat mengonfirmasi (laporan) serangan`: others say so.
  if (isNegated && reportsAs(verb, 'active', 'confirms')) return [SAID_SO];
  const stops = lightVerbs.get(verb) === 'negated' || lightVerbs.get(verb) === 'reduced';
  const goesOn = stops && isNegated;
  return goesOn
    ? chain.filter((word) => !hasClass(word, 'negator'))
    : [...statusSignals(verb, frame), ...chain];
}
