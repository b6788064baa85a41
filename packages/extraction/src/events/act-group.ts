import data from '../../data/act-groups.json' with { type: 'json' };
import { createClassTest } from '../class-test.js';

/** What acts have in common. */
type ActGroup =
  | 'borrowed-by-games'
  | 'borrowed-by-markets'
  | 'wanted'
  | 'given'
  | 'for-people'
  | 'to-states'
  | 'agreed'
  | 'talk'
  | 'talked-of'
  | 'mediated'
  | 'strike'
  | 'dealing'
  | 'to-people'
  | 'contracted'
  | 'hostile'
  | 'decided'
  | 'kind'
  | 'announced'
  | 'halted'
  | 'harm'
  | 'staged'
  | 'managed'
  | 'judicial'
  | 'resolved'
  | 'answering'
  | 'policing'
  | 'penal'
  | 'told-through'
  | 'ordered'
  | 'beside-object'
  | 'on-a-day'
  | 'of-states'
  | 'of-makers'
  | 'commanded'
  | 'traded';

/**
 * Tells whether an act belongs to a group.
 *
 * @param act name of the act
 * @param group the group asked for
 * @returns true where `act-groups.json` lists it there
 * @example
 * isActOf('aid', 'wanted') // true
 */
export const isActOf: (act: string, group: ActGroup) => boolean = createClassTest<ActGroup>(
  data.entries.map(({ group, acts }) => ({ class: group, words: acts })),
);
