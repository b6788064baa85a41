import { type Chunk, kindAt } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { SMALL_WORDS_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';
import { overBeside } from '../../clause/subjects/over-beside.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { wordsOf } from './chain-words.js';
import { statusOf } from './status.js';

/**
 * Small words that a coordinated verb, or one that tells how, shares with the verb before it: `mengancam akan menyerang dan menghancurkan`, `akan menghukum X dengan menyita kapalnya`.
 *
 * @param view the sentence
 * @param verb index of the verb's chunk
 * @returns words in lower case; none where the verb has small words of its own, or stands alone
 */
export function inheritedWords(view: SentenceView, verb: number): string[] {
  const link = view.chunks[verb - 1];
  // `tidak melakukan atau berencana melakukan`: neither of both.
  const either = link?.kind === 'verb' && hasClass(link.head, 'control') && isEither(view, verb - 2);
  if (either) return smallWordsBefore(view, verb - 2).filter((word) => hasClass(word, 'negator'));
  // `Putin Akan Kunjungi India, Temui Modi`
  if (view.headline && link?.kind === 'comma') return plannedBefore(view, verb - 1);
  if (link?.kind === 'comma') return opensListedVerb(view, verb) ? openBefore(view, verb - 1) : [];
  if (link?.kind !== 'conjunction' && link?.head !== 'dengan') return [];
  // `memecat Budi, yang dituduh menerima suap, dan menunjuk X`: the main verb is the one before.
  const main = overBeside(view.chunks, verb - 1, false);
  const from = view.chunks.slice(main, verb).some(({ kind }) => kind === 'verb') ? main : verb - 1;
  // `menyita senapan yang diduga akan dikirim kepada X, dan menangkap Y`: the clause about the rifles ends at the comma.
  const parted = link?.kind === 'conjunction' && kindAt(view.chunks, verb - 2) === 'comma';
  return smallWordsBefore(view, parted ? beforeRelative(view, from, verb) : from);
}

/** Where to look on from a place behind the comma that ends a relative clause, of which the verb tells nothing: before its `yang`; else the place itself. */
function beforeRelative({ chunks }: SentenceView, from: number, verb: number): number {
  let at = from - 2;
  while (at > 0 && IN_RELATIVE.has(kindAt(chunks, at) ?? '')) at -= 1;
  const ends = chunks[at]?.head === 'yang' && findSubject(chunks, verb).phrase !== at - 1;
  return ends ? at : from;
}

const IN_RELATIVE: ReadonlySet<string> = new Set([
  'verb',
  'auxiliary',
  'negator',
  'noun-phrase',
  'preposition',
  'time',
  'bracket',
]);

/** `tidak mengirim [atau] berencana mengirim`. */
function isEither({ chunks }: SentenceView, at: number): boolean {
  return chunks[at]?.kind === 'conjunction' && hasClass(chunks[at]?.head ?? '', 'either');
}

/** The small words of the verb before a place in its clause. */
function smallWordsBefore(view: SentenceView, from: number): string[] {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const kind = view.chunks[at]?.kind;
    if (kind === 'verb') {
      const words = wordsOf(view, findSubject(view.chunks, at).chain);
      return words.length === 0 && view.chunks[at - 1]?.kind === 'comma' ? openBefore(view, at - 1) : words;
    }
    if (kind === 'mark' || kind === 'quote' || kind === 'subordinator') return [];
  }
  return [];
}

/** `diduga menjual batu bara, [meretas] bank, dan melanggar embargo`: one of several verbs that a conjunction closes. */
function opensListedVerb(view: SentenceView, verb: number): boolean {
  const { chunks } = view;
  const end = chunks.findIndex(({ kind }, at) => at > verb && !IN_LIST.has(kind));
  const last = chunks[end]?.kind === 'comma' ? end + 1 : end;
  if (chunks[last]?.kind === 'conjunction') return isVerbAt(chunks, last + 1);
  return chunks[end]?.kind === 'comma' && chunks[end + 1]?.kind === 'verb' && opensListedVerb(view, end + 1);
}

/** What an item of a list of verbs may hold. */
const IN_LIST: ReadonlySet<string> = new Set(['verb', 'noun-phrase', 'preposition', 'time', 'bracket']);

function isVerbAt(chunks: readonly Chunk[], at: number): boolean {
  return chunks[skipAhead(chunks, at, SMALL_WORDS_AND_TIME)]?.kind === 'verb';
}

/** What tells of the verb before a comma that it is not told as done, for all of its list. */
function openBefore(view: SentenceView, comma: number): string[] {
  return smallWordsBefore(view, comma).filter((word) =>
    ['alleged', 'possible', 'planned'].includes(statusOf([word], null, false)),
  );
}

/** What tells that the deed before the comma of a headline is planned; what was not done is not passed on. */
function plannedBefore(view: SentenceView, comma: number): string[] {
  return smallWordsBefore(view, comma).filter((word) => statusOf([word], null, false) === 'planned');
}
