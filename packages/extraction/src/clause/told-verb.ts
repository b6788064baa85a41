import { reportingForms } from '@warta/indonesian';
import { actOf } from '../events/act.js';
import { frameReadings } from '../events/frame.js';
import { closedOf, isClosed } from './closed-word.js';
import { rememberFlags, rememberForms, type WordForm } from './word-form.js';

/** `menyerang`, `diserang`; in a headline `Serang`. */
const isActVerb = rememberFlags(
  ({ lower, capital }) =>
    frameReadings(lower).some(
      ({ voice, rest }) =>
        rest.length === 0 && (voice === 'active' || voice === 'passive' || (capital && voice === 'bare')),
    ) && reportingForms(lower).length === 0,
);

/**
 * Tells whether a word is a verb of an act that no report does itself.
 *
 * @example
 * // menyerang, diserang → true; menyebut, mengenai → false
 */
export const tellsAct = rememberFlags((form) => !isClosed(form) && isActVerb(form));

/**
 * Tells whether a word may stand between a subject and its verb: `akan`, `tidak`.
 *
 * @example
 * // akan, tidak → true; menyerang → false
 */
export const isSmall = rememberFlags((form: WordForm) => {
  const kind = closedOf(form);
  return kind === 'auxiliary' || kind === 'negator';
});

/** Breaking a rule is told of claims too: `Klaim China melanggar hukum laut`. */
const OF_CLAIMS = 'violation';

const isContested = rememberForms(
  ({ lower, capital }) =>
    reportingForms(lower).length === 0 &&
    frameReadings(lower).some(
      ({ voice, rest, frame: { act } }) =>
        (voice === 'active' || (capital && voice === 'bare')) &&
        rest.length === 0 &&
        act !== OF_CLAIMS &&
        actOf(act).contested === true,
    ),
);

interface Formed {
  readonly form: WordForm;
}

function overSmall(words: readonly Formed[], at: number): WordForm | undefined {
  let verb = at;
  while (words[verb] !== undefined && isSmall((words[verb] as Formed).form)) verb += 1;
  return words[verb]?.form;
}

/**
 * Tells whether a verb of an act stands at a place, be there small words before it.
 *
 * @param words the words or tokens of a sentence
 * @param at where the verb with its small words may begin
 * @example
 * // Kabar Rusia [akan menyerang] Odesa beredar. → true
 */
export function actFollows(words: readonly Formed[], at: number): boolean {
  const verb = overSmall(words, at);
  return verb !== undefined && tellsAct(verb);
}

/**
 * Tells whether a verb of a contested deed stands at a place, which no claim does itself.
 *
 * @param words the words or tokens of a sentence
 * @param at where the verb with its small words may begin
 * @example
 * // Tuduhan Rusia [menyerang] Odesa dibantah. → true; Tuduhan Rusia [melanggar] etika. → false
 */
export function contestedFollows(words: readonly Formed[], at: number): boolean {
  const verb = overSmall(words, at);
  return verb !== undefined && isContested(verb);
}
