import { isActWord } from '../../events/act-word.js';
import type { Mention } from '../../findings.js';
import { mayBeCapital } from '../../mentions/may-be-capital.js';
import { type Chunk, changeChunk } from '../chunk.js';
import { nounPhrase } from '../noun-phrase.js';
import { opensPredicate } from '../opens-predicate.js';
import type { PhraseContext } from '../phrase-context.js';
import { isPersonNoun, isRoleNoun } from '../role-noun.js';
import type { Word } from '../word.js';

/** How many words a bracket with an abbreviation has, its marks counted. */
const SHORT = 4;

function isShortBracket(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'bracket' && chunk.to - chunk.from <= SHORT;
}

/** `Juru bicara Dewan Keamanan (NSC) Gedung Putih John Kirby`: an office whose holder stands behind the bracket. */
function isOffice(left: Chunk, right: Chunk, { mentions }: PhraseContext): boolean {
  const office = isPersonNoun(left.head) || isRoleNoun(left.head, 'office');
  return left.heads.length === 0 && office && mentions[right.heads[0] ?? -1]?.kind === 'person';
}

/** A state, or the town where it is governed. */
function isState(mention: Mention | undefined): boolean {
  return mention?.kind === 'country' || mayBeCapital(mention?.candidates);
}

/** `Lembaga Bantuan Hukum (LBH) [Makassar]`: the place of a body, behind the abbreviation that is another name of it. */
function isOfPlace(left: Chunk, right: Chunk, words: readonly Word[], mentions: readonly Mention[]): boolean {
  const place = mentions[right.heads[0] ?? -1];
  const short = mentions[words[left.to + 1]?.mention ?? -1];
  return place?.kind === 'place' && right.head === '' && short?.kind === 'organization';
}

/** `Badan Intelijen Nasional (NIS) Korea Selatan`, `juru bicara Korps Garda Revolusi (IRGC) Iran`: a body whose state stands behind the bracket. */
function isBodyOf(left: Chunk, right: Chunk, words: readonly Word[], { mentions }: PhraseContext): boolean {
  const [body = left.owners.at(-1), other] = left.heads;
  const isHome = isState(mentions[right.heads[0] ?? -1]) || isOfPlace(left, right, words, mentions);
  const isOfState = isHome && right.heads.length === 1;
  return (
    other === undefined &&
    mentions[body ?? -1]?.kind === 'organization' &&
    isOfState &&
    right.owners.length === 0
  );
}

/** `Menteri Perhubungan (Menhub)`: a title with capitals that no name ends. */
function isTitle(chunk: Chunk, words: readonly Word[]): boolean {
  const office = isPersonNoun(chunk.head) || isRoleNoun(chunk.head, 'office');
  return chunk.heads.length === 0 && office && words[chunk.to - 1]?.form.capital === true;
}

/** A name, or a title that its holder's name may follow. */
function takesBracket(chunk: Chunk, words: readonly Word[]): boolean {
  return chunk.kind === 'noun-phrase' && (chunk.endsInName || isTitle(chunk, words));
}

/** A name, or a rank before one: `Letjen TNI Suharyanto`. */
function opensName(chunk: Chunk, words: readonly Word[]): boolean {
  const rank = chunk.heads.length === 1 && isPersonNoun(chunk.head);
  return rank || (words[chunk.from]?.mention ?? -1) >= 0;
}

function overBracket(
  left: Chunk,
  right: Chunk | undefined,
  words: readonly Word[],
  context: PhraseContext,
): Chunk | null {
  if (right?.kind !== 'noun-phrase' || !opensName(right, words)) return null;
  if (isOffice(left, right, context)) return nounPhrase(words, left.from, right.to, context);
  if (!isBodyOf(left, right, words, context)) return null;
  return changeChunk(left, { to: right.to, owners: [...left.owners, ...right.heads] });
}

/** `kelompok kriminal bersenjata (KKB)`: a body that only its abbreviation in the bracket names, or null. */
function bodyInBracket(
  left: Chunk,
  bracket: Chunk,
  words: readonly Word[],
  { mentions }: PhraseContext,
): Chunk | null {
  const isNamed = left.heads.length + left.owners.length > 0;
  if (left.kind !== 'noun-phrase' || isNamed || bracket.to - bracket.from !== 3) return null;
  const { mention = -1, lower = '' } = words[bracket.from + 1] ?? {};
  const kind = mentions[mention]?.kind;
  if (kind !== 'group' && kind !== 'organization') return null;
  const initials = words.slice(left.from, left.to).map((word) => word.lower.charAt(0));
  if (!initials.join('').endsWith(lower)) return null;
  return changeChunk(left, { to: bracket.to, heads: [mention], endsInName: true });
}

