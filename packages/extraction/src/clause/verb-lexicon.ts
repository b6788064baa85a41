import { reportingForms, type Voice } from '@warta/indonesian';
import { frameReadings } from '../events/frame.js';
import { mapList } from '../map-list.js';
import { rememberWords } from '../remember-words.js';

/** A known verb form and its voice. */
export interface VerbReading {
  readonly voice: Voice;
}

/** `menyebutnya`, `menangkapnya`: its object stands in `-nya`. */
function holdsObject(word: string): boolean {
  return word.startsWith('me') && word.endsWith('nya');
}

/**
 * Looks up a word among the verb forms that tell an act or report speech.
 *
 * @param word a word in lower case
 * @returns the voices it may have; empty where it is no known verb
 * @example
 * verbReadings('dikirim') // [{ voice: 'passive' }, …]
 */
export const verbReadings = rememberWords((word: string): readonly VerbReading[] => {
  const voices = new Set<Voice>();
  for (const { voice } of frameReadings(word)) if (voice !== 'noun') voices.add(voice);
  if (holdsObject(word))
    for (const { voice } of frameReadings(word.slice(0, -3))) if (voice === 'active') voices.add(voice);
  const bare = holdsObject(word) ? word.slice(0, -3) : word;
  for (const form of reportingForms(bare)) {
    if (form.voice !== 'noun' && form.voice !== 'tag') voices.add(form.voice);
  }
  return mapList([...voices], (voice) => ({ voice }));
});
