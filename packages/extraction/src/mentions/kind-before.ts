import { isClosed } from '../clause/closed-word.js';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { hasAnyClass, looksLikeVerbForm } from '../clause/word-class.js';
import { rememberFlags, rememberForms } from '../clause/word-form.js';
import { entryAt } from '../entry-at.js';
import type { MentionKind } from '../findings.js';
import { firmAfter, noActorAfter, noNameAfter, placeNouns } from './context-words.js';
import { evidenceOf } from './name-evidence.js';

/** Whether a noun heads names of places or bodies, or of things that are no actors. */
const kindOfNoun = rememberForms(({ lower }): MentionKind | 'nothing' | 'none' => {
  if (noNameAfter.has(lower)) return 'none';
  if (placeNouns.has(lower)) return 'place';
  return firmAfter.has(lower) || evidenceOf(lower) === 'organization' ? 'organization' : 'nothing';
});

/** A verb or small word, with which no phrase of nouns goes on. */
const endsNouns = rememberFlags(
  (form) =>
    form.capital ||
    looksLikeVerbForm(form) ||
    isClosed(form) ||
    hasAnyClass(form.lower, 'pronoun', 'determiner'),
);

/** What the small word before a name tells of its kind; `nothing` where it tells nothing, `none` where it names no actor. */
const kindAfter = rememberForms(({ lower }): MentionKind | 'nothing' | 'none' => {
  if (noNameAfter.has(lower) || noActorAfter.has(lower)) return 'none';
  if (placeNouns.has(lower)) return 'place';
  if (firmAfter.has(lower)) return 'organization';
  return evidenceOf(lower) ?? 'nothing';
});

/**
 * Tells the kind of a name by the one or two small words before it: `kamp [Zamzam]`, `perusahaan keamanan [Volexity]`.
 *
 * @param tokens the tokens of a sentence
 * @param from first token of the name
 * @returns `nothing` where they tell nothing, `none` where they name no actor
 */
export function kindBefore(tokens: readonly SentenceToken[], from: number): MentionKind | 'nothing' | 'none' {
  const [second, before] = [entryAt(tokens, from - 2), entryAt(tokens, from - 1)];
  if (before?.kind !== 'word') return 'nothing';
  const isPhrase =
    second !== undefined &&
    (second.text === second.lower || from === 2) &&
    before.text === before.lower &&
    !endsNouns(before.form);
  const told = isPhrase ? kindOfNoun(second.form) : 'nothing';
  return told === 'nothing' ? kindAfter(before.form) : told;
}
