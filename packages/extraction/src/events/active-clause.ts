import type { Chunk } from '../clause/chunk.js';
import { chunkAt, type SentenceView } from '../clause/clause-view.js';
import { findComplements } from '../clause/complements.js';
import { isRoleNoun } from '../clause/role-noun.js';
import { findSubject } from '../clause/subject.js';
import { openingWord, wordsOf } from './chain-words.js';
import { findObjectWord } from './object-class.js';
import { namesOf } from './role-names.js';
import type { EventRule, Trigger } from './rule.js';
import type { Telling } from './telling.js';

/** Index of the object that has the class the frame asks for; -1 where none has, or the frame asks for none. */
function classedObject(view: SentenceView, objects: readonly number[], name: string | undefined): number {
  if (name === undefined) return -1;
  return (
    objects.find((at) => {
      const chunk = view.chunks[at];
      if (chunk === undefined) return false;
      if (findObjectWord(view, chunk.from, chunk.to, name) >= 0) return true;
      return name.includes('mention') && namesOf(view, chunk).length > 0;
    }) ?? -1
  );
}

/** `upaya Rusia untuk memperoleh`: the owner of the effort acts. */
function doersOf(view: SentenceView, chunk: Chunk | undefined): readonly number[] {
  const names = namesOf(view, chunk);
  if (names.length > 0 || chunk === undefined || !isRoleNoun(chunk.head, 'effort')) return names;
  return chunk.owners.slice(0, 1);
}

function isActive(view: SentenceView, { reading }: Trigger): boolean {
  if (reading.voice === 'active') return true;
  return reading.voice === 'bare' && view.zone === 'title';
}

function readActive(view: SentenceView, trigger: Trigger): Telling | null {
  if (!isActive(view, trigger)) return null;
  const { frame } = trigger.reading;
  const subject = findSubject(view.chunks, trigger.chunk);
  const complements = findComplements(view.chunks, chunkAt(view, trigger.to - 1) + 1);
  const object = classedObject(view, complements.objects, frame.object);
  if (frame.object !== undefined && object < 0) return null;
  const phrase = subject.phrase;
  const start = phrase ?? trigger.chunk;
  return {
    frame,
    from: trigger.from,
    to: trigger.to,
    chunk: trigger.chunk,
    doers: phrase === null ? [] : doersOf(view, view.chunks[phrase]),
    targets: complements.objects
      .filter((at) => at !== object || frame.object?.includes('mention'))
      .flatMap((at) => namesOf(view, view.chunks[at])),
    owners: [],
    complements,
    object: object >= 0 ? object : (complements.objects[0] ?? -1),
    chain: [...wordsOf(view, subject.chain), openingWord(view, start)],
    clauseStart: start,
    rule: activeClause.name,
  };
}

/** The doer, a verb with meN- or ber-, what it acts on: `Iran memasok drone ke Rusia`. */
export const activeClause: EventRule = {
  name: 'active-clause',
  read: readActive,
  positive: { text: 'Iran memasok ratusan drone kepada Rusia.', finds: ['arms-transfer: Iran → Rusia'] },
  negative: { text: 'Iran memasok ratusan karpet kepada Rusia.', finds: [] },
};
