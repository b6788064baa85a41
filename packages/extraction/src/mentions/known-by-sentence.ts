import { findMedia, findNames, mayBeginMedium, mayBeginName } from '@warta/gazetteer';
import { type Article, isContent } from '@warta/parsing';
import { LONGEST_SENTENCE, type SentenceToken } from '../clause/sentence-tokens.js';
import { rememberFlags } from '../clause/word-form.js';
import { type KnownSpan, markTokens, mediumSpan, nameSpan } from '../tagger/known-spans.js';
import { type Draft, keepLongest } from './draft.js';
import { readKnownMedia } from './known-media.js';
import { readKnownNames } from './known-names.js';
import { knownStretches } from './known-stretches.js';

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

const beginsName = rememberFlags(({ text }) => mayBeginName(text));
const beginsMedium = rememberFlags(({ text }) => mayBeginMedium(text));

function findKnown(article: Article, tokens: readonly SentenceToken[][]): Found {
  const { text, zones } = article;
  const forNames = knownStretches(article, tokens, beginsName);
  const forMedia = knownStretches(article, tokens, beginsMedium);
  const content = zones.flatMap((zone, at) => (isContent(zone.kind) ? [{ ...zone, at }] : []));
  const names = content.map(({ start, end, at }) => findNames(text, start, end, forNames[at]));
  const media = content.map(({ start, end, at }) => findMedia(text, start, end, forMedia[at]));
  return {
    drafts: content.flatMap((_, at) =>
      keepLongest([...readKnownNames(text, names[at] ?? []), ...readKnownMedia(media[at] ?? [])]),
    ),
    names: names.flat().map(nameSpan),
    media: media.flat().map(mediumSpan),
  };
}

function draftsBySentence({ sentences }: Article, found: readonly Draft[]): Draft[][] {
  const bySentence: Draft[][] = sentences.map(() => []);
  let sentence = 0;
  for (const draft of found) {
    while ((sentences[sentence]?.end ?? Infinity) <= draft.start) sentence += 1;
    const span = sentences[sentence];
    const short = span !== undefined && span.end - span.start <= LONGEST_SENTENCE;
    if (short && span.start <= draft.start && draft.end <= span.end) bySentence[sentence]?.push(draft);
  }
  return bySentence;
}

/**
 * Finds what the gazetteer knows, sentence by sentence.
 *
 * @param article a parsed article
 * @param tokens the tokens of its sentences
 * @returns for each sentence the known names inside it, in text order, and a mark for each token
 */
export function knownBySentence(article: Article, tokens: readonly SentenceToken[][]): Known[] {
  const { drafts, names, media } = findKnown(article, tokens);
  const bySentence = draftsBySentence(article, drafts);
  let name = 0;
  let medium = 0;
  return tokens.map((sentence, index) => {
    const marks = new Int32Array(sentence.length);
    name = markTokens(marks, sentence, names, name);
    medium = markTokens(marks, sentence, media, medium);
    return { drafts: bySentence[index] ?? [], marks };
  });
}
