import { withoutNya } from '@warta/indonesian';
import { entryAt } from '../entry-at.js';
import { servesHolder } from './joins/serves-holder.js';
import type { PhraseContext } from './phrase-context.js';
import { isPersonNoun, isRoleNoun } from './role-noun.js';
import type { Word } from './word.js';
import { hasClass } from './word-class.js';

/** A person behind a title (`Menteri Luar Negeri AS Antony Blinken`) is the head of the whole. */
function personBehindTitle(inside: readonly number[], start: number, context: PhraseContext): number | null {
  const last = inside.at(-1);
  if (last === undefined) return null;
  const mention = context.mentions[last];
  if (mention?.kind !== 'person' || mention.title === null) return null;
  return mention.title.start <= start && mention.title.end <= mention.start ? last : null;
}

/** `massa pendukung Budi`, `warga penentang Budi`. */
function isOfFollowers(words: readonly Word[], noun: string, person: number | undefined): boolean {
  const before = entryAt(words, words.findIndex(({ mention }) => mention === person) - 1)?.lower ?? '';
  if (isRoleNoun(before, 'follower')) return true;
  const follows = isRoleNoun(before, 'relational') && !isRoleNoun(before, 'sufferer');
  return follows && isRoleNoun(noun, 'people') && !isRoleNoun(noun, 'office');
}

/** `ibu negara Kim Keon Hee` is herself, `ibu Budi` is not Budi. */
function isFirstLady(words: readonly Word[], at: number): boolean {
  const first = isRoleNoun(words[at]?.lower ?? '', 'kin') ? at : at + 1;
  return isRoleNoun(`${words[first]?.lower} ${words[first + 1]?.lower}`, 'first-lady');
}

/** `ajudan Kremlin Budi`: who serves a body right behind the noun is named himself; `ajudan Budi` and `ajudan Bupati Sleman Budi` are not. */
function isAideOfBody(
  words: readonly Word[],
  at: number,
  [body = -1, holder, ...more]: readonly number[],
  { mentions }: PhraseContext,
): boolean {
  if (holder === undefined || more.length > 0 || words[at + 1]?.mention !== body) return false;
  return isRoleNoun(words[at]?.lower ?? '', 'aide') && mentions[body]?.kind === 'organization';
}

/** `istri Budi`, `pendukung Budi`, `perusahaan Budi`, and `pengacara Budi` where Budi was named before: the name only owns the phrase. */
function belongsToPerson(
  words: readonly Word[],
  at: number,
  inside: readonly number[],
  context: PhraseContext,
): boolean {
  const noun = words[at]?.lower ?? '';
  const next = words[at + 1]?.mention ?? -1;
  const last = inside.at(-1);
  const mention = last === undefined ? undefined : context.mentions[last];
  if (mention?.kind !== 'person' || isFirstLady(words, at)) return false;
  if (servesHolder(words, mention)) return true;
  if (isAideOfBody(words, at, inside, context)) return false;
  if (isRoleNoun(noun, 'kin') || (isRoleNoun(noun, 'relational') && next === last)) return true;
  if (isOfFollowers(words, noun, last)) return true;
  const known = mention.antecedent !== null || mention.candidates.length > 0;
  return isRoleNoun(noun, 'agent-of') && (known || isRoleNoun(noun, 'proxy'));
}

/** `raksasa teknologi Google`, `badan intelijen Jerman BND`: a name behind a word for such a body. */
function namedBody(
  words: readonly Word[],
  noun: string,
  inside: readonly number[],
  { mentions }: PhraseContext,
): boolean {
  const [last = -1, before] = [inside.at(-1), inside.at(-2)];
  const kind = mentions[last]?.kind;
  if (kind !== 'organization' && kind !== 'group') return false;
  if (isRoleNoun(noun, 'firm')) return true;
  const isState = mentions[before ?? -1]?.kind === 'country';
  const first = words.findIndex(({ mention }) => mention === last);
  const adjoins = entryAt(words, first - 1)?.mention === before;
  return isState && adjoins && isRoleNoun(noun, 'organ') && mentions[last]?.method === 'acronym';
}

/** `KKB [pimpinan] Egianus Kogoya`: the body acts, and not who leads it. */
function isLedBy(words: readonly Word[], last: number): boolean {
  const at = words.findIndex(({ mention }) => mention === last);
  return hasClass(entryAt(words, at - 1)?.lower ?? '', 'led-by');
}

