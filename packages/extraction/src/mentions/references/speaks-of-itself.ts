import { reportsAs } from '../../clause/reports-as.js';
import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import type { Mention } from '../../findings.js';
import { isBehindTag } from '../tag-before.js';
import { tokenAt } from '../token-at.js';
import { isOwner } from './can-take-up.js';
import { type ReferencePlace, rootOf } from './reference-place.js';
import { isReference } from './reference-words.js';

/**
 * Tells whether a place stands inside a quotation of its paragraph.
 *
 * @param text the article's text
 * @param at an offset into it
 * @example
 * standsQuoted('Ia berkata, "Kami siap."', 13) // true
 * standsQuoted('"Kami siap," katanya.', 14) // false
 */
export function standsQuoted(text: string, at: number): boolean {
  let open = false;
  for (let index = text.lastIndexOf('\n', at - 1) + 1; index < at; index += 1) {
    const sign = text[index];
    if (sign === '"') open = !open;
    else if (sign === '“' || sign === '”') open = sign === '“';
  }
  return open;
}

function isReporting({ lower }: SentenceToken): boolean {
  return reportsAs(lower, 'active');
}

/** `kata Rina`, but not `kata pengacara Lisa, Rina`. */
function isTagged(words: readonly SentenceToken[], name: Mention): boolean {
  return isBehindTag(words, name) && !isOwner(words, name);
}

/** `Rina menduga …`, `menurut Rina`, `kata Rina`: a name of whom it is told what they say. */
function tells(words: readonly SentenceToken[], mention: Mention): boolean {
  const first = tokenAt(words, mention.start);
  if (isReference(entryAt(words, first - 1)?.lower ?? '', 'telling') || isTagged(words, mention)) return true;
  let at = words.findIndex(({ start }) => start >= mention.end);
  while (at > 0 && hasClass(words[at]?.lower ?? '', 'auxiliary')) at += 1;
  const verb = words[at];
  return verb !== undefined && isReporting(verb);
}

/** How many sentences before and behind a pronoun may tell who says it. */
const REACH = 4;

/** Where a mention stands: in one of the sentences around a place, and on which side. */
function side({ sentence }: ReferencePlace, mention: Mention, start: number): number {
  return Math.abs(mention.sentence - sentence) > REACH ? 0 : Math.sign(mention.start - start);
}

/** The last one before a place of whom it is told what they say, or -1. */
function tellerBefore(place: ReferencePlace, start: number): number {
  const { names, tokens, text } = place;
  let last = -1;
  names.forEach((name, index) => {
    if (side(place, name, start) !== -1 || name.kind !== 'person') return;
    if (name.start < (names[last]?.start ?? 0) || standsQuoted(text, name.start)) return;
    if (tells(tokens[name.sentence] ?? [], name)) last = index;
  });
  return last;
}

/** The first name behind the tag of reported speech from a place on, or -1. */
function taggedBehind(place: ReferencePlace, start: number): number {
  const { names, listed, tokens } = place;
  return names.findIndex(
    (name, index) =>
      index < listed && side(place, name, start) === 1 && isTagged(tokens[name.sentence] ?? [], name),
  );
}

/**
 * Tells whether a pronoun inside a quotation would take up who says it.
 *
 * @param place the pronoun
 * @param index the name or pronoun before that it may take up, an index into the names of the place
 * @returns whether that one is told to speak right before the quotation, or behind it
 * @example
 * // Rina menduga lurah itu lalai. "Dia tidak datang," katanya. → true of Rina
 */
export function speaksOfItself(place: ReferencePlace, index: number): boolean {
  const { text, tokens, names, sentence, at } = place;
  const start = tokens[sentence]?.[at]?.start ?? 0;
  const mention = names[index];
  if (mention === undefined || !standsQuoted(text, start) || standsQuoted(text, mention.start)) return false;
  const root = rootOf(names, index);
  return [taggedBehind(place, start), tellerBefore(place, start)].some(
    (one) => one >= 0 && rootOf(names, one) === root,
  );
}
