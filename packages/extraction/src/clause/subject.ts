import { reportingForms } from '@warta/indonesian';
import type { Chunk } from './chunk.js';
import { handsOverToObject } from './object-control.js';
import { isRoleNoun } from './role-noun.js';
import { hasClass } from './word-class.js';

/** The subject of a verb, and what stands between them. */
export interface Subject {
  /** Index of the noun phrase, or null where the clause has none that is sure. */
  readonly phrase: number | null;
  /** Indices of the auxiliaries, negators and chained verbs on the way (`tidak`, `akan`, `berencana`), nearest first. */
  readonly chain: readonly number[];
}

const PASSED: ReadonlySet<string> = new Set(['auxiliary', 'negator', 'time', 'bracket']);

function kindAt(chunks: readonly Chunk[], at: number): Chunk['kind'] | undefined {
  return chunks[at]?.kind;
}

/** Nearest verb before a place in the same clause, or -1. */
function verbBefore(chunks: readonly Chunk[], at: number): number {
  for (let j = at - 1; j >= 0; j -= 1) {
    const kind = kindAt(chunks, j);
    if (kind === 'verb') return j;
    if (kind === 'mark' || kind === 'quote') return -1;
  }
  return -1;
}

/** The noun phrase that a relative clause qualifies: the one before `yang`, over a comma. */
function antecedentOf(chunks: readonly Chunk[], yang: number): number | null {
  let at = yang - 1;
  while (
    at >= 0 &&
    (kindAt(chunks, at) === 'comma' || kindAt(chunks, at) === 'bracket' || kindAt(chunks, at) === 'time')
  )
    at -= 1;
  return kindAt(chunks, at) === 'noun-phrase' ? at : null;
}

/** The subject of the nearest verb before that has a sure one. */
function subjectOfVerbBefore(chunks: readonly Chunk[], at: number): number | null {
  for (let verb = verbBefore(chunks, at); verb >= 0; verb = verbBefore(chunks, verb)) {
    const { phrase } = findSubject(chunks, verb);
    if (phrase !== null) return phrase;
  }
  return null;
}

/** `X, kata Reuters, akan …`: a reporting word inserted between commas. */
function isTag(chunk: Chunk | undefined): boolean {
  return reportingForms(chunk?.head ?? '').some((form) => form.voice === 'tag');
}

/** `Presiden FIGC, Carlo Tavecchio, mengumumkan`: the name between the commas. */
function nameBehindOffice(chunks: readonly Chunk[], open: number, close: number): boolean {
  const named = (chunks[close - 1]?.heads.length ?? 0) > 0 && close - 2 === open;
  return named && isRoleNoun(chunks[open - 1]?.head ?? '', 'office');
}

/** `Jung Pak, Wakil Asisten Menteri, menyatakan`: the name before the apposition that the comma at `at` closes. */
function beforeApposition(chunks: readonly Chunk[], at: number): number | null {
  for (let j = at - 1; j > 0; j -= 1) {
    const kind = kindAt(chunks, j);
    if ((kind === 'verb' && !isTag(chunks[j])) || kind === 'mark' || kind === 'quote') return null;
    if (kind !== 'comma') continue;
    const phrase = chunks[j - 1];
    if (phrase?.kind === 'noun-phrase' && phrase.heads.length > 0) return j - 1;
    return nameBehindOffice(chunks, j, at) ? at - 1 : null;
  }
  return null;
}

function atComma(chunks: readonly Chunk[], at: number): number | null {
  return beforeApposition(chunks, at) ?? subjectOfVerbBefore(chunks, at);
}

function overPassed(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (PASSED.has(kindAt(chunks, at) ?? '')) at -= 1;
  return at;
}

function isObjectOf(chunks: readonly Chunk[], phrase: number): number {
  const at = overPassed(chunks, phrase - 1);
  return kindAt(chunks, at) === 'verb' ? at : -1;
}

/** Index of the `yang` that opens the relative clause of a verb, or -1. */
function relativeOf(chunks: readonly Chunk[], verb: number): number {
  let at = verb - 1;
  while (at >= 0 && (PASSED.has(kindAt(chunks, at) ?? '') || kindAt(chunks, at) === 'verb')) at -= 1;
  return chunks[at]?.kind === 'subordinator' && chunks[at]?.head === 'yang' ? at : -1;
}

/** `upaya Rusia untuk mendapatkan`: the owner of the effort acts. */
function isEffort(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun-phrase' && chunk.owners.length > 0 && isRoleNoun(chunk.head, 'effort');
}

