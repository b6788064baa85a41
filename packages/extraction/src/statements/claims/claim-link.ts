import data from '../../../data/claim-links.json' with { type: 'json' };
import { createClassTest } from '../../class-test.js';

/**
 * Tells whether a word links a claim to what it is about or to whom it is of.
 *
 * @param word in lower case
 * @param name the class
 * @returns true where `claim-links.json` lists it there
 * @example
 * isClaimLink('soal', 'about') // true
 */
export const isClaimLink: (word: string, name: string) => boolean = createClassTest(data.entries);
