import type { Article } from '@warta/parsing';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import type { Mention } from '../findings.js';
import { flatMap } from '../flat-map.js';
import { mapList } from '../map-list.js';
import { countryOfBody } from './body-country.js';
import type { Draft } from './draft.js';
import { linkLaterNames } from './later-names.js';
import { namesBySentence } from './names-by-sentence.js';
import { isPhotographer, isPhotoSource } from './photo-credit.js';
import { findBackReferences } from './references/back-references.js';
import { mergeReferences } from './references/merge-references.js';
import { readTitle } from './titles/person-title.js';

interface Placed {
  readonly draft: Draft;
  readonly sentence: number;
  readonly drafts: readonly Draft[];
}

function isCaption(article: Article, sentence: number): boolean {
  return article.zones[article.sentences[sentence]?.zone ?? -1]?.kind === 'caption';
}

/** Who took the picture, and the letters that tell whose it is, are no actors of the story. */
function isCredited(article: Article, { draft, sentence }: Placed): boolean {
  if (!isCaption(article, sentence)) return false;
  if (draft.kind === 'person') return isPhotographer(article.text, draft);
  const isUnknown = draft.kind === 'organization' && draft.candidates.length === 0;
  return isUnknown && draft.method === 'acronym' && isPhotoSource(article.text, draft);
}

function toMention(
  article: Article,
  tokens: readonly SentenceToken[],
  { draft, sentence, drafts }: Placed,
): Mention {
  const span = article.sentences[sentence];
  const title =
    draft.kind === 'person' && span !== undefined
      ? readTitle(article.text, draft, span, tokens, drafts)
      : null;
  return {
    start: draft.start,
    end: draft.end,
    kind: draft.kind,
    method: draft.method,
    sentence,
    candidates: draft.candidates,
    title: title?.span ?? null,
    country: title === null ? countryOfBody(article.text, draft) : title.country,
    antecedent: null,
    rule: draft.rule,
  };
}

/** Ties the names of an article to their earlier mentions, with the phrases that take them up. */
function toMentions(
  article: Article,
  tokens: readonly SentenceToken[][],
  found: readonly (readonly Draft[])[],
): Mention[] {
  const placed: Placed[] = flatMap(found, (drafts, sentence) =>
    mapList(drafts, (draft) => ({ draft, sentence, drafts })),
  ).filter((one) => !isCredited(article, one));
  const weak = mapList(placed, ({ draft }) => draft.weak);
  const names = linkLaterNames(
    article.text,
    mapList(placed, (one) => toMention(article, tokens[one.sentence] ?? [], one)),
    weak,
  );
  return mergeReferences(names, findBackReferences(article.text, tokens, names));
}

/**
 * Finds every name in the content of articles: known and unknown actors and places, with titles, each tied to its earlier full mention.
 *
 * @param articles parsed articles
 * @param tokens for each of them the tokens of its sentences
 * @returns for each of them its mentions in text order; last names without an earlier full name are left out
 * @example
 * // Joko Widodo bertemu Kim Jong Un. Widodo lalu pulang. → three mentions, the last with the first for its antecedent
 */
export function findMentions(
  articles: readonly Article[],
  tokens: readonly SentenceToken[][][],
): Mention[][] {
  const names = namesBySentence(articles, tokens);
  return mapList(articles, (article, at) => toMentions(article, tokens[at] ?? [], names[at] ?? []));
}
