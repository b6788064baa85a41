import { holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { SMALL_WORDS_AND_TIME, skipBack } from '../../clause/skip-chunks.js';
import { overBeside } from '../../clause/subjects/over-beside.js';
import type { MentionKind } from '../../findings.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { identityOf } from '../roles/identity-of.js';
import type { Trigger } from '../rule.js';

const ACTED_ON: readonly MentionKind[] = ['person', 'country', 'organization', 'group'];
const STRUCK: readonly MentionKind[] = ['person', 'country', 'group'];
const PERSONS: readonly MentionKind[] = ['person'];

/** Whom a deed can be done to; what a firm executes is a plan. */
function kindsOf({ act, object }: Frame): readonly MentionKind[] {
  if (object === 'person' || act === 'investigation') return PERSONS;
  return act === 'attack' ? STRUCK : ACTED_ON;
}

/** `menaiki [sebuah tanker] lalu menyitanya`: the object of the verb before is a thing without a name, and it is meant. */
function hasThingBefore({ chunks }: SentenceView, at: number): boolean {
  const nearest = chunks.findLastIndex(({ kind }, n) => n < at && kind === 'verb');
  const object = chunks[nearest + 1];
  return nearest >= 0 && object?.kind === 'noun-phrase' && !holdsName(object) && nearest + 1 < at;
}

/** What is told beside the clause before a further verb of it: `menangkap Budi[, yang diberhentikan Prabowo,] lalu menahannya`. */
function besideBefore({ chunks }: SentenceView, at: number): [from: number, end: number] {
  const link = skipBack(chunks, at - 1, SMALL_WORDS_AND_TIME);
  return [overBeside(chunks, link, false), link];
}

/**
 * Names what `-nya` behind a verb takes up: the only one besides the doers that a phrase before it in the sentence names.
 *
 * @param view the sentence
 * @param trigger the verb and how it is read
 * @param doers mentions that do what the verb tells
 * @returns one index of a mention; empty where none or several are named
 * @example
 * // Polisi menangkap Budi Santoso dan [menahannya]. → Budi Santoso
 * // Budi Santoso bertemu Andi Wijaya sebelum polisi [menangkapnya]. → none
 */
export function heldObject(
  view: SentenceView,
  { chunk: at, from, reading: { frame } }: Trigger,
  doers: readonly number[],
): readonly number[] {
  // `menyelidikinya`: what is looked into is a deed as often as a person.
  if (frame.act === 'investigation' && !isActWord(view.words[from]?.lower.slice(0, -3) ?? '', 'questions'))
    return [];
  if (frame.act === 'seizure' && hasThingBefore(view, at)) return [];
  const kinds = kindsOf(frame);
  const own = new Set(doers.map((doer) => identityOf(view, doer)));
  const named = new Map<string, number>();
  const [beside, end] = besideBefore(view, at);
  view.chunks.slice(0, at).forEach((chunk, index) => {
    if (index >= beside && index < end) return;
    if (chunk.kind !== 'noun-phrase' || view.chunks[index - 1]?.kind === 'preposition') return;
    for (const head of chunk.heads) {
      const identity = identityOf(view, head);
      if (kinds.includes(view.mentions[head]?.kind ?? 'place') && !own.has(identity))
        named.set(identity, head);
    }
  });
  return named.size === 1 ? [...named.values()] : [];
}
