import { type Chunk, kindAt } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { flatMap } from '../../flat-map.js';
import { isTold } from './is-told.js';
import { ASKED, HELD_OUT, MAYBE, NOT_SO, type Signal, TO_COME } from './signal.js';
import { statusOf } from './status.js';

/**
 * Lower-case words of chunks; a fixed phrase counts as one.
 *
 * @param view the sentence
 * @param chunks indices of chunks
 * @returns the words in the order of the chunks
 * @example
 * // Iran [tidak akan] mengirim drone. → ['tidak', 'akan']
 */
export function wordsOf(view: SentenceView, chunks: readonly number[]): string[] {
  return flatMap(chunks, (at) => {
    const chunk = view.chunks[at];
    if (chunk === undefined) return [];
    // `tidak hanya`, `belum lama ini`: a small phrase that stands as a whole negates nothing.
    if (chunk.kind === 'auxiliary' && chunk.head.includes(' ')) return [chunk.head];
    return view.words.slice(chunk.from, chunk.to).map((word) => word.lower);
  });
}

/**
 * The conjunction that opens the clause of a phrase or verb (`jika`, `apakah`, `seolah-olah`), or before `agar` the noun that wishes (`desakan agar`), looked for over names and small words.
 *
 * @param view the sentence
 * @param at index of the chunk
 * @returns the word in lower case, empty where nothing opens the clause but a `kalau` that is as good as `bahwa`
 */
export function openingWord(view: SentenceView, at: number): string {
  const opening = openingAt(view, at);
  const before = entryAt(view.chunks, opening - 1);
  const head = entryAt(view.chunks, opening)?.head ?? '';
  // `terungkap kalau Budi ditahan`
  if (hasClass(head, 'that-or-if') && before !== undefined && isTold(before.head)) return '';
  const wished = hasClass(head, 'purpose') && before?.kind === 'noun-phrase';
  if (!wished) return head;
  const request = requestBefore(view, opening);
  if (request !== '') return request;
  // `desakan agar`, but `bekerja keras agar`
  const tells = statusOf([before.head], null, false) !== 'asserted';
  return tells || statusOf([head], null, false) === 'asserted' ? before.head : head;
}

/** `wajar desakan sejumlah pihak agar`: the noun that asks, within its phrase and before whose it is; else empty. */
function requestBefore({ chunks, words }: SentenceView, opening: number): string {
  const first = kindAt(chunks, opening - 2) === 'noun-phrase' ? opening - 2 : opening - 1;
  const inside = words.slice(chunks[first]?.from ?? 0, chunks[opening]?.from ?? 0);
  return inside.findLast(({ lower }) => isRoleNoun(lower, 'request'))?.lower ?? '';
}

/**
 * Index of the conjunction that opens the clause of a phrase or verb, or -1.
 *
 * @param view the sentence
 * @param at index of the chunk
 * @returns an index at most six chunks before `at`, or -1
 * @example
 * // AS marah [karena] Iran [menyerang]. → karena; AS marah, Iran [menyerang]. → -1
 */
export function openingAt(view: SentenceView, at: number): number {
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const chunk = view.chunks[back] as Chunk;
    if (chunk.kind === 'subordinator') return back;
    if (chunk.kind === 'verb' || chunk.kind === 'comma' || chunk.kind === 'mark' || chunk.kind === 'quote')
      return -1;
  }
  return -1;
}

/**
 * What makes the whole clause doubtful: a condition behind it (`bila PBB meminta`), or a question mark.
 *
 * @param view the sentence
 * @param complements what follows the trigger
 * @param chunk index of the trigger's chunk
 * @returns what `statusOf` understands
 * @example
 * // Harga turun bila Vietnam mengirim beras. → ['bila'] for `turun`
 * // Jepang mengirim vaksin ke Laos? → [MAYBE]; Mengapa Jepang mengirim vaksin? → []
 */
export function conditionsOf(view: SentenceView, complements: Complements, chunk: number): Signal[] {
  const last = Math.max(chunk, ...complements.objects, ...complements.prepositional.map((one) => one.phrase));
  const at = view.chunks[last + 1]?.kind === 'comma' ? last + 2 : last + 1;
  const next = view.chunks[at];
  const opens = next?.kind === 'subordinator' && hasClass(next.head, 'condition');
  const condition = opens && !excepts(view, at) ? [next.head] : [];
  return isQuestion(view) && !asksWhy(view, chunk) ? [...condition, MAYBE] : condition;
}

/** `[Mengapa] Jepang mengirim vaksin?`: that it is done is taken for granted. */
function asksWhy({ chunks }: SentenceView, chunk: number): boolean {
  return chunks.slice(0, chunk).some(({ head }) => hasClass(head, 'asking-why'));
}

