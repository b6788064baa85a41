import type { SentenceView } from '../clause/clause-view.js';
import { isSpeechWord } from '../clause/speech-word.js';
import type { StatementDraft } from '../statements/draft.js';
import { firstOfContent, namesBehind, namesIn } from './content-names.js';
import type { ToldEvent } from './find-tellings.js';
import { statusOf } from './status.js';

const TO: ReadonlySet<string> = new Set(['kepada', 'bagi', 'untuk']);

/** What is promised to whom it is done for. */
const KIND: ReadonlySet<string> = new Set(['aid', 'support', 'arms-transfer']);

/** What nobody promises to whom it is done to. */
const HOSTILE: ReadonlySet<string> = new Set([
  'attack',
  'cyber-attack',
  'seizure',
  'violation',
  'sanction',
  'expulsion',
  'arrest',
  'conviction',
  'ban',
  'investigation',
]);

/** The first act that one vows to do to others, or undefined: `bersumpah akan terus menyerang kapal Israel`. */
export function vowedHarm(inside: readonly ToldEvent[]): ToldEvent | undefined {
  const [first] = inside;
  if (first === undefined || !HOSTILE.has(first.telling.frame.act) || first.telling.rule !== 'active-clause')
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
    ({ telling, roles }) => KIND.has(telling.frame.act) && roles.recipients.length > 0,
  );
  if (kind !== undefined) return kind.roles.recipients;
  // `berjanji menyampaikan tuntutan kepada kementerian`: behind a verb of its own it belongs to the deed.
  const first = firstOfContent(view, draft);
  if (view.chunks[first]?.kind === 'noun-phrase') return namesBehind(view, draft, TO);
  return helped(view, first);
}

/** `berjanji memperkuat pertahanan [Polandia]`: whom the deed helps. */
function helped(view: SentenceView, first: number): readonly number[] {
  let at = first;
  while (view.chunks[at]?.kind === 'auxiliary') at += 1;
  return isSpeechWord(view.chunks[at]?.head ?? '', 'helping') ? namesIn(view, view.chunks[at + 1]) : [];
}
