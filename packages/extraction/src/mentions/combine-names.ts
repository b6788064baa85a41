import { overlapsSpan } from '@warta/text';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { entryAt } from '../entry-at.js';
import { flatMap } from '../flat-map.js';
import { joinLists } from '../join-lists.js';
import { mapList } from '../map-list.js';
import { findBracketedNames } from './bracketed-names.js';
import { capitalisesEveryWord } from './capitalises-every-word.js';
import { isCommonWord } from './common-word.js';
import { headsOf } from './context-words.js';
import { changeDraft, type Draft, keepLongest } from './draft.js';
import { explainedNames } from './explained-names.js';
import { markGroups } from './group-names.js';
import { namedAfterHeads } from './head-words.js';
import { isShortHeadline, lowerHeadline } from './headline-case.js';
import type { Known } from './known/known-by-sentence.js';
import { strengthen } from './known/strengthen.js';
import { withoutModels } from './models-of-arms.js';
import { findNamedBodies } from './named-bodies.js';
import { isOfKnown, joinsKnown, uptoKnown, withinCapitals, withoutCountry } from './parted-known.js';
import { INITIALS } from './persons/initials-only.js';
import { findPersonPatterns } from './persons/person-patterns.js';
import { placeNames } from './placed-names.js';
import { findPlainNames } from './plain-name.js';
import { sameSpan } from './same-span.js';
import { splitNames } from './split-names.js';
import { findTaggedNames } from './tagged-names.js';
import { outsideTitles } from './titled-works.js';
import { findPostedNames } from './titles/posted-names.js';
import { findSeatsOfHolders } from './titles/seats-of-holders.js';
import { portfolioTitles, ranks } from './titles/title-words.js';
import { tokenAt } from './token-at.js';
import { findTownsOfCountries } from './towns-of-countries.js';
import { findUnitNames, outsideUnits } from './unit-names.js';
import { findUnknownNames } from './unknown-names.js';
import { findWiderNames } from './wider-names.js';
import { findWorks, WORK } from './works.js';

/** `Komentar Kirby …`: at the head of a sentence the capital of the first word tells nothing, where a known name ends the tagged one. */
function withoutOpening(draft: Draft, tokens: readonly SentenceToken[], known: readonly Draft[]): Draft {
  if (draft.start !== tokens[0]?.start) return draft;
  const inner = known.find((other) => other.end === draft.end && other.start === tokens[1]?.start);
  return inner === undefined ? draft : changeDraft(draft, { start: inner.start });
}

/** A person lends the name to a street or a hospital (`Jalan Slamet Riyadi`), or is found twice. */
function yieldsTo(tokens: readonly SentenceToken[], person: Draft, draft: Draft): boolean {
  if (sameSpan(person, draft)) return true;
  if (person.end !== draft.end) return false;
  const at = tokenAt(tokens, draft.start);
  // `AKBP [Rio Wahyu Anggoro]`: behind a rank the whole name is the holder's.
  const ranked = draft.kind === 'person' && ranks.has(entryAt(tokens, at - 1)?.lower ?? '');
  return ranked || namedAfterHeads.has(tokens[at]?.text ?? '');
}

/** `Kejari Kota Malang [Agung Tri Radityo]`: a body with a head ends where its holder's name begins. */
function cutAtPersons(
  tokens: readonly SentenceToken[],
  guessed: readonly Draft[],
  persons: readonly Draft[],
): readonly Draft[] {
  return mapList(guessed, (draft) => {
    const holder = persons.find(
      ({ start, end }) => draft.start < start && start < draft.end && end === draft.end,
    );
    const at = tokenAt(tokens, draft.start);
    if (draft.rule !== 'headed-name' || holder === undefined || yieldsTo(tokens, holder, draft)) return draft;
    if (headsOf.has(entryAt(tokens, at - 1)?.lower ?? '')) return draft;
    const body = tokens.filter(({ start, end }) => start >= draft.start && end <= holder.start);
    return body.length < 2 ? draft : changeDraft(draft, { end: body.at(-1)?.end ?? draft.end });
  });
}

