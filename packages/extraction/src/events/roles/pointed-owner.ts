import { reportingForms } from '@warta/indonesian';
import { type Chunk, holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import { findSubject } from '../../clause/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Telling } from '../telling.js';
import { bodiesOf } from './bodies-of.js';
import { identityOf } from './identity-of.js';

/** Who speaks by the nearest word of speech before a chunk: its state. */
function stateOfSpeaker(view: SentenceView, at: number): readonly number[] {
  const verb = view.chunks.findLastIndex(
    ({ kind, head }, n) =>
      n < at && kind === 'verb' && reportingForms(head).some(({ voice }) => voice === 'active'),
  );
  const phrase = verb < 0 ? null : findSubject(view.chunks, verb).phrase;
  const speaker = phrase === null ? undefined : view.chunks[phrase];
  const bodies = speaker === undefined ? [] : bodiesOf(view, speaker);
  return bodies.filter((one) => hasKind(view.mentions, one, 'country'));
}

/** The only state named before a chunk in its sentence beside those who do the deed. */
function otherState(view: SentenceView, { from }: Chunk, doers: ReadonlySet<string>): readonly number[] {
  const start = view.words[from]?.start ?? 0;
  const named = new Map<string, number>();
  view.mentions.forEach(({ sentence, end, kind }, at) => {
    if (sentence === view.index && end <= start && kind === 'country') named.set(identityOf(view, at), at);
  });
  const others = [...named].filter(([id]) => !doers.has(id));
  return others.length === 1 ? others.map(([, at]) => at) : [];
}

/** What the last words of a phrase without a name point at. */
function pointedIn(view: SentenceView, at: number, actors: readonly number[]): readonly number[] {
  const chunk = view.chunks[at];
  if (chunk === undefined || holdsName(chunk)) return [];
  const doers = new Set(actors.map((one) => identityOf(view, one)));
  const [noun, last] = view.words.slice(Math.max(chunk.from, chunk.to - 2), chunk.to);
  const word = last ?? noun;
  if (isActWord(word?.lower ?? '', 'own-state'))
    return stateOfSpeaker(view, at).filter((one) => !doers.has(identityOf(view, one)));
  const isThat = isActWord(noun?.lower ?? '', 'state') && hasClass(last?.lower ?? '', 'that');
  return isThat && chunk.to - chunk.from > 2 ? otherState(view, chunk, doers) : [];
}

/**
 * Names the state whose the thing struck is, where its phrase ends by pointing at one.
 *
 * @param view the sentence
 * @param telling the deed
 * @param actors who does it
 * @returns indices of mentions; empty for other deeds, and where more states than one may be meant
 * @example
 * // Menlu Iran mengutuk serangan Israel terhadap fasilitas nuklir [negaranya]. → Iran
 * // Iran berulah, dan Israel menyerang fasilitas nuklir [negara itu]. → Iran
 */
export function pointedOwner(
  view: SentenceView,
  { frame, object, complements }: Telling,
  actors: readonly number[],
): readonly number[] {
  if (actors.length === 0 || !isActOf(frame.act, 'harm')) return [];
  const behind = complements.prepositional.filter(
    ({ preposition }) => frame.roles[preposition] === 'recipients' && !hasClass(preposition, 'locative'),
  );
  for (const at of [object, ...behind.map(({ phrase }) => phrase)]) {
    const names = pointedIn(view, at, actors);
    if (names.length > 0) return names;
  }
  return [];
}
