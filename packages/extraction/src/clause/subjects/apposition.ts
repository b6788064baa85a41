import { SENTENCE_WORDS, withoutNya } from '@warta/indonesian';
import { entryAt } from '../../entry-at.js';
import type { Chunk, ChunkKind } from '../chunk.js';
import { reportsAs } from '../reports-as.js';
import { isAnyRole, isPersonNoun, isRoleNoun } from '../role-noun.js';
import { hasClass } from '../word-class.js';

/**
 * Tells whether a chunk is a reporting word that may be inserted between commas: `X, kata Reuters, akan …`.
 *
 * @param chunk the chunk, or undefined past the end
 */
export function isTagWord(chunk: Chunk | undefined): boolean {
  return reportsAs(chunk?.head ?? '', 'tag');
}

/** `X, seperti dilaporkan Reuters, akan …`: a passive of reporting behind `seperti`. */
function isCited(chunks: readonly Chunk[], verb: number): boolean {
  const passive = reportsAs(chunks[verb]?.head ?? '', 'passive');
  return passive && hasClass(entryAt(chunks, verb - 1)?.head ?? '', 'likeness');
}

/** The `yang` before a verb that no comma parts from it, or -1. */
function yangBefore(chunks: readonly Chunk[], verb: number): number {
  for (let at = verb - 1; at >= 0; at -= 1) {
    if (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'mark') return -1;
    if (chunks[at]?.head === 'yang') return at;
  }
  return -1;
}

/** The comma that opens what the comma at `close` closes, over relative clauses, or -1. */
function openingComma(chunks: readonly Chunk[], close: number): number {
  for (let at = close - 1; at > 0; at -= 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'mark' || kind === 'quote') return -1;
    if (kind === 'comma') return at;
    if (kind === 'verb' && !isTagWord(chunks[at]) && !isCited(chunks, at)) {
      at = yangBefore(chunks, at);
      if (at < 0) return -1;
    }
  }
  return -1;
}

function isPhrase(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === 'noun-phrase';
}

/** Before the preposition of a place, over a bracket. */
function phraseBefore(chunks: readonly Chunk[], place: number): number {
  return entryAt(chunks, place - 2)?.kind === 'bracket' ? place - 3 : place - 2;
}

/** Over places behind it to the noun phrase that a group begins with: `[Kepala dinas] di Sikka`. */
function groupStart(chunks: readonly Chunk[], last: number): number {
  let at = last;
  while (entryAt(chunks, at - 1)?.kind === 'preposition' && isPhrase(chunks, phraseBefore(chunks, at)))
    at = phraseBefore(chunks, at);
  return at;
}

/** `[Peneliti] di Universitas Andalas, Padang`: over the comma in a list of places; `[Pengacara] yang ditunjuk X`: before its relative clause. */
function officeBefore(chunks: readonly Chunk[], open: number): Chunk | undefined {
  const yang = yangBefore(chunks, open);
  // `buruh yang tergabung dalam X di depan Gedung DPR, Jakarta`: several are nobody by name.
  if (yang > 0 && hasClass(chunks[yang + 1]?.head ?? '', 'gathered')) return undefined;
  if (yang > 0) return chunks[groupStart(chunks, yang - 1)];
  const start = groupStart(chunks, open - 1);
  // `Dalam tanggapannya, [juru bicara X], Y, mengatakan`
  if (canBeNamed(entryAt(chunks, start))) return chunks[start];
  const listed =
    entryAt(chunks, start - 1)?.kind === 'comma' && entryAt(chunks, start - 3)?.kind === 'preposition';
  return chunks[listed && isPhrase(chunks, start - 2) ? groupStart(chunks, start - 2) : start];
}

/** One name alone, over a bracket behind it. */
function isName(chunks: readonly Chunk[], from: number, to: number): boolean {
  const rest = chunks.slice(from + 1, to).every((chunk) => chunk.kind === 'bracket');
  return rest && (chunks[from]?.heads.length ?? 0) === 1;
}

