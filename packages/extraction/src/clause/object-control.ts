import { reportingForms } from '@warta/indonesian';
import data from '../../data/object-control.json' with { type: 'json' };
import { createClassWords } from '../class-words.js';
import { flatMap } from '../flat-map.js';

const objectControl: ReadonlySet<string> = new Set(flatMap(data.entries, (entry) => entry.words));

const instigation: ReadonlySet<string> = createClassWords(data.entries).set('instigation');

/**
 * Tells whether the object of a verb is the doer of the next verb: `meminta Iran mengirim`, `yakin Iran mengirim`.
 *
 * @param verb a verb in lower case
 * @returns true also for every reporting verb that takes an object and what it does
 * @example
 * handsOverToObject('menuduh') // true
 * handsOverToObject('mengirim') // false
 */
export function handsOverToObject(verb: string): boolean {
  if (objectControl.has(verb)) return true;
  return reportingForms(verb).some(
    (form) => form.voice !== 'noun' && form.voice !== 'tag' && form.frame !== 'react',
  );
}

/**
 * Tells whether the subject of a verb is answerable for what its object then does.
 *
 * @param verb a verb in lower case
 * @returns true for `meyakinkan`, `memaksa`, `memerintahkan` and their like, not for reporting verbs
 * @example
 * instigates('membujuk') // true
 * instigates('menuduh') // false
 */
export function instigates(verb: string): boolean {
  return instigation.has(verb);
}

/**
 * Tells whether a verb makes, asks or accuses its object of what the next verb says; reporting verbs that only state what somebody does are none.
 *
 * @param verb a verb in lower case
 * @returns true for `memaksa`, `meminta`, `menuduh`; false for `mengatakan`
 * @example
 * controlsObject('memaksa') // true
 * controlsObject('menuduh') // true
 * controlsObject('mengatakan') // false
 */
export function controlsObject(verb: string): boolean {
  if (objectControl.has(verb)) return true;
  return reportingForms(verb).some(
    (form) => form.voice === 'active' && (form.frame === 'ask' || form.frame === 'accuse'),
  );
}
