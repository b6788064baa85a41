import data from '../../../data/speech-noun-verbs.json' with { type: 'json' };
import { createClassWords } from '../../class-words.js';

/**
 * The words of `speech-noun-verbs.json`: verbs that carry a noun of speech, and nouns of blame.
 *
 * @example
 * speechNounVerbs.is('telunjuk', 'blame') // true
 */
export const speechNounVerbs = createClassWords(data.entries);

/**
 * Tells whether a verb may carry a noun of speech (`melontarkan kritik`).
 *
 * @param verb in lower case
 * @example
 * carriesSpeech('melayangkan') // true
 */
export function carriesSpeech(verb: string): boolean {
  return (
    speechNounVerbs.is(verb, 'carrier') ||
    speechNounVerbs.is(verb, 'affirming') ||
    speechNounVerbs.is(verb, 'blame-carrier')
  );
}