/** `rudal balistik (SRBM) [buatan Korea Utara]`: whose make a thing is goes on behind its abbreviation. */
function tellsOrigin(left: Chunk, right: Chunk | undefined, words: readonly Word[]): boolean {
  const isThing = left.kind === 'noun-phrase' && left.heads.length + left.owners.length === 0;
  if (!isThing || right?.kind !== 'noun-phrase' || isPersonNoun(left.head)) return false;
  return isActWord(words[right.from]?.lower ?? '', 'origin') && right.to > right.from + 1;
}

/** `permohonan Peninjauan Kembali (PK) Budi`, `Operasi Tangkap Tangan (OTT) KPK`: whose is what the bracket abbreviates, or null. */
function ownedThing(
  left: Chunk,
  bracket: Chunk,
  right: Chunk | undefined,
  words: readonly Word[],
): Chunk | null {
  if (left.kind !== 'noun-phrase' || left.heads.length + left.owners.length > 0) return null;
  if (right?.kind !== 'noun-phrase' || right.head !== '' || right.heads.length !== 1) return null;
  if (!abbreviates(left, bracket, words)) return null;
  return changeChunk(left, { to: right.to, owners: right.heads, endsInName: true });
}

/** Whether the bracket holds the first letters of the last words before it. */
function abbreviates(left: Chunk, bracket: Chunk, words: readonly Word[]): boolean {
  if (bracket.to - bracket.from !== 3) return false;
  const letters = words[bracket.from + 1]?.lower ?? '';
  const last = words.slice(Math.max(left.from, left.to - letters.length), left.to);
  return letters.length > 1 && last.map((word) => word.lower.charAt(0)).join('') === letters;
}

/** A phrase with the bracket behind it, and how many chunks it takes in; null where the bracket stays by itself. */
function withBracket(
  chunk: Chunk,
  bracket: Chunk,
  [next, after]: readonly Chunk[],
  words: readonly Word[],
  context: PhraseContext,
): { chunk: Chunk; passed: number } | null {
  const body = bodyInBracket(chunk, bracket, words, context);
  if (body !== null) return { chunk: body, passed: 1 };
  const owned = opensPredicate(after) ? null : ownedThing(chunk, bracket, next, words);
  if (owned !== null) return { chunk: owned, passed: 2 };
  if (next !== undefined && tellsOrigin(chunk, next, words))
    return { chunk: nounPhrase(words, chunk.from, next.to, context), passed: 2 };
  if (!takesBracket(chunk, words)) return null;
  const whole = overBracket(chunk, next, words, context);
  if (whole !== null) return { chunk: whole, passed: 2 };
  const listed = chunk.endsInName && ['comma', 'conjunction'].includes(next?.kind ?? '');
  return listed ? { chunk: changeChunk(chunk, { to: bracket.to }), passed: 1 } : null;
}

/**
 * Joins a name with its abbreviation in brackets: with what goes on behind it, or where it is an item of a list.
 *
 * @param chunks the chunks of a sentence
 * @param words its words
 * @param context the mentions
 * @returns the chunks, brackets elsewhere left as they are
 * @example
 * // [Badan Intelijen Nasional (NIS) Korea Selatan], [Menteri Perhubungan (Menhub) Budi Karya] mengatakan …: one chunk
 * // [permohonan Peninjauan Kembali (PK) Budi]: one chunk with Budi for its owner
 * // [Korea Selatan (Korsel)], [Amerika Serikat (AS)], dan Jepang: each bracket within its item
 */
export function joinBrackets(
  chunks: readonly Chunk[],
  words: readonly Word[],
  context: PhraseContext,
): readonly Chunk[] {
  if (!chunks.some(isShortBracket)) return chunks;
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at] as Chunk;
    const bracket = chunks[at + 1];
    const isShort = bracket !== undefined && isShortBracket(bracket);
    const whole = isShort ? withBracket(chunk, bracket, chunks.slice(at + 2, at + 4), words, context) : null;
    joined.push(whole?.chunk ?? chunk);
    at += whole?.passed ?? 0;
  }
  return joined;
}
