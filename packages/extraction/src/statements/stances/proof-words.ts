import data from '../../../data/proof-words.json' with { type: 'json' };
import { createClassWords } from '../../class-words.js';

/**
 * The words of `proof-words.json`: by which somebody claims to have proof of a deed, or to have seen none.
 *
 * @example
 * proofWords.is('bukti', 'sign') // true
 */
export const proofWords = createClassWords(data.entries);
