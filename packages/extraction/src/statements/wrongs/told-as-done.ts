import type { Chunk, ChunkKind } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { skipBack } from '../../clause/skip-chunks.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { controllerSignals } from '../../events/status/controller-signals.js';
import { isSignalOf } from '../../events/status/signal.js';
import { statusOf } from '../../events/status/status.js';
import { isClaimNoun } from '../claims/rejected-report.js';
import { wrongContext } from './wrong-context.js';

/** `Ghana membantah memasok drone`. */
function isDeniedByDoer(word: string): boolean {
  return reportsAs(word, 'denies');
}

/** `menyatakan`, `menuduh`. */
function tells(word: string): boolean {
  return reportsAs(word, 'active', 'say') || reportsAs(word, 'active', 'accuse');
}

/** `justru Filipina yang menyerobot perairan itu`, `ada pihak yang mendanai`; in `tidak ada warga yang bekerja` nobody does. */
function cleftOf(view: SentenceView, phrase: number): 'told' | 'none' | null {
  const from = view.chunks[phrase]?.from ?? 0;
  const at = [from, from - 1].find((word) => wrongContext.is(view.words[word]?.lower ?? '', 'cleft'));
  if (at === undefined) return null;
  return hasClass(view.words[at - 1]?.lower ?? '', 'negator') ? 'none' : 'told';
}

/** `kelompok yang berafiliasi dengan Pyongyang [membobol] bursa`: the relative clause ends before the verb. */
function isBehindRelative({ chunks }: SentenceView, yang: number, verb: number): boolean {
  const [first, ...rest] = chunks.slice(yang + 1, verb);
  const opens = first?.kind === 'verb' || first?.head === 'terkait';
  const behind = rest.findIndex(({ kind }) => kind === 'preposition');
  return opens && behind >= 0 && rest.slice(behind).some(({ kind }) => kind === 'noun-phrase');
}

/** `kajian pakar yang menyatakan Pansus [menyalahi] prosedur`, `ditangkap atas tuduhan [memicu] kekerasan`: others say so. */
function isOfOthers({ chunks, words }: SentenceView, phrase: number, verb: number, from: number): boolean {
  const before = chunks[phrase - 1]?.head === 'bahwa' ? phrase - 2 : phrase - 1;
  const inside = (words[chunks[before]?.from ?? -1]?.start ?? -1) >= from;
  if (inside && tells(chunks[before]?.head ?? '') && chunks[before - 1]?.head === 'yang') return true;
  const last = chunks[verb - 1] as Chunk | undefined;
  return last?.kind === 'noun-phrase' && phrase !== verb - 1 && isClaimNoun(words[last.to - 1]?.lower ?? '');
}

/** What may stand between two joined verbs. */
const BETWEEN_VERBS: ReadonlySet<ChunkKind> = new Set(['noun-phrase', 'time']);

/** `diimbau untuk tidak memproduksi atau [mengedarkan]`: what stands before the first verb. */
function chainBefore({ chunks }: SentenceView, verb: number): readonly number[] {
  const joined = wrongContext.is(chunks[verb - 1]?.head ?? '', 'joint');
  const at = joined ? skipBack(chunks, verb - 2, BETWEEN_VERBS) : -1;
  return entryAt(chunks, at)?.kind === 'verb' ? findSubject(chunks, at).chain : [];
}

/**
 * Tells whether a wrong is told as done by its subject: not negated, wished, denied or told by somebody else.
 *
 * @param view the sentence
 * @param chain the small words before the verb, as indices of chunks
 * @param phrase index of its subject
 * @param verb index of the verb
 * @param from where what is said begins, in UTF-16 code units
 * @example
 * // Jaksa menyebut terdakwa memalsukan surat → true
 * // tidak pernah menuduh Teheran mempersenjatai milisi → false
 */
export function isToldAsDone(
  view: SentenceView,
  chain: readonly number[],
  phrase: number,
  verb: number,
  from: number,
): boolean {
  const cleft = cleftOf(view, phrase);
  if (cleft === 'none' || isOfOthers(view, phrase, verb, from)) return false;
  const over = controllerSignals(view, phrase, verb);
  // `mengizinkan Ukraina memakai rudal`: it has not done it for that.
  if (over.some((signal) => isSignalOf(signal, 'negator')) || statusOf(over, null, false) === 'planned')
    return false;
  const passed = [...chain, ...chainBefore(view, verb)];
  return passed.every((at) => {
    const head = view.chunks[at]?.head ?? '';
    const told =
      (head !== 'yang' || cleft === 'told' || isBehindRelative(view, at, verb)) && !isDeniedByDoer(head);
    // `hanya memakai gas air mata` excuses.
    return (
      told &&
      head !== 'hanya' &&
      !hasClass(head, 'negator') &&
      !hasClass(head, 'unreal') &&
      !hasClass(head, 'purpose')
    );
  });
}