/** What stands between the commas only says who tells it, when or where: `, kata Reuters,`, `, Senin,`, `, di Jakarta,`, `, 200 km dari Moskow,`. */
function isInserted(chunks: readonly Chunk[], open: number): boolean {
  const first = chunks[open + 1];
  const far = hasClass(first?.head ?? '', 'distance') && chunks[open + 2]?.kind === 'preposition';
  return (
    far ||
    first?.head === 'tanpa' ||
    isTagWord(first) ||
    first?.kind === 'time' ||
    first?.kind === 'preposition'
  );
}

/** `X, dalam rapat di Y, Kamis, sepakat`: of several insertions in a row, the comma that opens the first. */
function firstInserted(chunks: readonly Chunk[], open: number): number {
  if (!isInserted(chunks, open)) return open;
  if (chunks[open - 1]?.kind === 'time' && entryAt(chunks, open - 2)?.kind === 'comma')
    return firstInserted(chunks, open - 2);
  const start = groupStart(chunks, overAttribute(chunks, open) - 1);
  const opens =
    entryAt(chunks, start - 1)?.kind === 'preposition' && entryAt(chunks, start - 2)?.kind === 'comma';
  return opens && isPhrase(chunks, start) ? firstInserted(chunks, start - 2) : open;
}

/** `Perdana Menteri yang baru, X,`: where the words that describe the phrase before a comma begin. */
function overAttribute(chunks: readonly Chunk[], open: number): number {
  // `dalam pernyataan bersama, Kamis,`
  if (chunks[open - 1]?.kind === 'preposition' && hasClass(chunks[open - 1]?.head ?? '', 'trailing'))
    return open - 1;
  return chunks[open - 1]?.kind === 'auxiliary' && entryAt(chunks, open - 2)?.head === 'yang'
    ? open - 2
    : open;
}

/** `[Pesawat] yang mendarat di Amdjarass, Chad,`: a town and its country inside a relative clause explain nobody. */
function beforePlaces(chunks: readonly Chunk[], open: number, close: number): number | null {
  const isTown = (chunks[open - 1]?.heads.length ?? 0) > 0 && chunks[open - 1]?.head === '';
  const isPlace = hasClass(entryAt(chunks, open - 2)?.head ?? '', 'whereabouts');
  if (!isTown || !isPlace || !isName(chunks, open + 1, close)) return null;
  const yang = yangBefore(chunks, open);
  return yang > 0 && isPhrase(chunks, yang - 1) ? groupStart(chunks, yang - 1) : null;
}

const CLAUSE_EDGES: readonly (ChunkKind | undefined)[] = [
  undefined,
  'mark',
  'quote',
  'comma',
  'subordinator',
  'conjunction',
  'time',
];

function isAtClauseEdge(chunks: readonly Chunk[], at: number): boolean {
  return CLAUSE_EDGES.includes(entryAt(chunks, at - 1)?.kind);
}

/** `Iran menyerang Haifa, [Israel], Senin, menewaskan`: behind the comma a place closes a clause that has its verb. */
function endsMainClause(chunks: readonly Chunk[], start: number): boolean {
  if (entryAt(chunks, start - 1)?.kind !== 'comma' || (entryAt(chunks, start - 2)?.heads.length ?? 0) === 0)
    return false;
  const verb = chunks.findIndex(({ kind }, at) => at < start && kind === 'verb');
  return verb > 0 && chunks.slice(0, verb).every(({ kind }) => kind !== 'subordinator');
}

/** A common noun for somebody or some body whose name may follow. */
function canBeNamed(chunk: Chunk | undefined): boolean {
  const noun = withoutNya(chunk?.head ?? '');
  return isPersonNoun(noun) || isAnyRole(noun, 'organ', 'medium', 'firm');
}

/** A name, or an organ with its name: `otoritas Kuwait`. */
function isNamed(chunk: Chunk | undefined): boolean {
  if (chunk === undefined) return false;
  return chunk.heads.length > 0 || (isRoleNoun(chunk.head, 'organ') && chunk.owners.length > 0);
}

