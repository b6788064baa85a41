import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { isCommonWord } from '../common-word.js';
import { residents } from '../context-words.js';
import { isAcronym, isCapitalised } from '../name-run.js';
import { draftOf, type NameScene, type Step } from '../name-scene.js';
import { commonGivenNames } from '../persons/given-names.js';
import { isTitleToken } from './title-token.js';
import { employedTitles, formerWords, ranks } from './title-words.js';

/** `Panel Ahli`, `Timnas`: everyday words in capitals, none of which is a given name. */
function isPlain(tokens: readonly SentenceToken[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(({ text, lower }) => isCommonWord(lower) && !commonGivenNames.has(text));
}

/** `seorang pejabat X`, `dua pejabat X`; but `mantan Bupati X` and `dari tersangka X` are one by name. */
function counts(token: SentenceToken | undefined): boolean {
  if (token === undefined || token.lower === 'dari') return false;
  return hasClass(token.lower, 'quantifier') && !formerWords.has(token.lower);
}

/** `Kombes [Arya]`: behind a rank stands who has it. */
function isRanked({ tokens }: NameScene, from: number): boolean {
  return ranks.has(entryAt(tokens, from - 1)?.lower ?? '');
}

/**
 * Reads a name behind a title: the holder's, the seat's where another title follows (`Kapolsek Cibadak Kompol Budi`), or the employer's: `peneliti Kaspersky`, `seorang pejabat NATO`, `gelandang Persib itu`.
 *
 * @param scene the sentence
 * @param title index of the first word of the title
 * @param from index of the first word of the name
 * @param to one past its last word
 */
export function behindTitle(scene: NameScene, title: number, from: number, to: number): Step {
  const { tokens } = scene;
  const single = to === from + 1;
  const unnamed = counts(entryAt(tokens, title - 1)) || hasClass(tokens[to]?.lower ?? '', 'determiner');
  // `istrinya NL`: `-nya` tells whose she is.
  const isOwned = tokens[title]?.lower.endsWith('nya') === true;
  const employer =
    unnamed ||
    (single && !isOwned && (isAcronym(tokens[from]) || employedTitles.has(tokens[title]?.lower ?? '')));
  const seat =
    single && !unnamed && isTitleToken(tokens[to]) && isCapitalised(tokens[to]) && !isRanked(scene, from);
  if (seat) return { next: to, draft: draftOf(scene, from, to, 'place', 'seat') };
  if (isPlain(tokens, from, to)) return { next: to, draft: null };
  if (single && residents.has(tokens[title]?.lower ?? '') && !isAcronym(tokens[from]))
    return { next: to, draft: draftOf(scene, from, to, 'place', 'seat') };
  const kind = employer ? 'organization' : 'person';
  return { next: to, draft: draftOf(scene, from, to, kind, employer ? 'employer' : 'titled-person') };
}
