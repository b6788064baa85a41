import data from '../../../data/reporting-words.json' with { type: 'json' };
import { createClassWords } from '../../class-words.js';

/**
 * The words of `reporting-words.json`: around a reporting verb or a noun of speech.
 *
 * @example
 * reportingWords.is('seusai', 'having') // true
 */
export const reportingWords = createClassWords(data.entries);
