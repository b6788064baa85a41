import data from '../../data/role-nouns.json' with { type: 'json' };
import { createClassTest } from '../class-test.js';
import { rememberWords } from '../remember-words.js';

/** What a common noun before a name makes of it. */
export type RoleNounClass =
  | 'proxy'
  | 'first-lady'
  | 'sufferer'
  | 'crown'
  | 'rulers'
  | 'offspring'
  | 'organ'
  | 'state'
  | 'office'
  | 'people'
  | 'fighters'
  | 'document'
  | 'of-document'
  | 'medium'
  | 'broadcaster'
  | 'kin'
  | 'agent-of'
  | 'journey'
  | 'effort'
  | 'right'
  | 'request'
  | 'thing'
  | 'relational'
  | 'follower'
  | 'other-side'
  | 'counter-side'
  | 'firm'
  | 'camp'
  | 'of-camp'
  | 'administration'
  | 'ruler'
  | 'arms'
  | 'member'
  | 'carrier'
  | 'craft'
  | 'official'
  | 'spokesman'
  | 'aide'
  | 'officer'
  | 'opposed'
  | 'rebel';

const isOfClass = createClassTest<RoleNounClass>(data.entries);

/** `kapal-kapal` is read as `kapal`. */
function singular(noun: string): string {
  return /^([a-z]+)-\1$/.exec(noun)?.[1] ?? noun;
}

/**
 * Tells whether a noun names an organ, an office, people, a document or an effort of somebody.
 *
 * @param noun a noun in lower case
 * @param nounClass the class asked for
 * @returns true where `role-nouns.json` lists it there; a noun may have several classes
 * @example
 * isRoleNoun('militer', 'organ') // true
 */
export function isRoleNoun(noun: string, nounClass: RoleNounClass): boolean {
  if (isOfClass(noun, nounClass)) return true;
  return noun.includes('-') && isOfClass(singular(noun), nounClass);
}

/**
 * Tells whether a noun is of one of several classes of `role-nouns.json`.
 *
 * @param noun a noun in lower case
 * @param classes the classes asked for
 * @example
 * isAnyRole('militer', 'firm', 'organ') // true
 * isAnyRole('beras', 'firm', 'organ') // false
 */
export function isAnyRole(noun: string, ...classes: readonly RoleNounClass[]): boolean {
  for (const one of classes) if (isRoleNoun(noun, one)) return true;
  return false;
}

const AGENT = /^(?:pem[bpfv]?|pen[cdjtz]?|peng[ghk]?|peny|pe[lrwkt])[aeiou][a-z]*$/;
const ABSTRACT = /(?:an|nya)$/;

/**
 * Tells whether a noun names a person or several: by the lists, or by the shape of an agent noun (`pengelola`, `relawan`).
 *
 * @param noun a noun in lower case
 * @returns false for things of the same shape that the class `thing` lists (`pesawat`)
 * @example
 * isPersonNoun('pengelola') // true
 * isPersonNoun('pengaruh') // false
 */
export const isPersonNoun = rememberWords((noun: string): boolean => {
  if (isAnyRole(noun, 'office', 'people', 'kin', 'agent-of', 'fighters')) return true;
  if (isAnyRole(noun, 'thing', 'organ', 'document', 'effort')) return false;
  return (AGENT.test(noun) && !ABSTRACT.test(noun)) || /(?:wan|wati)$/.test(noun);
});

/**
 * Tells whether a noun is one for a person, be it somebody of an armed body.
 *
 * @param noun a noun in lower case
 * @example
 * isPersonOrOfficer('menteri') // true
 * isPersonOrOfficer('polisi') // true
 * isPersonOrOfficer('jembatan') // false
 */
export function isPersonOrOfficer(noun: string): boolean {
  return isPersonNoun(noun) || isRoleNoun(noun, 'officer');
}