/** `kecuali untuk ibadah haji`: what is left out, and no condition; but `kecuali Rusia mundur`. */
function excepts({ chunks }: SentenceView, at: number): boolean {
  return hasClass(chunks[at]?.head ?? '', 'exception') && kindAt(chunks, at + 1) === 'preposition';
}

function isQuestion(view: SentenceView): boolean {
  return view.quotes.length === 0 && view.article.text.charAt(view.sentence.end - 1) === '?';
}

/**
 * What stands before a purpose: the noun that it is of, and what blocks it. What a veto on `resolusi untuk menjatuhkan sanksi` strikes did not come about.
 *
 * @param view the sentence
 * @param verb index of the chunk of the verb that tells the purpose
 * @returns what `statusOf` understands; none where no purpose is told
 * @example
 * // Rusia memveto resolusi untuk [menjatuhkan] sanksi terhadap Korea Utara. → ['resolusi', NOT_SO]
 * // Jerman merasa ragu untuk [mengirim] tank. → ['ragu']; Jerman setuju untuk [mengirim] tank. → ['setuju']
 */
export function signalsOfPurpose(view: SentenceView, verb: number): Signal[] {
  const opening = openingAt(view, verb);
  if (!hasClass(entryAt(view.chunks, opening)?.head ?? '', 'purpose')) return [];
  // `komitmen [mereka] untuk mengirim`
  const own =
    hasClass(entryAt(view.chunks, opening - 1)?.head ?? '', 'pronoun') &&
    kindAt(view.chunks, opening - 2) === 'noun-phrase';
  const noun = entryAt(view.chunks, own ? opening - 2 : opening - 1);
  const before = view.chunks.findLastIndex(
    (chunk, at) =>
      at < opening && (chunk.kind === 'verb' || chunk.kind === 'negator' || chunk.kind === 'mark'),
  );
  const blocks =
    hasClass(view.chunks[before]?.head ?? '', 'blocking') && view.chunks[before + 1]?.kind === 'noun-phrase';
  const tells = ['noun-phrase', 'auxiliary', 'negator'].includes(noun?.kind ?? '');
  return [
    ...(noun !== undefined && tells ? [noun.head] : []),
    ...(blocks ? [NOT_SO] : []),
    ...(isMeans(view, opening - 1) ? [TO_COME] : []),
    ...(isDealt(view, opening) ? [TO_COME] : []),
    ...leaveSigns(view, before),
  ];
}

/** `menggalang [dana] (dari 15 negara) untuk membeli`: what it is paid with comes before it. */
function isMeans({ chunks }: SentenceView, at: number): boolean {
  const from = entryAt(chunks, at - 1)?.head === 'dari' ? at - 2 : at;
  return kindAt(chunks, from) === 'noun-phrase' && hasClass(chunks[from]?.head ?? '', 'means-to-pay');
}

/** `dengan Saab[, sebuah perusahaan Swedia,] untuk membeli`: index of the comma that opens what explains a name, or the place itself. */
function beforeApposition(chunks: readonly Chunk[], at: number): number {
  if (kindAt(chunks, at - 1) !== 'comma' || kindAt(chunks, at - 2) !== 'noun-phrase') return at;
  return kindAt(chunks, at - 3) === 'comma' ? at - 3 : at;
}

/** `menandatangani [kesepakatan] (dengan X) untuk membeli`: what is agreed on has still to come. */
function isDealt({ chunks }: SentenceView, opening: number): boolean {
  const end = beforeApposition(chunks, opening);
  const noun = entryAt(chunks, end - 2)?.head === 'dengan' ? end - 3 : end - 1;
  const deal = entryAt(chunks, noun);
  return deal?.kind === 'noun-phrase' && hasClass(deal.head, 'pact') && kindAt(chunks, noun - 1) === 'verb';
}

/** `memberi Ukraina izin untuk menyerang`: who has the leave stands before it. */
function givesLeave({ chunks }: SentenceView, verb: number): boolean {
  return hasClass(chunks[verb]?.head ?? '', 'supplying') && hasClass(chunks[verb + 2]?.head ?? '', 'leave');
}

/** `memberi tenggat kepada X untuk pergi`: it is asked of X; `memberi izin`: it is allowed. */
function leaveSigns(view: SentenceView, verb: number): Signal[] {
  const given = view.chunks[verb + 1]?.head ?? '';
  const isKept = view.chunks[verb - 1]?.kind === 'negator';
  if (isKept && hasClass(given, 'leave')) return [NOT_SO];
  const head = view.chunks[verb]?.head ?? '';
  if (hasClass(given, 'leave') && hasClass(head, 'having-leave'))
    return [statusOf([head], null, false) === 'requested' ? ASKED : HELD_OUT];
  if (givesLeave(view, verb)) return [HELD_OUT];
  const to = view.chunks[verb + 2]?.head ?? '';
  if (!hasClass(given, 'leave') || (to !== 'kepada' && to !== 'bagi')) return [];
  return [hasClass(given, 'term') ? ASKED : HELD_OUT];
}
