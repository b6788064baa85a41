import { agentBehind } from '../../clause/agent-behind.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isAnyRole } from '../../clause/role-noun.js';
import { SMALL_WORDS_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';
import { isActWord } from '../act-word.js';
import { type Frame, frameReadings } from '../frame.js';
import { namesOf } from './role-names.js';

/** `ditahan`, `disandera`, `diculik`. */
function holds(verb: string): boolean {
  return frameReadings(verb).some(
    ({ voice, frame: { act } }) => voice === 'passive' && (act === 'arrest' || isActWord(verb, 'holding')),
  );
}

/** `dibebaskan dalam operasi`: others have freed them by force. */
function isByForce(view: SentenceView, from: number): boolean {
  return view.words.slice(from).some(({ lower }) => isActWord(lower, 'rescue'));
}

/** `dibebaskan tentara`, `dilakukan TNI`: somebody else may have freed them. */
function namesOthers({ chunks, mentions }: SentenceView, from: number): boolean {
  return chunks.slice(from).some(({ kind, head, heads }) => {
    if (kind !== 'noun-phrase') return false;
    const acts = isAnyRole(head, 'organ', 'fighters', 'officer');
    return acts || heads.some((one) => mentions[one]?.kind !== 'place');
  });
}

/**
 * Names who sets somebody free: whoever holds them, where a relative clause tells it and nobody else is named.
 *
 * @param view the sentence
 * @param frame the act; only of a release
 * @param phrase index of the phrase of those set free
 * @returns indices of mentions
 * @example
 * // [Dua pendeta] yang ditahan Iran dibebaskan pada Selasa. → Iran
 * // [Dua pendeta] yang diculik ELN dibebaskan dalam operasi militer. → none
 */
export function captorsOf(view: SentenceView, frame: Frame, phrase: number): readonly number[] {
  if (frame.act !== 'release' || view.chunks[phrase + 1]?.head !== 'yang') return [];
  const verb = skipAhead(view.chunks, phrase + 2, SMALL_WORDS_AND_TIME);
  const chunk = view.chunks[verb];
  if (chunk?.kind !== 'verb' || !holds(chunk.head) || isByForce(view, chunk.to)) return [];
  const by = agentBehind(view.chunks, verb);
  return namesOthers(view, by + 1) ? [] : namesOf(view, view.chunks[by]);
}
