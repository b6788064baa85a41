import data from '../../../data/wrong-context.json' with { type: 'json' };
import { createClassWords } from '../../class-words.js';

/**
 * The words of `wrong-context.json`: around a wrong.
 *
 * @example
 * wrongContext.is('justru', 'cleft') // true
 */
export const wrongContext = createClassWords(data.entries);
