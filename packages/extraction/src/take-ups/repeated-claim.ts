import { withoutNya } from '@warta/indonesian';
import type { ReadStatement } from '../read-statement.js';
import type { Pointer } from './pointer.js';
import { isPointing } from './pointing-words.js';
import { fitsTopic, topicEnd } from './topic.js';

/**
 * Reads the claim that is told again by its noun alone: `tuduhan AS soal senjata`, `klaimnya`.
 *
 * @param read a statement that alleges and tells no act of its own
 * @returns what its words point at, or null where its cue is no noun of accusation
 */
export function repeatedClaim({ draft, view }: ReadStatement): Pointer | null {
  const { cue, content, speakers } = draft;
  const at = view.words.findIndex(({ start }) => start === cue.start);
  const noun = withoutNya(view.words[at]?.lower ?? '');
  if (!isPointing(noun, 'accusation')) return null;
  if (content === null && isPointing(view.words[at + 1]?.lower, 'demonstrative'))
    return { trigger: cue, phrase: cue, claimants: [], near: true, sumsUp: false, fits: () => true };
  // `menolak tuduhan AS tersebut`: who denies it takes it up; AS says nothing again.
  if (content === null && draft.addressee === null) return null;
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
