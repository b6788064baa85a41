import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { entryAt } from '../../entry-at.js';
import { flatMap } from '../../flat-map.js';
import { changeDraft, type Draft } from '../draft.js';
import { nameAt, SAME } from '../same-names.js';
import { tokenAt } from '../token-at.js';
import { titleWords } from './title-words.js';

/**
 * Parts the names that hold a body which the article names elsewhere and its holder: `Ketua [Truknesia Sahala Tambunan]`.
 *
 * @param text the article's text
 * @param tokens the tokens of a sentence
 * @param names bodies of the article, from `bodyNames`
 * @param drafts the names of the sentence
 * @returns the names of the sentence, those of persons behind a title parted
 */
export function partHolders(
  text: string,
  tokens: readonly SentenceToken[],
  names: ReadonlyMap<string, Draft>,
  drafts: readonly Draft[],
): readonly Draft[] {
  return flatMap(drafts, (draft) => {
    const at = tokenAt(tokens, draft.start);
    if (draft.kind !== 'person' || !titleWords.has(entryAt(tokens, at - 1)?.lower ?? '')) return [draft];
    const [body, last] = nameAt(text, tokens, at, names) ?? [];
    const holder = tokens.find(({ start }) => last !== undefined && start >= last.end);
    if (body === undefined || last === undefined || holder === undefined || holder.end > draft.end)
      return [draft];
    return [
      changeDraft(body, { start: draft.start, end: last.end, rule: SAME }),
      changeDraft(draft, { start: holder.start, rule: 'title-holder' }),
    ];
  });
}
