import { reportingForms } from '@warta/indonesian';
import type { SentenceView } from '../clause/clause-view.js';
import { hasClass } from '../clause/word-class.js';
import { rememberWords } from '../remember-words.js';

/** Whether a verb says or claims something: not `mengonfirmasi`, which leaves a report standing where it is negated. */
const tells = rememberWords((lower) =>
  reportingForms(lower).some(
    ({ voice, stance, frame }) =>
      voice === 'active' && frame !== 'ask' && (stance === 'states' || stance === 'alleges'),
  ),
);

/**
 * Tells whether a clause is what somebody did not say: nobody tells its act.
 *
 * @param view the sentence
 * @param start index of the clause's first chunk
 * @returns true right behind `bahwa` and a negated verb of speech
 * @example
 * // IAEA tidak pernah menyatakan bahwa [Iran merakit bom]. → true
 * // IAEA tidak mengonfirmasi bahwa [Iran merakit bom]. → false
 */
export function isLeftUnsaid({ chunks }: SentenceView, start: number): boolean {
  const verb = chunks[start - 1]?.head === 'bahwa' ? chunks[start - 2] : undefined;
  if (verb?.kind !== 'verb' || !tells(verb.head)) return false;
  let at = start - 3;
  while (chunks[at]?.kind === 'auxiliary') at -= 1;
  return hasClass(chunks[at]?.head ?? '', 'negator');
}
