import type { Span } from '@warta/text';
import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { findSubject } from '../clause/subject.js';
import type { Word } from '../clause/word.js';
import type { Speaker } from '../findings.js';
import type { ReadStatement } from '../read-statement.js';
import { passiveCue } from '../statements/passive-cue.js';
import type { Pointer } from './pointer.js';
import { isPointing } from './pointing-words.js';
import { fitsTopic, topicEnd } from './topic.js';

/** What follows a claim's noun: whose it is, and where its topic begins. */
interface Rest {
  readonly claimants: readonly Speaker[];
  /** First word of the topic, or -1. */
  readonly topic: number;
  /** One past the last word read. */
  readonly to: number;
}

type Step = 'claimant' | 'pointed' | 'about' | 'passed' | 'other' | 'end';

/** What a word behind a claim's noun does. */
function stepOf(word: Word | undefined, end: number): Step {
  if (word === undefined || word.end > end || word.kind !== 'word') return 'end';
  if (word.mention >= 0) return 'claimant';
  if (isPointing(word.lower, 'demonstrative')) return 'pointed';
  if (isPointing(word.lower, 'about')) return 'about';
  return isPointing(word.lower, 'link') || isPointing(word.lower, 'such') ? 'passed' : 'other';
}

/** Null for `tuduhan bahwa …`, which tells its content itself. */
function readRest(view: SentenceView, from: number, end: number): Rest | null {
  const claimants = new Set<number>();
  let pointed = false;
  let at = from;
  let step = stepOf(view.words[at], end);
  while (step === 'claimant' || step === 'pointed' || step === 'passed') {
    if (step === 'claimant') claimants.add(view.words[at]?.mention ?? -1);
    pointed ||= step === 'pointed';
    at += 1;
    step = stepOf(view.words[at], end);
  }
  if (step !== 'end' && view.words[at]?.lower === 'bahwa') return null;
  const named = pointed || claimants.size > 0;
  const topic = step === 'about' ? at + 1 : step === 'other' && !named ? at : -1;
  return {
    claimants: [...claimants].map((mention) => ({ kind: 'mention', mention })),
    topic,
    to: at,
  };
}

function firstOf(view: SentenceView, content: Span): number {
  let at = view.words.findIndex(({ start }) => start >= content.start);
  while (at >= 0 && isPointing(view.words[at]?.lower, 'all')) at += 1;
  return at;
}

/** `membantahnya`; of other verbs (`berkilah`) it is not known what they answer. */
function answerAt(view: SentenceView, cue: Span): Pointer | null {
  const word = view.words.find(({ end }) => end === cue.end);
  return isPointing(word?.lower.replace(/nya$/, ''), 'answer') ? bare(cue) : null;
}

function bare(trigger: Span): Pointer {
  return { trigger, phrase: trigger, claimants: [], near: true, sumsUp: false, fits: () => true };
}

function claimAt(view: SentenceView, at: number, end: number): Pointer | null {
  const noun = view.words[at];
  const rest = readRest(view, at + 1, end);
  if (noun === undefined || rest === null) return null;
  const from = rest.topic < 0 ? rest.to : rest.topic;
  const to = rest.topic < 0 ? rest.to : topicEnd(view, from, end);
  if (rest.topic >= 0 && to === from) return null;
  const trigger = { start: noun.start, end: noun.end };
  return {
    trigger,
    phrase: { start: noun.start, end: view.words[to - 1]?.end ?? noun.end },
    claimants: rest.claimants,
    near: rest.topic < 0 && rest.claimants.length === 0,
    sumsUp: false,
    fits: fitsTopic(view, from, to),
  };
}

/** `hal itu`, `itu`, `semua itu`; a longer phrase that only begins so tells something of its own. */
function bareAt(view: SentenceView, at: number, content: Span): Pointer | null {
  const first = view.words[at];
  const rest = view.words.filter(({ start, end }) => start > (first?.start ?? 0) && end <= content.end);
  const points = rest.every(({ lower }) => isPointing(lower, 'demonstrative'));
  if (first === undefined || !points || (first.lower === 'hal' && rest.length === 0)) return null;
  return bare({ start: first.start, end: first.end });
}

/** `tudingan yang ditepis X`, `Klaim itu disebut X bohong`: the claim is what the passive is about. */
function patientAt(view: SentenceView, cue: Span): Pointer | null {
  const verb = view.chunks.findIndex((chunk) => view.words[chunk.from]?.start === cue.start);
  const { phrase, chain } = verb < 0 ? NONE : findSubject(view.chunks, verb);
  const chunk = view.chunks[phrase ?? -1];
  if (chunk === undefined || chunk.heads.length > 0) return null;
  const points =
    chain.some((at) => view.chunks[at]?.head === 'yang') || isPointing(lastOf(view, chunk), 'demonstrative');
  const at = view.words.findIndex(
    ({ lower }, n) => n >= chunk.from && n < chunk.to && isPointing(lower, 'claim'),
  );
  const pointer = at < 0 || !points ? null : claimAt(view, at, view.words[chunk.to - 1]?.end ?? 0);
  const sumsUp =
    view.chunks[(phrase ?? 0) - 1]?.kind === 'comma' && !isPointing(lastOf(view, chunk), 'demonstrative');
  return pointer === null ? null : { ...pointer, sumsUp };
}

const NONE = { phrase: null, chain: [] };

function lastOf(view: SentenceView, { to }: Chunk): string | undefined {
  return view.words[to - 1]?.lower;
}

/**
 * Reads the claim that a denial or confirmation takes up: `membantah tuduhan AS soal senjata`, `hal itu dibantah`,
 * `membantahnya`.
 *
 * @param read a statement that denies or confirms and tells no act of its own
 * @returns what its words point at, or null where they tell a content of their own
 * @example
 * // Iran membantah tuduhan itu. → tuduhan, just before
 * // Iran membantah tuduhan bahwa pelabuhannya dipakai. → null
 */
export function claimPointer({ draft: { cue, content, rule }, view }: ReadStatement): Pointer | null {
  const patient = rule === passiveCue.name ? patientAt(view, cue) : null;
  if (patient !== null) return patient;
  if (content === null) return answerAt(view, cue);
  const at = firstOf(view, content);
  const word = view.words[at]?.lower;
  if (isPointing(word, 'claim')) return claimAt(view, at, content.end);
  return isPointing(word, 'bare') ? bareAt(view, at, content) : null;
}

/**
 * Reads the claim that is told again by its noun alone: `tuduhan AS soal senjata`, `klaimnya`.
 *
 * @param read a statement that alleges and tells no act of its own
 * @returns what its words point at, or null where its cue is no noun of accusation
 */
export function repeatedClaim({ draft, view }: ReadStatement): Pointer | null {
  const { cue, content, speakers } = draft;
  const at = view.words.findIndex(({ start }) => start === cue.start);
  const noun = view.words[at]?.lower.replace(/nya$/, '');
  if (!isPointing(noun, 'accusation')) return null;
  const from = content === null ? at : view.words.findIndex(({ start }) => start >= content.start);
  const to = content === null ? at : topicEnd(view, from, content.end);
  if (content !== null && to === from) return null;
  return {
    trigger: cue,
    phrase: { start: cue.start, end: content?.end ?? cue.end },
    claimants: speakers,
    near: false,
    sumsUp: false,
    fits: fitsTopic(view, from, to),
  };
}
