import { reportingForms, type Voice } from '@warta/indonesian';
import { frameReadings } from '../events/frame.js';
import { rememberWords } from '../remember-words.js';

/** A known verb form and its voice. */
export interface VerbReading {
  readonly voice: Voice;
}

/** `menyebutnya`: its object stands in `-nya`. */
function withoutObject(word: string): string {
  return word.startsWith('me') && word.endsWith('nya') ? word.slice(0, -3) : word;
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
  for (const reading of frameReadings(word)) if (reading.voice !== 'noun') voices.add(reading.voice);
  for (const form of reportingForms(withoutObject(word))) {
    if (form.voice !== 'noun' && form.voice !== 'tag') voices.add(form.voice);
  }
  return [...voices].map((voice) => ({ voice }));
});
