import data from '../../data/role-nouns.json' with { type: 'json' };

/** What a common noun before a name makes of it. */
export type RoleNounClass =
  | 'organ'
  | 'state'
  | 'office'
  | 'people'
  | 'document'
  | 'medium'
  | 'kin'
  | 'agent-of'
  | 'effort';

const classes: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  data.entries.map((entry) => [entry.class, new Set(entry.words)]),
);

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
  return classes.get(nounClass)?.has(noun) ?? false;
}
