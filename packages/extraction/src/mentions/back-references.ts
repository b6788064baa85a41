import { actorById } from '@warta/gazetteer';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { hasClass, looksLikeVerb } from '../clause/word-class.js';
import type { Mention } from '../findings.js';
import { fitsBody, fitsPerson } from './reference-fit.js';
import { mayRefer, type ReferencePhrase, referenceAt } from './reference-phrase.js';
import { isReference } from './reference-words.js';

/** How many sentences back the one meant may stand. */
const REACH = 2;

/** How far a noun reaches that only one of all names so far fits (`maskapai itu`). */
const FAR = 8;

/** A phrase in its sentence, and the names up to it. */
interface Place {
  readonly text: string;
  readonly tokens: readonly SentenceToken[][];
  readonly sentence: number;
  readonly names: readonly Mention[];
  /** How many of the names stand up to the end of the sentence. */
  readonly known: number;
  readonly at: number;
  readonly phrase: ReferencePhrase;
}

/** The first mention of the same actor. */
function rootOf(names: readonly Mention[], index: number): number {
  return names[index]?.antecedent ?? index;
}

/** The country that a country, a capital or a body of the state stands for. */
function countryOf(mention: Mention): string | null {
  if (mention.kind === 'place' || mention.kind === 'person') return null;
  const id = mention.candidates[0] ?? '';
  if (id.startsWith('country/')) return id;
  const actor = actorById(id);
  return actor?.kind === 'government' && actor.country !== null ? `country/${actor.country}` : null;
}

/** Who a name stands for: a gazetteer id, or the first mention of it. */
function identityOf({ names, phrase }: Place, index: number): string {
  const mention = names[index] as Mention;
  if (phrase.kind === 'country') return countryOf(mention) ?? '';
  return mention.candidates[0] ?? `mention/${rootOf(names, index)}`;
}

/** `Kuasa hukum Sudarma, Ni Luh Lestari, …`: the first name only says whose counsel the second is. */
function isOwner(tokens: readonly SentenceToken[], mention: Mention): boolean {
  const at = tokens.findIndex((token) => token.start === mention.start);
  return isReference(tokens[at - 1]?.lower ?? '', 'owner-after');
}

function fits(place: Place, mention: Mention): boolean {
  const { text, tokens, phrase } = place;
  if (phrase.kind === 'country') return countryOf(mention) !== null;
  if (phrase.kind === 'organization') return fitsBody(text, mention, phrase.role);
  return fitsPerson(text, mention, phrase.role) && !isOwner(tokens[mention.sentence] ?? [], mention);
}

/** The name with which a sentence begins, behind its title and quotation marks. */
function opens({ tokens }: Place, mention: Mention): boolean {
  const first = tokens[mention.sentence]?.find((token) => token.kind === 'word');
  return (mention.title ?? mention).start <= (first?.start ?? -1);
}

/** `Rusia, yang menempatkan tentara di negara itu`: the subject is not where its own deed is done. */
function isOwnPlace(place: Place, mention: Mention): boolean {
  if (place.phrase.kind !== 'country' || mention.sentence !== place.sentence) return false;
  const before = place.tokens[place.sentence]?.[place.at - 1]?.lower ?? '';
  return (before === 'di' || before === 'ke') && opens(place, mention);
}

/** `kunjungan pemimpin Hanoi ke negeri itu`: nobody goes to their own. */
function isGuest(place: Place, mention: Mention): boolean {
  const to = place.tokens[place.sentence]?.[place.at - 1];
  const goes = place.phrase.kind === 'country' && (to?.lower === 'ke' || to?.lower === 'di');
  return goes && mention.sentence === place.sentence && mention.end + 1 === to?.start;
}

/** The names of one sentence before the phrase that it can take up. */
function fittingIn(place: Place, sentence: number): number[] {
  const start = place.tokens[place.sentence]?.[place.at]?.start ?? 0;
  const found: number[] = [];
  for (let index = place.known - 1; index >= 0; index -= 1) {
    const mention = place.names[index];
    if (mention === undefined || mention.sentence < sentence) break;
    if (mention.sentence > sentence || mention.start >= start || !fits(place, mention)) continue;
    if (!isOwnPlace(place, mention) && !isGuest(place, mention)) found.unshift(index);
  }
  return found;
}

/** Countries by name before those that a capital or a body stands for. */
function plainest(place: Place, found: readonly number[]): readonly number[] {
  const named = found.filter((index) => place.names[index]?.kind === 'country');
  return place.phrase.kind === 'country' && named.length > 0 ? named : found;
}

/** How many words of time may stand before `ia`: `Sejak itu ia`, `Sebulan kemudian dia`. */
const OPENING = 4;

