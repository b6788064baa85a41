import type { Article } from '@warta/parsing';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { flatMap } from '../flat-map.js';
import { joinLists } from '../join-lists.js';
import { mapList } from '../map-list.js';
import { combineNames } from './combine-names.js';
import { type Draft, keepLongest } from './draft.js';
import { settleGroups } from './group-names.js';
import { knownBySentence } from './known/known-by-sentence.js';
import { INITIALS } from './persons/initials-only.js';
import { PLAIN } from './plain-name.js';
import { findRepeatedNames, personNames } from './repeated-names.js';
import { bodyNames, findSameNames } from './same-names.js';
import { partHolders } from './titles/part-holders.js';

/** The names of all sentences. */
function inOneList(sentences: readonly (readonly Draft[])[]): readonly Draft[] {
  return flatMap(sentences, (drafts) => drafts);
}

/** Names found by their capital alone, and acronyms that are a person's initials, give way to parts of names that the article has in full. */
function withRepeated(drafts: readonly Draft[], repeated: readonly Draft[]): readonly Draft[] {
  if (repeated.length === 0) return drafts;
  const firm = drafts.filter(
    (draft) =>
      !repeated.some(
        (one) =>
          (draft.rule === PLAIN || (one.rule === INITIALS && draft.rule !== INITIALS)) &&
          one.start <= draft.start &&
          draft.end <= one.end,
      ),
  );
  return keepLongest(joinLists(firm, repeated));
}

/** Adds the names that the article has in full elsewhere. */
function withLaterNames(
  text: string,
  tokens: readonly SentenceToken[][],
  found: readonly (readonly Draft[])[],
): readonly (readonly Draft[])[] {
  const settled = settleGroups(text, found);
  const told = bodyNames(text, inOneList(settled), true);
  const first =
    told.size === 0
      ? settled
      : mapList(settled, (drafts, sentence) => partHolders(text, tokens[sentence] ?? [], told, drafts));
  const persons = personNames(text, inOneList(first));
  const withPersons =
    persons.parts.size + persons.initials.size === 0
      ? first
      : mapList(first, (drafts, sentence) =>
          withRepeated(drafts, findRepeatedNames(text, tokens[sentence] ?? [], persons)),
        );
  const bodies = bodyNames(text, inOneList(withPersons));
  if (bodies.size === 0) return withPersons;
  return mapList(withPersons, (drafts, sentence) =>
    findSameNames(text, tokens[sentence] ?? [], bodies, drafts),
  );
}

/**
 * Finds the names of every sentence, and those that an earlier or later one has in full.
 *
 * @param articles parsed articles
 * @param tokens for each of them the tokens of its sentences
 * @returns for each article and sentence its names without overlap, in text order
 * @example
 * // Kelompok Ansaru menyerang. Lalu Ansaru mundur. → Ansaru in both sentences
 */
export function namesBySentence(
  articles: readonly Article[],
  tokens: readonly SentenceToken[][][],
): readonly (readonly (readonly Draft[])[])[] {
  const known = mapList(articles, (article, at) => knownBySentence(article, tokens[at] ?? []));
  const found = combineNames(
    mapList(articles, ({ text }, at) => ({ text, tokens: tokens[at] ?? [], known: known[at] ?? [] })),
  );
  return mapList(articles, ({ text }, at) => withLaterNames(text, tokens[at] ?? [], found[at] ?? []));
}
