import { isPersonNoun } from '../../clause/role-noun.js';
import { hasClass, looksLikeVerb } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import type { Mention } from '../../findings.js';
import { isBehindTag } from '../tag-before.js';
import { goesOn } from './goes-on.js';
import { identityAt, opensSentence, type ReferencePlace } from './reference-place.js';
import { isReference } from './reference-words.js';
import { standsQuoted } from './speaks-of-itself.js';

/** `pelabuhan negara itu`, `wilayah negara itu`: the phrase says whose something is. */
function ownsBefore({ tokens, sentence, at }: ReferencePlace): boolean {
  const before = entryAt(tokens[sentence] ?? [], at - 1);
  const small = ['preposition', 'subordinator', 'conjunction'] as const;
  const word = before?.lower ?? '';
  return before?.kind === 'word' && !looksLikeVerb(word) && !small.some((name) => hasClass(word, name));
}

/** `Parlemen Norwegia …` opens the sentence of the phrase: its state may be meant as well as one by name. */
function opensHere(place: ReferencePlace, found: readonly number[]): boolean {
  const [first] = found;
  const mention = first === undefined ? undefined : place.names[first];
  return mention?.sentence === place.sentence && opensSentence(place, mention);
}

/** Countries by name before those that a capital or a body stands for. */
function plainest(place: ReferencePlace, found: readonly number[]): readonly number[] {
  const named = found.filter((index) => place.names[index]?.kind === 'country');
  if (place.phrase.kind !== 'country' || named.length === 0) return found;
  return ownsBefore(place) && opensHere(place, found) ? found : named;
}

/** Inside a quotation another speaks. */
function isInsideQuotation({ tokens, sentence }: ReferencePlace): boolean {
  return tokens[sentence]?.[0]?.kind === 'punctuation';
}

/** A name right before a verb, over its age or short form in brackets and small words. */
function doesSomething({ tokens }: ReferencePlace, mention: Mention): boolean {
  const words = tokens[mention.sentence] ?? [];
  let at = words.findIndex((token) => token.start >= mention.end);
  if (at < 0) return false;
  if (words[at]?.text === '(') at = words.findIndex((token, n) => n > at && token.text === ')') + 1;
  while (at > 0 && hasClass(words[at]?.lower ?? '', 'auxiliary')) at += 1;
  const next = words[at];
  return next !== undefined && (looksLikeVerb(next.lower) || hasClass(next.lower, 'negator'));
}

/** Of several persons in the sentence before, the only one who does something there. */
function onlyDoer(place: ReferencePlace, found: readonly number[]): number | null {
  const doers = found.filter((index) => doesSomething(place, place.names[index] as Mention));
  const identities = new Set(doers.map((index) => identityAt(place, index)));
  return identities.size === 1 ? (doers[0] ?? null) : null;
}

/** `Andi boleh pulang, kata Rina. Dia …`: who tells of another may be meant, and the other too. */
function tellsOfOthers({ tokens, names }: ReferencePlace, index: number): boolean {
  const mention = names[index] as Mention;
  return isBehindTag(tokens[mention.sentence] ?? [], mention);
}

/** `"Saya bersama Andi," ucapnya. Dia …`: of whom another speaks is named in his words only, and he may be meant as well. */
function quotedOnly(
  { text, tokens, sentence, at, phrase, names }: ReferencePlace,
  found: readonly number[],
): boolean {
  if (phrase.kind === 'person' && phrase.role !== '') return false;
  // `"Kremlin membantah," kata lembaga itu`: who says so speaks of another.
  const isSaid = phrase.kind === 'person' || found.every((index) => names[index]?.sentence === sentence);
  const start = tokens[sentence]?.[at]?.start ?? 0;
  const quoted = found.every((index) => standsQuoted(text, names[index]?.start ?? 0));
  return isSaid && quoted && !standsQuoted(text, start);
}

/** How many words a phrase with its pointer may have at the head of a sentence. */
const POINTED = 4;

/** `Diplomat senior itu mencemooh klaim Andi. Ia …`: somebody without a name goes on. */
function isToldByAnother(place: ReferencePlace, index: number): boolean {
  const mention = place.names[index] as Mention;
  const words = place.tokens[mention.sentence] ?? [];
  const first = words[0];
  if (!goesOn(place) || first === undefined || mention.sentence === place.sentence) return false;
  if (!isPersonNoun(first.lower) || mention.start < (words[POINTED]?.start ?? 0)) return false;
  // `Penasihat kelompok itu, Andi, …` has a name.
  return words
    .slice(1, POINTED)
    .some(({ lower }, n) => isReference(lower, 'pointer') && words[n + 2]?.text !== ',');
}

/** `Bank Dunia dan IMF bertemu. Lembaga itu …`: the first of two may be meant as well as the second. */
function isListed({ tokens }: ReferencePlace, mention: Mention): boolean {
  const next = tokens[mention.sentence]?.find(({ start }) => start >= mention.end);
  return hasClass(next?.lower ?? '', 'conjunction');
}

/**
 * Chooses from several names of a sentence: the body with which it begins, and the person where `ia` begins the next; of countries none.
 *
 * @param place the phrase that takes one up
 * @param fitting indices of the names that it can take up
 * @returns index of a name, or null where none is sure
 * @example
 * // Bank Dunia menemui IMF. [Lembaga itu] … → Bank Dunia
 * // Bank Dunia dan IMF bertemu. [Lembaga itu] … → null
 */
export function chosenReference(place: ReferencePlace, fitting: readonly number[]): number | null {
  const found = plainest(place, fitting);
  const identities = new Set(found.map((index) => identityAt(place, index)));
  const [first] = found;
  if (first === undefined) return null;
  if (quotedOnly(place, found) || isToldByAnother(place, first)) return null;
  if (identities.size === 1) return first;
  const ongoing = goesOn(place);
  if (ongoing && !isInsideQuotation(place) && found.some((index) => tellsOfOthers(place, index))) return null;
  const opening = place.phrase.kind === 'organization' || ongoing;
  const firstName = place.names[first] as Mention;
  if (opening && isListed(place, firstName)) return null;
  if (opening && opensSentence(place, firstName)) return first;
  return ongoing && !isInsideQuotation(place) ? onlyDoer(place, found) : null;
}
