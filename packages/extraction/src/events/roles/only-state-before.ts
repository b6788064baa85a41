import type { Chunk } from '../../clause/chunk.js';
import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import { bodiesOf } from './bodies-of.js';
import { identityOf } from './identity-of.js';

/** A state, and the chunk that stands for it as one of those of whom a sentence tells. */
export interface NamedState {
  readonly state: number;
  readonly chunk: number;
}

/** The states named in a sentence before a chunk, each where it is named last. */
function statesBefore(view: SentenceView, { from }: Chunk): ReadonlyMap<string, number> {
  const start = view.words[from]?.start ?? 0;
  const named = new Map<string, number>();
  view.mentions.forEach(({ sentence, end, kind }, at) => {
    if (sentence === view.index && end <= start && kind === 'country') named.set(identityOf(view, at), at);
  });
  return named;
}

/** The chunk that stands for a state, or -1 where the state is only a place (`di AS`), an origin (`buatan AS`) or explains another (`Kanada, sekutu AS,`). */
function chunkFor(view: SentenceView, state: number): number {
  const at = chunkAt(
    view,
    view.words.findIndex(({ mention }) => mention === state),
  );
  const chunk = view.chunks[at];
  if (chunk?.kind !== 'noun-phrase' || !bodiesOf(view, chunk).includes(state)) return -1;
  const before = view.chunks[at - 1];
  const explains = before?.kind === 'comma' && !chunk.heads.includes(state);
  return explains || hasClass(before?.head ?? '', 'locative') ? -1 : at;
}

/**
 * Finds the only state beside some others that is named before a phrase, so that `negara itu` can mean no other.
 *
 * @param view the sentence
 * @param phrase the phrase that points at a state
 * @param others what is not meant, by the names of {@link identityOf}
 * @returns null where several states are named, or the only one stands for nobody of whom the sentence tells
 * @example
 * // Filipina memprotes [China] setelah [kapal negara itu] menabrak perahu, beside Filipina → China
 * // Di AS, Zelensky menuduh [tentara negara itu] → null
 */
export function onlyStateBefore(
  view: SentenceView,
  phrase: Chunk,
  others: ReadonlySet<string>,
): NamedState | null {
  const named = [...statesBefore(view, phrase)].filter(([id]) => !others.has(id));
  const [first, ...more] = named;
  if (first === undefined || more.length > 0) return null;
  const chunk = chunkFor(view, first[1]);
  return chunk < 0 ? null : { state: first[1], chunk };
}
