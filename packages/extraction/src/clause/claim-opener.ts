import { reportingForms } from '@warta/indonesian';
import { rememberWords } from '../remember-words.js';

/** The preposition that tells by whose word a clause stands. */
const ACCORDING = 'menurut';

/**
 * Tells whether a word is a noun of a claim, which a clause may follow without `bahwa` behind the claimant.
 *
 * @example
 * // tuduhan, klaim → true; rumah, permintaan → false
 */
export const isClaimNoun = rememberWords((word) =>
  reportingForms(word).some(({ voice, frame, claim }) => voice === 'noun' && (frame === 'accuse' || claim)),
);

/**
 * Tells whether a word is a noun that accuses somebody.
 *
 * @example
 * // tuduhan, tudingan → true; klaim, kabar → false
 */
export const isAccusation = rememberWords((word) =>
  reportingForms(word).some(({ voice, frame }) => voice === 'noun' && frame === 'accuse'),
);

/**
 * Tells whether whose word a clause is may stand behind a word, and the clause right behind that.
 *
 * @example
 * // [Menurut] AS Iran memasok drone; [tuduhan] AS Iran memasok drone → true
 */
export function opensClaim(word: string): boolean {
  return word === ACCORDING || isClaimNoun(word);
}
