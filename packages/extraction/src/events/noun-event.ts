import lightVerbs from '../../data/light-verbs.json' with { type: 'json' };
import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { findComplements } from '../clause/complements.js';
import { findSubject } from '../clause/subject.js';
import { openingWord, wordsOf } from './chain-words.js';
import { findObjectWord } from './object-class.js';
import { namesOf } from './role-names.js';
import type { EventRule, Trigger } from './rule.js';
import type { Telling } from './telling.js';

const light: ReadonlyMap<string, string> = new Map(
  lightVerbs.entries.flatMap(({ status, words }) => words.map((word) => [word, status])),
);

/** Mentions of a phrase that stand behind a word. */
function ownersBehind(view: SentenceView, chunk: Chunk, at: number): number[] {
  const from = view.words[at]?.end ?? 0;
  return [...chunk.owners, ...chunk.heads].filter((mention) => (view.mentions[mention]?.start ?? 0) >= from);
}

interface Governor {
  readonly doers: readonly number[];
  readonly chain: readonly string[];
}

const NO_GOVERNOR: Governor = { doers: [], chain: [] };

/** The verb right before the noun lends its subject when it is a light one (`melakukan pengiriman senjata`). */
function governorOf(view: SentenceView, chunk: number): Governor {
  let at = chunk - 1;
  while (view.chunks[at]?.kind === 'auxiliary' || view.chunks[at]?.kind === 'preposition') at -= 1;
  const verb = view.chunks[at];
  const status = verb === undefined ? undefined : light.get(verb.head);
  if (verb === undefined || status === undefined) return NO_GOVERNOR;
  const subject = findSubject(view.chunks, at);
  const doers = subject.phrase === null ? [] : namesOf(view, view.chunks[subject.phrase]);
  return { doers, chain: [verb.head, ...wordsOf(view, subject.chain)] };
}

/** Words of the phrase before the noun (`potensi`, `setiap`, `dugaan`), and the chunk before it. */
function wordsBefore(view: SentenceView, trigger: Trigger): string[] {
  const chunk = view.chunks[trigger.chunk];
  const inside = view.words.slice(chunk?.from ?? trigger.from, trigger.from).map((word) => word.lower);
  const before = view.chunks[trigger.chunk - 1];
  return before?.kind === 'noun-phrase' || before?.kind === 'auxiliary' || before?.kind === 'negator'
    ? [...inside, ...wordsOf(view, [trigger.chunk - 1])]
    : inside;
}

function readNoun(view: SentenceView, trigger: Trigger): Telling | null {
  const chunk = view.chunks[trigger.chunk];
  if (trigger.reading.voice !== 'noun' || chunk?.kind !== 'noun-phrase') return null;
  const { frame } = trigger.reading;
  if (
    frame.object !== undefined &&
    findObjectWord(view, trigger.to, Math.min(chunk.to, trigger.to + 4), frame.object) < 0
  )
    return null;
  const governor = governorOf(view, trigger.chunk);
  return {
    frame,
    from: trigger.from,
    to: trigger.to,
    chunk: trigger.chunk,
    doers: governor.doers,
    targets: [],
    owners: ownersBehind(view, chunk, trigger.to - 1),
    complements: findComplements(view.chunks, trigger.chunk + 1),
    object: frame.object === undefined ? -1 : trigger.chunk,
    chain: [...wordsBefore(view, trigger), ...governor.chain, openingWord(view, trigger.chunk)],
    clauseStart: trigger.chunk,
    rule: nounEvent.name,
  };
}

/** A noun that names the act, with its owner and its prepositions: `pengiriman senjata Korut ke Rusia`. */
export const nounEvent: EventRule = {
  name: 'noun-event',
  read: readNoun,
  positive: {
    text: 'Pengiriman senjata Korea Utara ke Rusia dibahas di Seoul.',
    finds: ['arms-transfer: Korea Utara → Rusia'],
  },
  negative: { text: 'Pengiriman atlet Korea Utara ke Rusia dibahas di Seoul.', finds: [] },
};
