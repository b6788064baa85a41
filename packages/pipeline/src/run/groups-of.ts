/** How many go into a group: enough to outweigh handing over and to be read faster together, few enough to share out evenly. */
const GROUP = 32;

/**
 * Parts a list into groups.
 * @param list Files or pages.
 * @returns Its entries in order, some dozens in each group.
 * @example
 * groupsOf([...'a'.repeat(40)]).map((group) => group.length) // [32, 8]
 */
export function groupsOf<Of>(list: readonly Of[]): (readonly Of[])[] {
  const groups: (readonly Of[])[] = [];
  for (let from = 0; from < list.length; from += GROUP) groups.push(list.slice(from, from + GROUP));
  return groups;
}
