import data from '../../data/word-classes.json' with { type: 'json' };
import { createClassTest } from '../class-test.js';
import { rememberWords } from '../remember-words.js';
import { rememberFlags } from './word-form.js';

/** The closed classes of words that structure an Indonesian clause. */
export type WordClass =
  | 'supplying'
  | 'asking-why'
  | 'person-measure'
  | 'only'
  | 'resuming'
  | 'none-of'
  | 'makes-so'
  | 'repaying'
  | 'floating'
  | 'arming'
  | 'done-more'
  | 'part-of-land'
  | 'knowing'
  | 'that-or-if'
  | 'exception'
  | 'over-harm'
  | 'title-noun'
  | 'repeated'
  | 'roll'
  | 'where'
  | 'whoever'
  | 'professing'
  | 'ground'
  | 'states'
  | 'some-more'
  | 'at-once'
  | 'in-return'
  | 'consisting'
  | 'gathered'
  | 'dispatched'
  | 'used'
  | 'tidings'
  | 'reported-tidings'
  | 'backed'
  | 'aiding'
  | 'example'
  | 'open-to'
  | 'plain-no'
  | 'part-in-deed'
  | 'failing-in'
  | 'likeness'
  | 'resulting'
  | 'backing'
  | 'then'
  | 'done-to-held'
  | 'charge'
  | 'using-arms'
  | 'used-arms'
  | 'of-things'
  | 'reproaching'
  | 'rumour'
  | 'charged-with'
  | 'ranging'
  | 'at-last'
  | 'negator'
  | 'auxiliary'
  | 'control'
  | 'penalty'
  | 'preposition'
  | 'subordinator'
  | 'conjunction'
  | 'determiner'
  | 'quantifier'
  | 'borrowing'
  | 'perfect'
  | 'attempt'
  | 'seeming'
  | 'listing'
  | 'condition'
  | 'motion'
  | 'once-more'
  | 'manner'
  | 'with-manner'
  | 'unreal'
  | 'pointing'
  | 'singular-pronoun'
  | 'plural-pronoun'
  | 'light-verb'
  | 'helping-others'
  | 'means-to-pay'
  | 'first-person'
  | 'cessation'
  | 'adjunct'
  | 'others'
  | 'purpose'
  | 'contrast'
  | 'conceding'
  | 'agreeing'
  | 'pronoun'
  | 'reason'
  | 'retorting'
  | 'punishing'
  | 'penalising'
  | 'blacklisting'
  | 'trailing'
  | 'playing'
  | 'like-that'
  | 'either'
  | 'new'
  | 'pact'
  | 'blocking'
  | 'after'
  | 'sanctioning'
  | 'intransitive'
  | 'preverbal'
  | 'over-deed'
  | 'aimed-at'
  | 'title-verb'
  | 'deed-like'
  | 'harm-like'
  | 'sudden'
  | 'qualifier'
  | 'sending-somebody'
  | 'dweller'
  | 'led-by'
  | 'elect'
  | 'adjectival'
  | 'nounlike'
  | 'wielding'
  | 'acquiring'
  | 'proposal'
  | 'planning'
  | 'locative'
  | 'near'
  | 'probed'
  | 'hearsay'
  | 'accused'
  | 'called-so'
  | 'almost'
  | 'sponsoring'
  | 'term'
  | 'leave'
  | 'along'
  | 'granting'
  | 'having-leave'
  | 'accusing'
  | 'coming-about'
  | 'told-so'
  | 'came-out'
  | 'called-off'
  | 'direction'
  | 'directed'
  | 'clause-opener'
  | 'clause-noun'
  | 'two'
  | 'three'
  | 'four'
  | 'several'
  | 'ruling-out'
  | 'but-rather'
  | 'instead'
  | 'not-alone'
  | 'undergoing'
  | 'rounder'
  | 'counter'
  | 'occasion'
  | 'aside'
  | 'naming'
  | 'single'
  | 'wish'
  | 'consent'
  | 'verdict'
  | 'copula'
  | 'becoming'
  | 'denying'
  | 'person-counter'
  | 'claim-opener'
  | 'answered'
  | 'content-opener'
  | 'speech-about'
  | 'refusing'
  | 'vague'
  | 'multiplier'
  | 'when'
  | 'collective'
  | 'period'
  | 'throughout'
  | 'order'
  | 'turning-back'
  | 'weight'
  | 'not-only'
  | 'sent-to'
  | 'nothing-else'
  | 'forbidding'
  | 'unwilling'
  | 'minding'
  | 'linking'
  | 'whereabouts'
  | 'distance'
  | 'expanse'
  | 'shielding'
  | 'pausing'
  | 'following'
  | 'post'
  | 'field'
  | 'of-one'
  | 'equating'
  | 'until'
  | 'title-cased'
  | 'asserting'
  | 'that'
  | 'this-or-that'
  | 'comparing'
  | 'none-before'
  | 'one'
  | 'growing'
  | 'much'
  | 'whole'
  | 'part'
  | 'authority'
  | 'attributing'
  | 'together'
  | 'every'
  | 'dash'
  | 'of-state'
  | 'before-place'
  | 'afraid'
  | 'toward'
  | 'tying'
  | 'aimed-by'
  | 'also';

const isOfClass = createClassTest<WordClass>(data.entries);

/**
 * Tells whether a word belongs to a closed class.
 *
 * @param word a word in lower case
 * @param wordClass the class asked for
 * @returns true where `word-classes.json` lists it there
 * @example
 * hasClass('telah', 'auxiliary') // true
 */
export function hasClass(word: string, wordClass: WordClass): boolean {
  return isOfClass(word, wordClass);
}

/**
 * Tells whether a word belongs to one of several closed classes.
 *
 * @param word a word in lower case
 * @param classes the classes asked for
 * @example
 * hasAnyClass('telah', 'negator', 'auxiliary') // true
 * hasAnyClass('telah', 'negator', 'pronoun') // false
 */
export function hasAnyClass(word: string, ...classes: readonly WordClass[]): boolean {
  for (const one of classes) if (isOfClass(word, one)) return true;
  return false;
}

/** A word and the same again: nouns, as verbs repeat only their root (`memukul-mukul`). */
const TWICE = /^([a-z]+)-\1$/;

const VERB_PREFIX = /^(?:me(?:m|n|ng|ny)?|di|ber|ter)[a-z]{3,}/;

/**
 * Tells whether a word has the shape of a verb: meN-, di-, ber-, ter-, and no known noun.
 *
 * @param word a word in lower case
 * @returns false for every word in `nya` and every word of a closed class
 * @example
 * looksLikeVerb('mengirimkan') // true
 * looksLikeVerb('menteri') // false
 */
export const looksLikeVerb = rememberWords((word: string): boolean => {
  // `menteri-menteri`, `media-media`
  if (!VERB_PREFIX.test(word) || TWICE.test(word)) return false;
  if (hasAnyClass(word, 'nounlike', 'determiner', 'pronoun')) return false;
  return !hasClass(word, 'preposition') && !hasClass(word, 'subordinator') && !word.endsWith('nya');
});

/** {@link looksLikeVerb} of a form. */
export const looksLikeVerbForm = rememberFlags(({ lower }) => looksLikeVerb(lower));
