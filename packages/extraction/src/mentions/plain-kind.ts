import type { SentenceToken } from '../clause/sentence-tokens.js';
import { rememberFlags, type WordForm } from '../clause/word-form.js';
import type { MentionKind } from '../findings.js';
import { isActing, isFirmObject, isObject } from './acting-name.js';
import { followsGroup } from './group-names.js';
import { isOnJourney } from './journey-places.js';
import { kindBefore } from './kind-before.js';
import { kindOfApposition } from './kind-of-apposition.js';
import { isAcronym } from './name-run.js';

/** `UNC3886`, `eFishery`, `LockBit`: written as no person's name is. */
const MADE = /\d|\p{Ll}\p{Lu}|^\p{Lu}{3,}|\.\p{L}/u;

/** `F-16`, `Su-35`, `Hwasong-20`: a model of a thing. */
const isModel = rememberFlags(({ text }) => /-\d/.test(text));

/** `APT31`, `UNC3886`: hackers without another name. */
const isCode = rememberFlags(({ text }) => /^(?:APT|UNC|UTA|TA|DEV|Storm)-?\d{2,}$/.test(text));

/**
 * Tells the kind of a name by the words around it.
 *
 * @param tokens the tokens of a sentence
 * @param from first token of the name
 * @param to one past its last token
 * @returns the kind; `unknown` of one that only acts; null where it names nobody
 * @example
 * // kamp [Zamzam] → place; [Chadema] menuduh polisi → unknown; rudal [Hwasong-20] → null
 */
export function kindAround(
  tokens: readonly SentenceToken[],
  from: number,
  to: number,
): MentionKind | 'unknown' | null {
  const words = tokens.slice(from, to);
  if (words.some(({ form }) => isModel(form))) return null;
  const kind = kindBefore(tokens, from);
  if (followsGroup(tokens, from) || isCode(words[0]?.form as WordForm)) return 'group';
  if (kind === 'none') return null;
  if (kind !== 'nothing') return kind;
  if (isOnJourney(tokens, from, to)) return 'place';
  const behind = kindOfApposition(tokens, to);
  if (behind !== null) return behind;
  if (isActing(tokens, from, to)) return 'unknown';
  if (isFirmObject(tokens, from, to)) return 'organization';
  return isObject(tokens, from, to) ? 'unknown' : null;
}

/**
 * Tells the kind that a name is written like: `UNC3886` is no person's.
 *
 * @param tokens the tokens of a sentence
 * @param from first token of the name
 * @param to one past its last token
 * @example
 * // [UNC3886] → organization; [Rina Kusuma] → person
 */
export function kindOfShape(tokens: readonly SentenceToken[], from: number, to: number): MentionKind {
  const words = tokens.slice(from, to);
  if (words.some((word) => MADE.test(word.text) || isAcronym(word))) return 'organization';
  return 'person';
}