/** `Juru bicara Dewan Keamanan (NSC) [Gedung Putih John Kirby]`: behind a body the person who serves in it. */
function servesIn(
  words: readonly Word[],
  body: number,
  last: number | undefined,
  { mentions }: PhraseContext,
): number | null {
  if (last === undefined || mentions[last]?.kind !== 'person' || isLedBy(words, last)) return null;
  const kind = mentions[body]?.kind;
  return kind === 'organization' || kind === 'country' ? last : null;
}

/** `Kepala Dinas Sosial (Dinsos) DKI Jakarta Budi`: behind a bracket the title goes on with its place. */
function isPlaceBefore(head: Word, inside: readonly number[], context: PhraseContext): boolean {
  return inside.length === 2 && context.mentions[head.mention]?.kind === 'place';
}

/** `para pejabat pemerintahan Biden`, `pejabat pemerintah [Presiden] Joe Biden` are not Biden. */
function isCamp(words: readonly Word[], from: number, person: number): boolean {
  const first = words.findIndex(({ mention }) => mention === person);
  let at = first - 1;
  while (at > from && isRoleNoun(words[at]?.lower ?? '', 'ruler')) at -= 1;
  const noun = at > from ? (words[at]?.lower ?? '') : '';
  if (isRoleNoun(noun, 'camp') || isRoleNoun(noun, 'administration')) return true;
  // `juru bicara pemerintah Budi` is Budi.
  return isRoleNoun(noun, 'state') && at < first - 1;
}

/** `pejabat senior administrasi [Biden]`: somebody of the government, whose head is named behind. */
function servesCamp(
  words: readonly Word[],
  at: number,
  last: number | undefined,
  context: PhraseContext,
): boolean {
  if (last === undefined || !isRoleNoun(words[at]?.lower ?? '', 'of-camp')) return false;
  return isSurname(words, last, context) && isCamp(words, at, last);
}

/** A person whom the gazetteer or the text before knows, or who is named by one word. */
function isSurname(words: readonly Word[], name: number, { mentions }: PhraseContext): boolean {
  const mention = mentions[name];
  if (mention?.kind !== 'person') return false;
  const isKnown = mention.antecedent !== null || mention.candidates.length > 0;
  return isKnown || words.filter((word) => word.mention === name).length === 1;
}

/** `Miliarder Republikan itu`: one unknown word between a noun for a person and its pointer names nobody. */
function onlyDescribes(
  words: readonly Word[],
  last: number | undefined,
  head: Word,
  context: PhraseContext,
): boolean {
  const mention = last === undefined ? undefined : context.mentions[last];
  if (mention?.kind !== 'person' || mention.antecedent !== null || mention.candidates.length > 0)
    return false;
  const at = words.findIndex((word) => word.mention === last);
  const next = words[at + 1]?.lower ?? '';
  return head.mention < 0 && isPersonNoun(head.lower) && hasClass(next, 'that');
}

/** The name in the phrase is of nobody who it stands for. */
function namesNobody(
  words: readonly Word[],
  at: number,
  last: number | undefined,
  context: PhraseContext,
): boolean {
  return onlyDescribes(words, last, words[at] as Word, context) || servesCamp(words, at, last, context);
}

/**
 * Names whom a noun phrase stands for, of the names inside it.
 *
 * @param words the words of the sentence
 * @param at index of the head of the phrase
 * @param inside the mentions in the phrase, in order
 * @param context the mentions of the article
 * @returns indices of mentions; empty where the names only tell whose it is
 * @example
 * // Presiden Prancis Emmanuel Macron → Emmanuel Macron; istri Budi → none
 */
export function headsOf(
  words: readonly Word[],
  at: number,
  inside: readonly number[],
  context: PhraseContext,
): number[] {
  const head = words[at];
  if (head === undefined) return [];
  if (belongsToPerson(words, at, inside, context)) return [];
  const last = inside.at(-1);
  if (namesNobody(words, at, last, context)) return [];
  const titled = personBehindTitle(inside, head.start, context);
  if (titled !== null) return [titled];
  const person = last !== undefined && context.mentions[last]?.kind === 'person';
  if (person && entryAt(words, at - 1)?.text === ')' && isPlaceBefore(head, inside, context)) return [last];
  if (head.mention >= 0) return [servesIn(words, head.mention, last, context) ?? head.mention];
  if (last === undefined) return [];
  if (person && isPersonNoun(withoutNya(head.lower))) return isCamp(words, at, last) ? [] : [last];
  return namedBody(words, head.lower, inside, context) ? [last] : [];
}
