import type { Chunk } from '../clause/chunk.js';
import { chunkAt, type SentenceView } from '../clause/clause-view.js';
import { findComplements } from '../clause/complements.js';
import { isRoleNoun } from '../clause/role-noun.js';
import { findSubject } from '../clause/subject.js';
import { conditionsOf, openingWord, wordsOf } from './chain-words.js';
import { findObjectWord } from './object-class.js';
import { namesOf } from './role-names.js';
import type { EventRule, Trigger } from './rule.js';
import type { Telling } from './telling.js';

/** The doer of a passive: right behind the verb, or behind `oleh`. */
function agentOf(view: SentenceView, next: number, oleh: Chunk | undefined): readonly number[] {
  const direct = namesOf(view, view.chunks[next]);
  return direct.length > 0 ? direct : namesOf(view, oleh);
}

function hasClassedSubject(view: SentenceView, chunk: Chunk, name: string | undefined): boolean {
  if (name === undefined) return true;
  if (findObjectWord(view, chunk.from, chunk.to, name) >= 0) return true;
  return name.includes('mention') && namesOf(view, chunk).length > 0;
}

/** `diserang kritik`, `dihantam aksi jual`: what strikes is no actor and no weapon. */
function isFigurative(view: SentenceView, next: number): boolean {
  const chunk = view.chunks[next];
  if (chunk?.kind !== 'noun-phrase' || chunk.heads.length + chunk.owners.length > 0) return false;
  if (findObjectWord(view, chunk.from, chunk.to, 'weapon') >= 0) return false;
  return !(['organ', 'office', 'people'] as const).some((one) => isRoleNoun(chunk.head, one));
}

function readPassive(view: SentenceView, trigger: Trigger): Telling | null {
  if (trigger.reading.voice !== 'passive' && trigger.reading.voice !== 'accidental') return null;
  const { frame } = trigger.reading;
  const subject = findSubject(view.chunks, trigger.chunk);
  const patient = subject.phrase === null ? undefined : view.chunks[subject.phrase];
  if (subject.phrase === null || patient === undefined || !hasClassedSubject(view, patient, frame.object))
    return null;
  const after = chunkAt(view, trigger.to - 1) + 1;
  const complements = findComplements(view.chunks, after);
  const oleh = complements.prepositional.find((one) => one.preposition === 'oleh');
  if (frame.act === 'attack' && isFigurative(view, after)) return null;
  const doers = agentOf(view, after, oleh === undefined ? undefined : view.chunks[oleh.phrase]);
  return {
    frame,
    from: trigger.from,
    to: trigger.to,
    chunk: trigger.chunk,
    doers,
    targets: namesOf(view, patient),
    owners: [],
    complements,
    object: subject.phrase,
    chain: [
      ...wordsOf(view, subject.chain),
      openingWord(view, subject.phrase),
      ...conditionsOf(view, complements, trigger.chunk),
    ],
    holders: patient.owners,
    clauseStart: subject.phrase,
    rule: passiveClause.name,
  };
}

/** The thing acted on, a verb with di-, the doer: `Kharkiv dibom Rusia`, `amunisi dikirim oleh Korut ke Rusia`. */
export const passiveClause: EventRule = {
  name: 'passive-clause',
  read: readPassive,
  positive: {
    text: 'Amunisi itu dikirim oleh Korea Utara ke Rusia.',
    finds: ['arms-transfer: Korea Utara → Rusia'],
  },
  negative: { text: 'Surat itu dikirim oleh Korea Utara ke Rusia.', finds: [] },
};
