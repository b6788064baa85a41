import { isFunctionWord } from '@warta/indonesian';
import { containsSpan } from '@warta/text';
import type { SentenceView } from '../clause/clause-view.js';
import type { Word } from '../clause/word.js';
import { frameReadings } from '../events/frame.js';
import { flatMap } from '../flat-map.js';
import type { ReadStatement } from '../read-statement.js';
import type { Pointer } from './pointer.js';
import { isPointing } from './pointing-words.js';
import type { Told } from './told.js';

/** How many words may stand between a noun and its demonstrative (`pengiriman senjata semacam itu`). */
const REACH = 3;

/** How many words behind a thing may tell that it was on its way. */
const NEAR = 4;

/** The index of the demonstrative that closes the phrase of a noun, or -1. */
function demonstrativeAt(words: readonly Word[], noun: number): number {
  for (let at = noun + 1; at <= noun + REACH && at < words.length; at += 1) {
    const word = words[at] as Word;
    if (isPointing(word.lower, 'demonstrative')) return at;
    const passed = isPointing(word.lower, 'such') || !isFunctionWord(word.lower);
    if (word.kind !== 'word' || word.mention >= 0 || !passed) return -1;
  }
  return -1;
}

function pointer(words: readonly Word[], noun: number, to: number, fits: Pointer['fits']): Pointer {
  const { start, end } = words[noun] as Word;
  return {
    trigger: { start, end },
    phrase: { start, end: words[to]?.end ?? end },
    claimants: [],
    near: false,
    sumsUp: false,
    fits,
  };
}

function deedAt(words: readonly Word[], at: number): Pointer | null {
  const acts = flatMap(frameReadings(words[at]?.lower ?? ''), ({ voice, frame, rest }) =>
    voice === 'noun' && rest.length === 0 ? [frame.act] : [],
  );
  const to = acts.length === 0 ? -1 : demonstrativeAt(words, at);
  return to < 0 ? null : pointer(words, at, to, ({ finding }) => acts.includes(finding.act));
}

/** `kontainer-kontainer` is `kontainer`. */
function singular(word: string): string {
  const [one = '', other] = word.split('-');
  return one === other ? one : word;
}

function wasObject({ located, finding: { object } }: Told, thing: string): boolean {
  if (object === null) return false;
  return located.view.words.some((word) => singular(word.lower) === thing && containsSpan(object, word));
}

function thingAt(words: readonly Word[], at: number): Pointer | null {
  const noun = words[at];
  if (noun?.kind !== 'word' || noun.mention >= 0 || !isPointing(words[at + 1]?.lower, 'demonstrative'))
    return null;
  const moved = words.slice(at + 2, at + 2 + NEAR).some(({ lower }) => isPointing(lower, 'moved'));
  return moved ? pointer(words, at, at + 1, (told) => wasObject(told, singular(noun.lower))) : null;
}

/** What the statement says; for an act that a quotation recalls, what stands before it too. */
function wordsSaid(view: SentenceView, { draft: { content, cue, rule } }: ReadStatement): readonly Word[] {
  if (rule === 'prior-act') return view.words.filter(({ end }) => end <= cue.start);
  if (content === null) return [];
  return view.words.filter((word) => containsSpan(content, word));
}

/**
 * Reads a deed told before that a statement speaks of again (`pengiriman senjata semacam itu`), or the thing that
 * was sent and is told to be on its way (`kontainer tersebut dimuat ke kapal`).
 *
 * @param read a claim that tells no act of its own
 * @returns the first that its words point at, or null
 */
export function deedPointer(read: ReadStatement): Pointer | null {
  const words = wordsSaid(read.view, read);
  const alleges = read.statements[0]?.stance === 'alleges';
  for (const at of words.keys()) {
    const found = (alleges ? null : deedAt(words, at)) ?? thingAt(words, at);
    if (found !== null) return found;
  }
  return null;
}