/**
 * The name that an apposition explains, on either side of it.
 *
 * @param chunks the chunks of a sentence
 * @param close index of the comma that closes the apposition
 * @returns the name before the commas or between them, or null where there is no apposition
 * @example
 * // [Jung Pak], wakil asisten menteri, menyatakan
 * // Mantan manajer Valentino Rossi, [Carlo Pernat], menilai
 */
export function nameByApposition(chunks: readonly Chunk[], close: number): number | null {
  const open = firstInserted(chunks, openingComma(chunks, close));
  if (open < 1 || !isPhrase(chunks, overAttribute(chunks, open) - 1)) return null;
  const landed = beforePlaces(chunks, open, close);
  if (landed !== null) return landed;
  if (isName(chunks, open + 1, close) && canBeNamed(officeBefore(chunks, open))) return open + 1;
  const start = groupStart(chunks, overAttribute(chunks, open) - 1);
  if (isInserted(chunks, open) && isAtClauseEdge(chunks, start) && !endsMainClause(chunks, start))
    return start;
  const bare = start === open - 1 || chunks[start]?.head === '';
  const named = bare && isNamed(chunks[start]);
  return named && isPhrase(chunks, open + 1) ? start : null;
}

/** `Kepala Humas Polda Metro [Komisaris Argo]`, `Direktur Teknologi dan [Informasi BPJS Wahyuddin]`: the title goes on to its name. */
function nameInTitle(chunks: readonly Chunk[], phrase: number): number | null {
  if ((entryAt(chunks, phrase)?.heads.length ?? 0) > 0) return null;
  const joined = chunks[phrase + 1]?.kind === 'conjunction';
  const name = phrase + (joined ? 2 : 1);
  const chunk = chunks[name];
  if (!isPhrase(chunks, name) || chunk?.heads.length !== 1) return null;
  return joined && (chunk.head === '' || isPersonNoun(chunk.head)) ? null : name;
}

/**
 * The name behind the common noun that it explains: `kata Kasat Reskrim Polres Bogor, [AKP Dhoni]`.
 *
 * @param chunks the chunks of a sentence
 * @param phrase index of the noun phrase
 * @returns index of the name, or null where the phrase stands alone
 */
export function nameBehind(chunks: readonly Chunk[], phrase: number): number | null {
  const office = entryAt(chunks, phrase);
  if (!canBeNamed(office)) return null;
  const inTitle = (office?.heads.length ?? 0) > 0 ? null : nameInTitle(chunks, phrase);
  return inTitle ?? (isAbbreviated(office) ? null : nameBehindComma(chunks, phrase));
}

/** `kata dr. Rosa Medina dari Tisch, [Universitas New York]`: the name stood behind the abbreviation. */
function isAbbreviated(office: Chunk | undefined): boolean {
  return SENTENCE_WORDS.abbreviations?.has(office?.head ?? '') === true;
}

function nameBehindComma(chunks: readonly Chunk[], phrase: number): number | null {
  const office = entryAt(chunks, phrase);
  // `kata juru bicara Macron, [Luc Bernard]`: the first name is whom the second speaks for.
  const holds = (office?.heads.length ?? 0) > 0;
  if (holds && !isRoleNoun(office?.head ?? '', 'spokesman')) return null;
  // `Pemimpin Tertinggi Iran saat itu, Ali Khamenei`
  let comma = chunks[phrase + 1]?.kind === 'time' ? phrase + 2 : phrase + 1;
  while (!holds && chunks[comma]?.kind === 'preposition' && isPhrase(chunks, comma + 1)) comma += 2;
  const name = comma + 1;
  if (chunks[comma]?.kind !== 'comma' || !isName(chunks, name, name + 1)) return null;
  const next = chunks[name + 1]?.kind;
  return next === 'verb' || next === 'conjunction' || next === 'auxiliary' ? null : name;
}
