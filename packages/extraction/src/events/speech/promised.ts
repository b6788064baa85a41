import type { SentenceView } from '../../clause/clause-view.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import type { StatementDraft } from '../../statements/draft.js';
import { isActOf } from '../act-group.js';
import { statusOf } from '../status/status.js';
import type { ToldEvent } from '../told-event.js';
import { firstOfContent, namesBehind, namesIn } from './content-names.js';

/** The first act that one vows to do to others, or undefined: `bersumpah akan terus menyerang kapal Israel`. */
export function vowedHarm(inside: readonly ToldEvent[]): ToldEvent | undefined {
  const [first] = inside;
  if (
    first === undefined ||
    !isActOf(first.telling.frame.act, 'hostile') ||
    first.telling.rule !== 'active-clause'
  )
    return undefined;
  return statusOf(first.telling.chain, null, false) === 'planned' && first.telling.doers.length > 0
    ? first
    : undefined;
}

/**
 * To whom something is promised: who would receive it, or who stands behind `kepada`, `bagi`, `untuk`.
 *
 * @param view the sentence
 * @param draft the promise, without an addressee
 * @param inside the acts told in its content
 * @returns mentions; empty where nobody is named
 * @example
 * // menjanjikan bantuan bagi [Moldova], berjanji akan terus mendukung [Ukraina]
 */
export function promisedTo(
  view: SentenceView,
  draft: StatementDraft,
  inside: readonly ToldEvent[],
): readonly number[] {
  const kind = inside.find(
    ({ telling, roles }) => isActOf(telling.frame.act, 'wanted') && roles.recipients.length > 0,
  );
  if (kind !== undefined) return kind.roles.recipients;
  // `berjanji menyampaikan tuntutan kepada kementerian`: behind a verb of its own it belongs to the deed.
  const first = firstOfContent(view, draft);
  if (view.chunks[first]?.kind === 'noun-phrase') {
    const receiver = receiverBefore(view, first);
    const behind = receiver.length > 0 ? receiver : namesBehind(view, draft, 'given-to');
    return behind.length > 0 ? behind : frontedReceiver(view);
  }
  return helped(view, first);
}

/** `[Kepada Moldova], X menjanjikan pasokan listrik`. */
function frontedReceiver(view: SentenceView): readonly number[] {
  return view.chunks[0]?.head === 'kepada' ? namesIn(view, view.chunks[1]) : [];
}

/** `menjanjikan [Moldova] pasokan listrik`: a name before the thing that is promised. */
function receiverBefore(view: SentenceView, first: number): readonly number[] {
  const [chunk, gift] = view.chunks.slice(first, first + 2);
  const named = chunk?.head === '' && gift?.kind === 'noun-phrase' && gift.heads.length === 0;
  return named ? namesIn(view, chunk) : [];
}

/** `berjanji memperkuat pertahanan [Polandia]`: whom the deed helps. */
function helped(view: SentenceView, first: number): readonly number[] {
  let at = first;
  while (view.chunks[at]?.kind === 'auxiliary') at += 1;
  return isSpeechWord(view.chunks[at]?.head ?? '', 'helping') ? namesIn(view, view.chunks[at + 1]) : [];
}