/** Only words of time and small words open the sentence before the pronoun. */
function isFirst({ tokens, sentence, at, names, known }: Place): boolean {
  const words = tokens[sentence] ?? [];
  const first = words.findIndex((token) => token.kind === 'word');
  if (at === first) return true;
  const start = words[at]?.start ?? 0;
  const named = names.slice(0, known).some((one) => one.sentence === sentence && one.start < start);
  const timed = words
    .slice(Math.max(first, 0), at)
    .every(
      ({ kind, lower }) =>
        kind === 'number' || isReference(lower, 'opening') || isReference(lower, 'pointer'),
    );
  return first === 0 && !named && timed && at - first <= OPENING;
}

/** `Ia` at the head of a sentence goes on about whom the sentence before began with. */
function continues(place: Place): boolean {
  const { phrase, sentence, names, known } = place;
  const before = names.slice(0, known).findLast((mention) => mention.sentence < sentence);
  const near = before?.sentence === sentence - 1;
  return phrase.kind === 'person' && phrase.role === '' && near && isFirst(place);
}

/** Inside a quotation another speaks. */
function isQuoted({ tokens, sentence }: Place): boolean {
  return tokens[sentence]?.[0]?.kind === 'punctuation';
}

/** A name right before a verb, over its age or short form in brackets and small words. */
function doesSomething({ tokens }: Place, mention: Mention): boolean {
  const words = tokens[mention.sentence] ?? [];
  let at = words.findIndex((token) => token.start >= mention.end);
  if (at < 0) return false;
  if (words[at]?.text === '(') at = words.findIndex((token, n) => n > at && token.text === ')') + 1;
  while (at > 0 && hasClass(words[at]?.lower ?? '', 'auxiliary')) at += 1;
  const next = words[at];
  return next !== undefined && (looksLikeVerb(next.lower) || hasClass(next.lower, 'negator'));
}

/** Of several persons in the sentence before, the only one who does something there. */
function onlyDoer(place: Place, found: readonly number[]): number | null {
  const doers = found.filter((index) => doesSomething(place, place.names[index] as Mention));
  const identities = new Set(doers.map((index) => identityOf(place, index)));
  return identities.size === 1 ? (doers[0] ?? null) : null;
}

/** Of several, the body with which the sentence begins, and the person where `ia` begins the next; of countries nobody. */
function chosen(place: Place, fitting: readonly number[]): number | null {
  const found = plainest(place, fitting);
  const identities = new Set(found.map((index) => identityOf(place, index)));
  const [first] = found;
  if (first === undefined) return null;
  if (identities.size === 1) return first;
  const goesOn = continues(place);
  const opening = place.phrase.kind === 'organization' || goesOn;
  if (opening && opens(place, place.names[first] as Mention)) return first;
  return goesOn && !isQuoted(place) ? onlyDoer(place, found) : null;
}

/** The one of all names so far that a telling noun fits. */
function onlyOne(place: Place): number | null {
  const { names, known, phrase, sentence } = place;
  if (phrase.role === '' || phrase.role === 'body' || phrase.role === 'anybody') return null;
  const start = place.tokens[sentence]?.[place.at]?.start ?? 0;
  const found = names.flatMap((mention, index) =>
    index < known && mention.start < start && mention.sentence >= sentence - FAR && fits(place, mention)
      ? [index]
      : [],
  );
  const identities = new Set(found.map((index) => identityOf(place, index)));
  return identities.size === 1 ? (found[0] ?? null) : null;
}

/** The nearest sentence with a fitting name decides. */
function nearest(place: Place): number | null {
  for (let sentence = place.sentence; sentence >= Math.max(0, place.sentence - REACH); sentence -= 1) {
    const found = fittingIn(place, sentence);
    if (found.length > 0) return chosen(place, found);
  }
  return onlyOne(place);
}

/** Where a capital or body stands for the country, the country's own name if it was named. */
function ownName(place: Place, index: number): number {
  if (place.phrase.kind !== 'country') return rootOf(place.names, index);
  const id = identityOf(place, index);
  const own = place.names.findIndex(
    ({ kind, candidates }, at) => at < place.known && kind === 'country' && candidates[0] === id,
  );
  return own < 0 || own > index ? rootOf(place.names, index) : own;
}

function toMention(place: Place): Mention | null {
  const found = nearest(place);
  const tokens = place.tokens[place.sentence] ?? [];
  if (found === null) return null;
  const antecedent = ownName(place, found);
  const meant = place.names[antecedent] as Mention;
  const { at, phrase, sentence } = place;
  const start = tokens[at]?.start ?? 0;
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

/**
 * Finds pronouns and role phrases that take up the one person, country or body they can mean: `ia`, `diplomat tersebut`, `negara itu`.
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
  return tokens.flatMap((words, sentence) => {
    while ((names[known]?.sentence ?? Infinity) <= sentence) known += 1;
    const found: Mention[] = [];
    if (known === 0 || !mayRefer(words)) return found;
    for (let at = 0; at < words.length; at += 1) {
      const phrase = referenceAt(words, at);
      const mention = phrase && toMention({ text, tokens, sentence, names, known, at, phrase });
      if (mention !== null) found.push(mention);
    }
    return found;
  });
}
