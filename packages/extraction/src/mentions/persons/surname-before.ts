import { actorById } from '@warta/gazetteer';
import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { changeDraft, type Draft } from '../draft.js';
import { isCapitalised } from '../name-run.js';
import { tokenAt } from '../token-at.js';

/** `Trump`, which nobody has for a first name: the last word of the name that it stands for. */
function isSurname(text: string, { candidates }: Draft): boolean {
  return candidates.some((id) => actorById(id)?.name.endsWith(` ${text}`) === true);
}

/**
 * Cuts a found name down to the full name behind somebody's surname: `utusan [Trump] [Steve Witkoff]`.
 *
 * @param tokens the tokens of a sentence
 * @param name a name found by rules or the tagger
 * @param known the known names of the sentence
 * @returns the full name, or null where the name does not begin with a surname, or has no two words more
 * @example
 * // Trump Steve Witkoff → Steve Witkoff
 * // Prabowo Subianto Djojohadikusumo → null: the first word is a given name
 */
export function behindSurname(
  tokens: readonly SentenceToken[],
  name: Draft,
  known: readonly Draft[],
): Draft | null {
  if (name.kind !== 'person') return null;
  const at = tokenAt(tokens, name.start);
  const surname = tokens[at];
  const rest = tokens.filter(({ start, end }) => start > name.start && end <= name.end);
  const [first] = rest;
  if (surname === undefined || first === undefined || rest.length !== 2 || !rest.every(isCapitalised))
    return null;
  const leader = known.find(({ start, end }) => start === surname.start && end === surname.end);
  return leader?.kind === 'person' && isSurname(surname.text, leader)
    ? changeDraft(name, { start: first.start })
    : null;
}
