import data from '../../../data/own-deeds.json' with { type: 'json' };
import { createClassWords } from '../../class-words.js';

/**
 * The words of `own-deeds.json`: by which a speaker tells of the own deeds.
 *
 * @example
 * ownDeeds.is('kelompoknya', 'own-group') // true
 */
export const ownDeeds = createClassWords(data.entries);
