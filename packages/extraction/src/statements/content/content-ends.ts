import data from '../../../data/content-ends.json' with { type: 'json' };
import { createClassWords } from '../../class-words.js';

/**
 * The words of `content-ends.json`: where what is said may end.
 *
 * @example
 * contentEnds.is('setelah', 'after') // true
 */
export const contentEnds = createClassWords(data.entries);
