import data from '../../data/speech-words.json' with { type: 'json' };
import { createClassWords } from '../class-words.js';

/** Small words around reported speech. */
type SpeechWordClass =
  | 'office-at'
  | 'lets'
  | 'gives-leave'
  | 'granted-leave'
  | 'handing'
  | 'being-named'
  | 'own-name'
  | 'pitting'
  | 'pitted-against'
  | 'asked-who'
  | 'utterance'
  | 'ground'
  | 'question'
  | 'uncovering'
  | 'uncovered'
  | 'bureau'
  | 'showing'
  | 'insured'
  | 'having'
  | 'request-root'
  | 'threat-root'
  | 'told-to'
  | 'paper'
  | 'bears-name'
  | 'field-of-post'
  | 'sounds'
  | 'approached'
  | 'thus'
  | 'proposing'
  | 'put-forward'
  | 'personal'
  | 'predicate'
  | 'beside'
  | 'helping'
  | 'association'
  | 'assembly'
  | 'prosecuting'
  | 'own-voice'
  | 'own-body'
  | 'serving'
  | 'penal'
  | 'given'
  | 'scorn'
  | 'quoting'
  | 'hazard'
  | 'cited'
  | 'sourcing'
  | 'parenthesis'
  | 'revenge'
  | 'owed'
  | 'order'
  | 'persuading'
  | 'forsaking'
  | 'suggesting'
  | 'ought'
  | 'duty'
  | 'leave'
  | 'agency-word'
  | 'of-everywhere'
  | 'said-with-that'
  | 'befalls'
  | 'undergone'
  | 'heads-body'
  | 'adjunct'
  | 'issuing'
  | 'measure'
  | 'moving'
  | 'hazard-end'
  | 'ensuring'
  | 'ensuring-by'
  | 'secured'
  | 'issued'
  | 'adding'
  | 'telling'
  | 'reminding'
  | 'thus-so'
  | 'thanked-for'
  | 'added-to'
  | 'answers-with'
  | 'recognised'
  | 'clausal'
  | 'resident'
  | 'account'
  | 'count'
  | 'aside';

const words = createClassWords<SpeechWordClass>(data.entries);

/**
 * Tells whether a word belongs to a class of words around reported speech.
 *
 * @param word a word in lower case
 * @param wordClass the class asked for
 * @returns true where `speech-words.json` lists it there
 * @example
 * isSpeechWord('demikian', 'thus') // true
 */
export const isSpeechWord = words.is;

/**
 * Writes the words of a class around reported speech as one group of a pattern.
 *
 * @param wordClass the class asked for
 * @example
 * anySpeechWord('threat-root') // '(?:ancam|gertak)'
 */
export const anySpeechWord = words.any;
