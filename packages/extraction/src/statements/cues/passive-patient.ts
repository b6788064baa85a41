import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { AUXILIARY, skipBack } from '../../clause/skip-chunks.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { namesAct } from '../../events/frame.js';
import { isClaimNoun } from '../claims/rejected-report.js';
import { findClaimClause } from '../content/claim-clause.js';
import { mainPhrase } from '../speakers/main-phrase.js';

/** What a passive of speech is about. */
export interface Patient {
  readonly chunk: Chunk;
  /** It is a claim at the head of the sentence: `Klaim X bahwa … dibantah Y`. */
  readonly claim: boolean;
  /** The passive stands in its relative clause: `kapal yang disebut AS membawa senjata`. */
  readonly relative: boolean;
  /** It is a deed, and the name that `yang` stands behind only tells where or to whom it is done. */
  readonly deed: boolean;
}

/**
 * The deed before a bare name, of which a relative clause tells; null elsewhere.
 *
 * @param view the sentence
 * @param phrase index of the name that the clause stands behind, or null
 * @param overComma whether a comma may part them
 * @example
 * // [Serangan AS] ke Iran yang diperintahkan X dikecam Y. → Serangan AS
 */
export function deedBefore(
  { chunks }: SentenceView,
  phrase: number | null,
  overComma: boolean,
): Chunk | null {
  const deed = phrase === null ? undefined : entryAt(chunks, phrase - 2);
  if (phrase === null || deed?.kind !== 'noun-phrase' || chunks[phrase]?.head !== '') return null;
  const yang = overComma && chunks[phrase + 1]?.kind === 'comma' ? phrase + 2 : phrase + 1;
  if (chunks[phrase - 1]?.kind !== 'preposition' || chunks[yang]?.head !== 'yang') return null;
  return namesAct(deed.head) ? deed : null;
}

/**
 * `…, klaim yang ditepis X`: the claim before `yang`, also where the word may be a verb; -1 where there is none.
 *
 * @example
 * // Warga pulang, [klaim] yang ditepis Budi. → index of `klaim`
 */
export function claimBefore(view: SentenceView, at: number): number {
  let yang = skipBack(view.chunks, at - 1, AUXILIARY);
  if (view.chunks[yang]?.kind === 'noun-phrase' && view.chunks[yang - 1]?.head === 'oleh') yang -= 2;
  const noun = view.chunks[yang - 1];
  const alone = view.chunks[yang - 2]?.kind === 'comma' && noun?.heads.length === 0;
  return view.chunks[yang]?.head === 'yang' && alone && isClaimNoun(noun.head) ? yang - 1 : -1;
}

/** `[Hal senada] disampaikan X`: small words that point stand for a subject. */
function pointerBefore({ chunks }: SentenceView, at: number): number {
  return hasClass(entryAt(chunks, at - 1)?.head ?? '', 'pointing') ? at - 1 : -1;
}

/** `Dituduh Washington memasok suku cadang, [Singapura] berjanji …`; `…, [klaim] yang ditepis X`. */
function withoutSubject(view: SentenceView, at: number): number {
  const main = at === 0 ? mainPhrase(view.chunks) : -1;
  const before = main >= 0 ? main : claimBefore(view, at);
  return before >= 0 ? before : pointerBefore(view, at);
}

/**
 * Finds what a passive of speech is about: the subject, or the claim at the head of the sentence.
 *
 * @param view the sentence
 * @param at index of the passive
 * @returns null where none is sure
 * @example
 * // [Rusia] dituduh Ukraina mengebom sekolah. → Rusia
 * // [Klaim Israel] bahwa jalan itu aman dibantah warga. → Klaim Israel, a claim
 */
export function patientOf(view: SentenceView, at: number): Patient | null {
  const { phrase, chain } = findSubject(view.chunks, at);
  const clause = findClaimClause(view);
  const claim = clause?.verb === at;
  const deed = claim ? null : deedBefore(view, phrase, false);
  const chunk = deed ?? view.chunks[claim ? clause.claim : (phrase ?? withoutSubject(view, at))];
  const without = phrase === null && pointerBefore(view, at) < 0;
  const relative = without || chain.some((one) => view.chunks[one]?.head === 'yang');
  return chunk === undefined ? null : { chunk, claim, relative: relative && !claim, deed: deed !== null };
}
