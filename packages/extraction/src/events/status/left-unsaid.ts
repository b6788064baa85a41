import { reportingForms } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';

/** Whether a verb says or claims something: not `mengonfirmasi`, which leaves a report standing where it is negated. */
function tells(lower: string): boolean {
  return reportingForms(lower).some(
    ({ voice, stance, frame }) =>
      voice === 'active' && frame !== 'ask' && (stance === 'states' || stance === 'alleges'),
  );
}

/**
 * Tells whether a clause is what somebody did not say: nobody tells its act.
 *
 * @param view the sentence
 * @param start index of the clause's first chunk
 * @returns true right behind a negated verb of speech, with or without `bahwa`
 * @example
 * // IAEA tidak pernah menyatakan bahwa [Iran merakit bom]. → true
 * // IAEA tidak mengonfirmasi bahwa [Iran merakit bom]. → false
 */
export function isLeftUnsaid({ chunks }: SentenceView, start: number): boolean {
  const said = chunks[start - 1]?.head === 'bahwa' ? start - 2 : start - 1;
  const verb = chunks[said];
  if (verb?.kind !== 'verb' || !tells(verb.head)) return false;
  let at = said - 1;
  while (chunks[at]?.kind === 'auxiliary') at -= 1;
  // `enggan merinci jumlah tentara yang dikirim`: who withholds it leaves it standing.
  return hasClass(chunks[at]?.head ?? '', 'negator') && !hasClass(chunks[at]?.head ?? '', 'refusing');
}
