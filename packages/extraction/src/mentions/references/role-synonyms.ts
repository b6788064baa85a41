import data from '../../../data/role-synonyms.json' with { type: 'json' };

const titlesOf: ReadonlyMap<string, readonly string[]> = new Map(
  data.entries.map((entry) => [entry.role, entry.titles]),
);

/**
 * Tells whether the holder of a title may be named again by a role.
 *
 * @param title a title as it stands (`Menteri Luar Negeri Rusia`)
 * @param role a role in lower case (`diplomat`)
 * @returns true where the title holds the role, or a title that the role stands for
 * @example
 * answersTo('Menteri Luar Negeri Rusia', 'diplomat') // true
 * answersTo('Presiden Rusia', 'diplomat') // false
 */
export function answersTo(title: string, role: string): boolean {
  const lower = title.toLowerCase();
  return lower.includes(role) || (titlesOf.get(role) ?? []).some((one) => lower.includes(one));
}
