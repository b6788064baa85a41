import { type Chunk, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isEffort, isJudgedConsent } from '../../clause/subjects/effort-phrase.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { subjectNames } from '../roles/subject-names.js';
import { type Governor, NO_GOVERNOR } from './governor.js';
import { isSide } from './telling-side.js';

/** `keputusan AS atas`, `persetujuan AS mengenai`, `rencana AS bagi`: index of the phrase, over a plan of its own (`persetujuan AS atas rencana penjualan`); or -1. */
function decisionBefore({ chunks }: SentenceView, chunk: number): number {
  const link = chunks[chunk - 1];
  if (link === undefined || !(isActWord(link.head, 'topic') || isActWord(link.head, 'of-decision')))
    return -1;
  const phrase = chunks[chunk - 2];
  const before = chunks[chunk - 3];
  return isEffort(phrase) || consents(phrase, before) || isOwnConsent(phrase, before) ? chunk - 2 : -1;
}

/** `mengecam persetujuan AS atas penjualan`, `Persetujuan AS atas penjualan itu`; but `meminta izin AS bagi pengiriman`: who asks for it may give. */
function consents(phrase: Chunk | undefined, before: Chunk | undefined): boolean {
  if (phrase?.kind !== 'noun-phrase' || phrase.owners.length === 0) return false;
  if (isJudgedConsent(phrase, before?.head ?? '')) return true;
  const follows = hasClass(before?.head ?? '', 'following');
  return (
    hasClass(phrase.head, 'consent') && (before === undefined || before.kind === 'subordinator' || follows)
  );
}

/** `mengumumkan persetujuan untuk penjualan`: that of who announces it. */
function isOwnConsent(phrase: Chunk | undefined, before: Chunk | undefined): boolean {
  const isBare = phrase?.kind === 'noun-phrase' && phrase.owners.length + phrase.heads.length === 0;
  return isBare && hasClass(phrase.head, 'consent') && hasClass(before?.head ?? '', 'planning');
}

/**
 * Reads a state's decision, consent or plan on a delivery that nobody else is named as giving: it gives itself.
 *
 * @param view the sentence
 * @param chunk index of the noun's chunk
 * @param frame what the noun names
 * @returns null where no such phrase stands there
 * @example
 * // China mengecam keputusan AS atas [penjualan] senjata ke Taiwan. → AS
 * // China mengecam keputusan AS atas [penjualan] senjata Rusia ke Iran. → null
 */
export function decidedBy(view: SentenceView, chunk: number, { act }: Frame): Governor | null {
  if (!isActOf(act, 'given') || (view.chunks[chunk]?.owners.length ?? 0) > 0) return null;
  const at = decisionBefore(view, chunk);
  const phrase = view.chunks[at];
  if (phrase === undefined) return null;
  const own = phrase.owners.length === 0 ? subjectNames(view, at - 1).names : ownersOf(phrase);
  const doers = own.filter((one) => isSide(view, one));
  return doers.length > 0 ? { ...NO_GOVERNOR, doers, chain: [phrase.head] } : null;
}