interface Read {
  readonly text: string;
  readonly tokens: readonly SentenceToken[];
  readonly known: Known;
  /** Its capitals tell nothing of names. */
  readonly headline: boolean;
}

/** The tokens of a sentence, with what is known and tagged in it. */
interface Sentence {
  /** The text of its article. */
  readonly text: string;
  readonly tokens: readonly SentenceToken[];
  readonly known: readonly Draft[];
  readonly tagged: readonly Draft[];
  readonly guesses: readonly Draft[];
  readonly headline: boolean;
}

/** The tagged names of a headline, without everyday words and countries that stand right beside them. */
function partHeadline(
  tokens: readonly SentenceToken[],
  drafts: readonly Draft[],
  known: readonly Draft[],
): readonly Draft[] {
  return flatMap(drafts, (draft) => {
    const name = withinCapitals(tokens, draft);
    return name === null ? [] : [withoutCountry(tokens, uptoKnown(name, known), known)];
  });
}

function tagSentence({ text, tokens, known: { drafts: known, marks }, headline }: Read): Sentence {
  const { names, guesses } = findTaggedNames(tokens, marks);
  const single = names.filter(
    (draft) => !joinsKnown(text, draft, known, headline) && !isOfKnown(text, tokens, draft, known),
  );
  const whole = headline ? partHeadline(tokens, single, known) : single;
  const tagged = mapList(whole, (draft) => withoutOpening(draft, tokens, known));
  return { text, tokens, known, tagged, guesses, headline };
}

/** What the rules guess, but around the tagger's persons (`Seksi Penerangan Hukum Putu Agus Eka`). */
function guessNames({ tokens, known, tagged }: Sentence): readonly Draft[] {
  const unknown = findUnknownNames(tokens, known);
  const persons = tagged.filter((draft) => draft.kind === 'person');
  if (unknown.length === 0 || persons.length === 0) return unknown;
  return cutAtPersons(tokens, unknown, persons).filter(
    (draft) => !persons.some((person) => overlapsSpan(person, draft) && !yieldsTo(tokens, person, draft)),
  );
}

/** The names found firmly: tagged, guessed, made like a person's, or those of units. */
function firmNames({ tokens, known, tagged }: Sentence, guessed: readonly Draft[]): readonly Draft[] {
  const patterns = findPersonPatterns(tokens, known);
  const units = findUnitNames(tokens);
  const found = joinLists(joinLists(tagged, guessed), patterns);
  return joinLists(splitNames(tokens, outsideUnits(tokens, found, units), known), units);
}

/** `[AKP] Gede Darma`: right before a person's name it is a rank, though a party goes by the same letters. */
function isRank(tokens: readonly SentenceToken[], draft: Draft, found: readonly Draft[]): boolean {
  if (draft.method !== 'acronym') return false;
  const at = tokenAt(tokens, draft.start);
  if (!ranks.has(tokens[at]?.lower ?? '') || tokens[at]?.end !== draft.end) return false;
  const next = tokens[at + 1]?.start;
  return found.some(({ kind, start }) => kind === 'person' && start === next);
}

/** `Menteri [Pertahanan Rusia]`: what a minister is minister of, with the state behind, is no body. */
function isPortfolio(tokens: readonly SentenceToken[], draft: Draft, known: readonly Draft[]): boolean {
  if (draft.kind !== 'organization' || draft.candidates.length > 0) return false;
  const at = tokenAt(tokens, draft.start);
  if (!portfolioTitles.has(entryAt(tokens, at - 1)?.lower ?? '')) return false;
  return known.some(({ kind, start, end }) => kind === 'country' && end === draft.end && start > draft.start);
}

