import type { SentenceToken as NameToken } from '../../clause/sentence-tokens.js';
import { hasAnyClass, looksLikeVerbForm } from '../../clause/word-class.js';
import { rememberFlags } from '../../clause/word-form.js';
import { isBareVerb } from '../common-word.js';
import { fromWords, noNameAfter } from '../context-words.js';
import { isCapitalised } from '../name-run.js';
import type { NameScene } from '../name-scene.js';
import { isTitleWord } from './title-token.js';

/** Words that do not stand between a title and its holder. */
const endsTitle = rememberFlags(({ lower }) =>
  hasAnyClass(lower, 'preposition', 'conjunction', 'subordinator', 'auxiliary'),
);

/** A verb, or a noun behind which a thing is named (`kapal tanker Boracay`). */
const endsPhrase = rememberFlags(
  (form) => looksLikeVerbForm(form) || isBareVerb(form.lower) || noNameAfter.has(form.lower),
);

/**
 * Index of the first word of a title right before a name (`juru bicara keamanan nasional`), or -1.
 *
 * @param scene the sentence
 * @param at index of the first word of the name
 */
export function titleBefore(scene: NameScene, at: number): number {
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const token = scene.tokens[back] as NameToken;
    if (isTitleWord(token.form)) return back;
    if (token.kind !== 'word') return -1;
    // `pemimpin milisi asal Mali [Iyad Ghali]`
    const isOrigin = fromWords.has(token.lower) && back + 1 < at && isCapitalised(scene.tokens[back + 1]);
    if (isOrigin) continue;
    if (!token.form.capital && endsTitle(token.form)) return -1;
    if (token.text === token.lower && endsPhrase(token.form)) return -1;
  }
  return -1;
}