function atPhrase(chunks: readonly Chunk[], at: number): number | null | 'skip' {
  if (kindAt(chunks, at - 1) === 'preposition') return 'skip';
  const verb = isObjectOf(chunks, at);
  if (verb < 0 || isEffort(chunks[at])) return at;
  const head = chunks[verb]?.head ?? '';
  if (head.startsWith('di')) return findSubject(chunks, verb).phrase;
  if (handsOverToObject(head)) return at;
  const yang = relativeOf(chunks, verb);
  if (yang < 0) return null;
  const antecedent = antecedentOf(chunks, yang);
  return antecedent === null ? null : atPhrase(chunks, antecedent);
}

/** Whether a name stands between a verb and the end of its clause. */
function namesAnybody(chunks: readonly Chunk[], verb: number, end: number): boolean {
  return chunks.slice(verb + 1, end).some((chunk) => chunk.heads.length + chunk.owners.length > 0);
}

/** Who does what a borrowing word opens, behind a phrase: the one that phrase is the object of, or nobody where it is a place. */
function pastPhrase(chunks: readonly Chunk[], before: number, word: string): number | null | undefined {
  const found = atPhrase(chunks, before);
  if (typeof found === 'number' && isObjectOf(chunks, before) >= 0) return found;
  // Behind a phrase of place, a wish or purpose may belong to anybody named before.
  const motion = hasClass(chunks[verbBefore(chunks, before)]?.head ?? '', 'motion');
  return found === 'skip' && !motion && hasClass(word, 'purpose') ? null : undefined;
}

function atSubordinator(chunks: readonly Chunk[], at: number): number | null {
  const word = chunks[at]?.head ?? '';
  if (word === 'yang') return antecedentOf(chunks, at);
  // Such clauses borrow the subject of the clause before: `setelah bertemu`, `dengan mengatakan`.
  if (!hasClass(word, 'borrowing')) return null;
  // `X melindungi Y dengan meluncurkan`: either may launch; behind a comma, or without a Y, it is the subject.
  if (word === 'dengan' && kindAt(chunks, at - 1) !== 'comma')
    return namesAnybody(chunks, verbBefore(chunks, at), at) ? null : subjectOfVerbBefore(chunks, at);
  const before = overPassed(chunks, at - 1);
  if (isEffort(chunks[before])) return before;
  const found = kindAt(chunks, before) === 'noun-phrase' ? pastPhrase(chunks, before, word) : undefined;
  return found === undefined ? subjectOfVerbBefore(chunks, at) : found;
}

/** One step of the way back from a verb: where to go on, or the subject found. */
function step(
  chunks: readonly Chunk[],
  at: number,
): { readonly next: number } | { readonly found: number | null } {
  const kind = kindAt(chunks, at);
  if (kind === 'preposition' && kindAt(chunks, at + 1) === 'time') return { next: at - 1 };
  if (kind === undefined || kind === 'mark' || kind === 'quote' || kind === 'preposition')
    return { found: null };
  if (kind === 'subordinator') return { found: atSubordinator(chunks, at) };
  if (kind === 'comma') return { found: atComma(chunks, at) };
  if (kind === 'conjunction') return { found: subjectOfVerbBefore(chunks, at) };
  if (kind !== 'noun-phrase') return { next: at - 1 };
  const found = atPhrase(chunks, at);
  return found === 'skip' ? { next: at - 2 } : { found };
}

function chainsToVerbBefore(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'subordinator' || !hasClass(chunk.head, 'borrowing')) return false;
  return kindAt(chunks, overPassed(chunks, at - 1)) === 'verb';
}

/**
 * Finds the subject of a verb: over auxiliaries, phrases of time and place, apposition, relative clauses, coordination and control.
 *
 * @param chunks the chunks of a sentence
 * @param verb index of the verb's chunk
 * @returns the phrase that is the subject, or null where none is sure, with the chain of small words passed
 * @example
 * // Gedung Putih meminta [Korea Utara] untuk tidak memberikan … : the subject of `memberikan` is Korea Utara
 */
export function findSubject(chunks: readonly Chunk[], verb: number): Subject {
  const chain: number[] = [];
  let at = verb - 1;
  while (at >= 0) {
    const kind = kindAt(chunks, at);
    const chained = chainsToVerbBefore(chunks, at);
    if (chained || kind === 'auxiliary' || kind === 'negator' || kind === 'verb') {
      chain.push(at);
      at -= 1;
      continue;
    }
    const went = step(chunks, at);
    if (kind === 'subordinator') chain.push(at);
    if ('found' in went) return { phrase: went.found, chain };
    at = went.next;
  }
  return { phrase: null, chain };
}
