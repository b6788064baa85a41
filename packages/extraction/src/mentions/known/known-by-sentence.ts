import { findMedia, findNames } from '@warta/gazetteer';
import { type Article, isContent } from '@warta/parsing';
import { containsSpan } from '@warta/text';
import { LONGEST_SENTENCE, type SentenceToken } from '../../clause/sentence-tokens.js';
import { flatMap } from '../../flat-map.js';
import { mapList } from '../../map-list.js';
import { type KnownSpan, markTokens, mediumSpan, nameSpan } from '../../tagger/known-spans.js';
import { type Draft, keepLongest } from '../draft.js';
import { readKnownMedia } from './known-media.js';
import { readKnownNames } from './known-names.js';
import { settleVagueBodies } from './vague-bodies.js';

/** What the gazetteer knows of a sentence. */
export interface Known {
  readonly drafts: readonly Draft[];
  /** For each token what the tagger is told of it. */
  readonly marks: Int32Array;
}

/** The names of all zones, each searched once. */
interface Found {
  readonly drafts: readonly Draft[];
  readonly names: readonly KnownSpan[];
  readonly media: readonly KnownSpan[];
}

function findKnown({ text, zones }: Article): Found {
  const content = zones.filter((zone) => isContent(zone.kind));
  const names = mapList(content, (zone) => findNames(text, zone.start, zone.end));
  const media = mapList(content, (zone) => findMedia(text, zone.start, zone.end));
  return {
    drafts: flatMap(content, (_, at) =>
      keepLongest([...readKnownNames(text, names[at] ?? []), ...readKnownMedia(media[at] ?? [])]),
    ),
    names: flatMap(names, (found) => mapList(found, nameSpan)),
    media: flatMap(media, (found) => mapList(found, mediumSpan)),
  };
}

function draftsBySentence({ sentences }: Article, found: readonly Draft[]): Draft[][] {
  const bySentence: Draft[][] = mapList(sentences, () => []);
  let sentence = 0;
  for (const draft of found) {
    while ((sentences[sentence]?.end ?? Infinity) <= draft.start) sentence += 1;
    const span = sentences[sentence];
    const short = span !== undefined && span.end - span.start <= LONGEST_SENTENCE;
    if (short && containsSpan(span, draft)) bySentence[sentence]?.push(draft);
  }
  return bySentence;
}

/**
 * Finds what the gazetteer knows, sentence by sentence.
 *
 * @param article a parsed article
 * @param tokens the tokens of its sentences
 * @returns for each sentence the known names inside it, in text order, and a mark for each token
 * @example
 * // Iran membantah. Hujan turun. → Iran in the first sentence, nothing in the second
 */
export function knownBySentence(article: Article, tokens: readonly SentenceToken[][]): Known[] {
  const { drafts, names, media } = findKnown(article);
  const bySentence = draftsBySentence(article, settleVagueBodies(article, drafts));
  let name = 0;
  let medium = 0;
  // One array for all: each new one of more than a few numbers is asked for from the system.
  const all = new Int32Array(tokens.reduce((length, sentence) => length + sentence.length, 0));
  let from = 0;
  return mapList(tokens, (sentence, index) => {
    const marks = all.subarray(from, from + sentence.length);
    from += sentence.length;
    name = markTokens(marks, sentence, names, name);
    medium = markTokens(marks, sentence, media, medium);
    return { drafts: bySentence[index] ?? [], marks };
  });
}
