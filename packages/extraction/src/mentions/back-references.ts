import data from '../../data/back-references.json' with { type: 'json' };
import type { SentenceToken } from '../clause/sentence-tokens.js';
import type { Mention } from '../findings.js';
import { answersTo } from './role-synonyms.js';
import { titleWords } from './word-list.js';

const classes: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  data.entries.map((entry) => [entry.class, new Set(entry.words)]),
);

function is(token: SentenceToken | undefined, name: string): boolean {
  return token !== undefined && (classes.get(name)?.has(token.lower) ?? false);
}

/** How many sentences back the one meant may stand. */
const REACH = 2;

type Kind = 'person' | 'country' | 'organization';

/** Armed groups are bodies, too: `kelompok itu`. */
function isOfKind(mention: Mention, kind: Kind): boolean {
  return mention.kind === kind || (kind === 'organization' && mention.kind === 'group');
}

/** The person with whom the sentence before begins (`Kapten X tidak mau sesumbar. Dia …`), or null. */
function openingPerson(
  names: readonly Mention[],
  known: number,
  sentence: number,
  start: number,
): number | null {
  let first = known - 1;
  while (first > 0 && names[first - 1]?.sentence === sentence) first -= 1;
  const mention = names[first];
  if (mention?.kind !== 'person' || mention.sentence !== sentence) return null;
  const others = names
    .slice(first + 1, known)
    .some((one) => one.kind === 'person' && one.antecedent !== first);
  if (others) return null;
  return (mention.title ?? mention).start <= start ? (mention.antecedent ?? first) : null;
}

/** The one actor of a kind in the last sentences before a place; null where there are none or several. */
function onlyOne(
  mentions: readonly Mention[],
  known: number,
  kind: Kind,
  sentence: number,
  at: number,
): number | null {
  const found = new Set<number>();
  for (let index = known - 1; index >= 0; index -= 1) {
    const mention = mentions[index];
    if (mention === undefined || mention.sentence < sentence - REACH) break;
    if (isOfKind(mention, kind) && mention.start < at) found.add(mention.antecedent ?? index);
  }
  const ids = new Set([...found].map((index) => mentions[index]?.candidates[0] ?? `mention/${index}`));
  return ids.size === 1 ? Math.min(...found) : null;
}

interface Phrase {
  readonly kind: Kind;
  readonly to: number;
  /** The role in lower case (`juru bicara`), empty for pronouns and countries. */
  readonly role: string;
}

/** How many words a role may have. */
const LONGEST_ROLE = 3;

/** `juru bicara itu`: a title up to its pointer. */
function roleAt(tokens: readonly SentenceToken[], at: number): Phrase | null {
  if (!titleWords.has(tokens[at]?.lower ?? '')) return null;
  for (let to = at + 1; to <= at + LONGEST_ROLE; to += 1) {
    const token = tokens[to];
    if (is(token, 'pointer'))
      return {
        kind: 'person',
        to,
        role: tokens
          .slice(at, to)
          .map(({ lower }) => lower)
          .join(' '),
      };
    if (token?.kind !== 'word' || token.text !== token.lower) return null;
  }
  return null;
}

/** `dia`, `diplomat tersebut`, `negara itu` at a token: what it points to and its last token. */
function phraseAt(tokens: readonly SentenceToken[], at: number): Phrase | null {
  if (is(tokens[at], 'person')) return { kind: 'person', to: at, role: '' };
  if (is(tokens[at], 'country') && is(tokens[at + 1], 'pointer'))
    return { kind: 'country', to: at + 1, role: '' };
  if (is(tokens[at], 'body') && is(tokens[at + 1], 'pointer'))
    return { kind: 'organization', to: at + 1, role: '' };
  return roleAt(tokens, at);
}

/** A sentence, and how many of the article's names stand up to its end. */
interface Place {
  readonly text: string;
  readonly tokens: readonly SentenceToken[];
  readonly sentence: number;
  readonly names: readonly Mention[];
  readonly known: number;
  /** Where the sentence before begins, and how many names stand up to its end. */
  readonly before: { readonly start: number; readonly known: number };
}

function antecedentOf(
  { names, known, sentence, before }: Place,
  { kind, role }: Phrase,
  at: number,
): number | null {
  const opening =
    kind === 'person' && role === '' ? openingPerson(names, before.known, sentence - 1, before.start) : null;
  return opening ?? onlyOne(names, known, kind, sentence, at);
}

/** A role takes up only somebody whose title it says again. */
function fits(text: string, { title }: Mention, role: string): boolean {
  return role === '' || (title !== null && answersTo(text.slice(title.start, title.end), role));
}

function toMention(place: Place, at: number, phrase: Phrase): Mention | null {
  const { text, tokens, sentence, names } = place;
  const start = tokens[at]?.start ?? 0;
  const antecedent = antecedentOf(place, phrase, start);
  const meant = antecedent === null ? undefined : names[antecedent];
  if (meant === undefined || !fits(text, meant, phrase.role)) return null;
  return {
    start,
    end: tokens[phrase.to]?.end ?? start,
    kind: phrase.kind,
    method: phrase.to === at ? 'pronoun' : 'title',
    sentence,
    candidates: meant.candidates,
    title: null,
    country: meant.country,
    antecedent,
    rule: 'back-reference',
  };
}

function inSentence(place: Place): Mention[] {
  return place.tokens.flatMap((_, at) => {
    const phrase = phraseAt(place.tokens, at);
    const mention = phrase === null ? null : toMention(place, at, phrase);
    return mention === null ? [] : [mention];
  });
}

/**
 * Finds pronouns and role phrases that take up the one person or country they can mean: `ia`, `diplomat tersebut`, `negara itu`.
 *
 * @param text the article's text
 * @param tokens the tokens of every sentence
 * @param names the names of the article, in text order; antecedents index into it
 * @returns mentions in text order, only those whose antecedent is sure, with antecedents as indices into `names`
 */
export function findBackReferences(
  text: string,
  tokens: readonly SentenceToken[][],
  names: readonly Mention[],
): Mention[] {
  let known = 0;
  return tokens.flatMap((sentence, index) => {
    const before = { start: tokens[index - 1]?.[0]?.start ?? -1, known };
    while ((names[known]?.sentence ?? Infinity) <= index) known += 1;
    return known === 0 ? [] : inSentence({ text, tokens: sentence, sentence: index, names, known, before });
  });
}

/**
 * Merges names and back references into one list in text order, with antecedents as indices into it.
 *
 * @param names the names of the article, in text order
 * @param references what {@link findBackReferences} found for them
 * @returns all of them, with `antecedent` as an index into the merged list
 */
export function mergeReferences(names: readonly Mention[], references: readonly Mention[]): Mention[] {
  const all = [...names, ...references]
    .map((mention, order) => ({ mention, order }))
    .sort((a, b) => a.mention.start - b.mention.start);
  const place = new Map(all.map(({ order }, index) => [order, index]));
  return all.map(({ mention }) => {
    const antecedent = mention.antecedent === null ? null : (place.get(mention.antecedent) ?? null);
    return { ...mention, antecedent };
  });
}