/** All names without overlap, the known ones among them. */
function keepNames({ tokens, known, guesses, headline }: Sentence, firm: readonly Draft[]): readonly Draft[] {
  const works = findWorks(tokens, known);
  const plain = findPlainNames(tokens, joinLists(joinLists(known, firm), works), guesses, headline);
  const seen = withoutModels(tokens, joinLists(firm, plain));
  const initials = seen.filter(({ rule }) => rule === INITIALS);
  // `tersangka berinisial MA`: no Supreme Court.
  const isOther = (draft: Draft): boolean =>
    draft.rule === INITIALS || !initials.some((one) => sameSpan(one, draft));
  const [others, found] =
    initials.length === 0 ? [known, seen] : [known.filter(isOther), seen.filter(isOther)];
  const named = others.filter((draft) => !isRank(tokens, draft, found));
  const told = found.filter((draft) => !isPortfolio(tokens, draft, known));
  const strong = mapList(named, (draft) => strengthen(tokens, draft, seen, known));
  return keepLongest(joinLists(joinLists(strong, works), told));
}

function widenNames({ text, tokens }: Sentence, kept: readonly Draft[]): readonly Draft[] {
  const wider = keepLongest(joinLists(kept, findWiderNames(tokens, kept))).filter(
    ({ rule }) => rule !== WORK,
  );
  const posted = joinLists(wider, findPostedNames(tokens, wider));
  const bodies = joinLists(posted, findNamedBodies(tokens, posted));
  const seats = joinLists(findSeatsOfHolders(tokens, bodies), findTownsOfCountries(tokens, bodies));
  const explained = explainedNames(tokens, joinLists(bodies, seats));
  const named = placeNames(tokens, markGroups(tokens, keepLongest(explained)));
  return keepLongest(outsideTitles(tokens, joinLists(named, findBracketedNames(text, tokens, named))));
}

/** An article as its names are found in it. */
export interface Written {
  readonly text: string;
  /** For each sentence its tokens as they are written. */
  readonly tokens: readonly (readonly SentenceToken[])[];
  /** For each sentence what the gazetteer knows of it. */
  readonly known: readonly Known[];
}

/** `India [Waspada]`: the capital of an everyday word names no paper in a headline. */
function isEverydayPaper(text: string, { rule, start, end }: Draft): boolean {
  return rule === 'known-medium' && isCommonWord(text.slice(start, end).toLowerCase());
}

function readHeadline(text: string, written: readonly SentenceToken[], { drafts, marks }: Known): Read {
  const known = drafts.filter((draft) => !isEverydayPaper(text, draft));
  return { text, known: { drafts: known, marks }, tokens: lowerHeadline(written, known), headline: true };
}

/** A sentence as its names are looked for: a headline as running text. */
function readSentence({ text, tokens }: Written, known: Known, at: number): Read {
  const written = tokens[at] ?? [];
  const isHeadline = capitalisesEveryWord(written) || isShortHeadline(written, known.drafts);
  if (isHeadline) return readHeadline(text, written, known);
  return {
    text,
    known,
    tokens: written,
    headline: false,
  };
}

/**
 * Brings together what the gazetteer, the tagger and the rules find in the sentences of articles. Each step is taken for all
 * sentences before the next: the code of one step stays near at hand, that of all of them does not.
 *
 * @param articles any number
 * @returns for each article and sentence its names without overlap, in text order
 * @example
 * // Kemlu Rusia membantah itu. → Kemlu Rusia, as the gazetteer has it; Rina Kusuma membantah itu. → Rina Kusuma, by the tagger
 */
export function combineNames(articles: readonly Written[]): readonly (readonly (readonly Draft[])[])[] {
  const read = flatMap(articles, (article) =>
    mapList(article.known, (known, at) => readSentence(article, known, at)),
  );
  const sentences = mapList(read, tagSentence);
  const guessed = mapList(sentences, guessNames);
  const firm = mapList(sentences, (sentence, at) => firmNames(sentence, guessed[at] ?? []));
  const kept = mapList(sentences, (sentence, at) => keepNames(sentence, firm[at] ?? []));
  const wide = mapList(sentences, (sentence, at) => widenNames(sentence, kept[at] ?? []));
  let from = 0;
  return mapList(articles, ({ known }) => {
    from += known.length;
    return wide.slice(from - known.length, from);
  });
}
