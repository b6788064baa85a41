import type { ChunkKind } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { skipBack } from '../../clause/skip-chunks.js';
import { entryAt } from '../../entry-at.js';
import { findObjectWord } from '../objects/object-class.js';
import { namesOf } from '../roles/role-names.js';
import { isLeftUnsaid } from '../status/left-unsaid.js';
import { type BlameClass, isBlameWord } from './blame-word.js';

function isOf(name: BlameClass, word: string | undefined): boolean {
  return word !== undefined && isBlameWord(word, name);
}

const PHRASES: ReadonlySet<ChunkKind> = new Set(['noun-phrase', 'time', 'preposition']);

/** The verb before a chunk in its clause, over phrases only, or -1. */
function verbOverPhrases({ chunks }: SentenceView, at: number): number {
  const back = skipBack(chunks, at - 1, PHRASES);
  return entryAt(chunks, back)?.kind === 'verb' ? back : -1;
}

/** Names in the phrases between the verb and the preposition; `pertanggungjawaban Iran` and `peretas Iran` lend their owner. */
function namesBetween(view: SentenceView, verb: number, end: number): readonly number[] {
  for (let at = end - 1; at > verb; at -= 1) {
    const chunk = view.chunks[at];
    // `menggugat X di Mahkamah Internasional atas`: where it is done stands between.
    if (chunk?.kind !== 'noun-phrase' || view.chunks[at - 1]?.head === 'di') continue;
    const stands = isOf('answer', chunk.head) || findObjectWord(view, chunk.from, chunk.to, 'hackers') >= 0;
    const names = stands ? chunk.owners : namesOf(view, chunk);
    if (names.length > 0) return names;
  }
  return [];
}

/**
 * Names who did the deed that somebody is blamed for, or shielded from the consequences of.
 *
 * @param view the sentence
 * @param phrase index of the noun phrase that names the deed
 * @returns indices of mentions; empty where the phrase is no ground of blame
 * @example
 * // AS mengecam [Iran] atas serangan terhadap kapal itu. → Iran
 * // AS melindungi Israel dari serangan roket. → none: the attack is on Israel
 */
export function blamedDoers(view: SentenceView, phrase: number): readonly number[] {
  const before = view.chunks[phrase - 1];
  if (before?.kind !== 'preposition' && before?.kind !== 'subordinator') return [];
  const verb = verbOverPhrases(view, phrase - 1);
  // `tidak menuduh X atas serangan`: nobody is blamed.
  if (verb < 0 || isLeftUnsaid(view, verb + 1)) return [];
  const head = view.chunks[verb]?.head;
  const names = namesBetween(view, verb, phrase - 1);
  if (isOf('blame-preposition', before.head)) {
    const answers = view.chunks.slice(verb, phrase).some((chunk) => isOf('answer', chunk.head));
    return isOf('blame', head) || answers ? names : [];
  }
  const shielded = before.head === 'dari' && isOf('shield', head);
  return shielded && isOf('consequence', view.chunks[phrase]?.head) ? names : [];
}
