import data from '../../../data/supported-claims.json' with { type: 'json' };
import { createClassWords } from '../../class-words.js';

/** The words of `supported-claims.json`. */
export const supportedClaims = createClassWords(data.entries);
