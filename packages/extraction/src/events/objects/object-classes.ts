import classData from '../../../data/object-classes.json' with { type: 'json' };

/** What follows the first word of a head, for each head of a class that begins with it. */
export type Rests = readonly (readonly string[])[];

/** A class of things acted on, with the bit that stands for it in the number of its group. */
export interface ObjectClass {
  readonly name: string;
  readonly group: number;
  readonly bit: number;
  /** Its heads by their first word. */
  readonly heads: ReadonlyMap<string, Rests>;
  readonly takesNames: boolean;
  /** It holds every noun for somebody (`person-noun` among its heads). */
  readonly takesPersons: boolean;
}

/** How many classes one number holds as bits. */
const GROUP = 31;

/** How many such numbers hold all classes. */
export const GROUPS: number = Math.ceil(classData.entries.length / GROUP);

function byFirstWord(heads: readonly string[]): ReadonlyMap<string, Rests> {
  const map = new Map<string, string[][]>();
  for (const head of heads) {
    const [first = '', ...rest] = head.split(' ');
    map.set(first, [...(map.get(first) ?? []), rest]);
  }
  return map;
}

/** All classes of things acted on, in the order of the data file. */
export const objectClasses: readonly ObjectClass[] = classData.entries.map((entry, at) => {
  const heads = byFirstWord(entry.heads);
  return {
    name: entry.class,
    group: Math.floor(at / GROUP),
    bit: 1 << (at % GROUP),
    heads,
    takesNames: heads.has('mention'),
    takesPersons: heads.has('person-noun'),
  };
});

const byName: ReadonlyMap<string, ObjectClass> = new Map(objectClasses.map((one) => [one.name, one]));

/**
 * Looks up a class of things acted on.
 *
 * @param name the class
 * @returns undefined where `object-classes.json` has no such class
 * @example
 * objectClass('territory')?.takesNames // true
 */
export function objectClass(name: string): ObjectClass | undefined {
  return byName.get(name);
}

/**
 * Tells whether a name itself may stand for a thing of a class.
 *
 * @param name the class
 * @returns true where `object-classes.json` lists `mention` among its heads
 * @example
 * takesNames('territory') // true
 * takesNames('weapon') // false
 */
export function takesNames(name: string): boolean {
  return byName.get(name)?.takesNames ?? false;
}
