import data from '../../../data/clause-doubts.json' with { type: 'json' };
import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { findsNone } from '../../statements/stances/finds-none.js';
import { proofWords } from '../../statements/stances/proof-words.js';
import { supportedClaims } from '../../statements/stances/supported-claims.js';
import { phraseSigns } from './phrase-signs.js';
import { MAYBE, NOT_SO, SAID_SO, type Sign, TO_COME } from './signal.js';
import { statusOf } from './status.js';

const doubts = phraseSigns(data.entries, { doubted: MAYBE, meant: TO_COME, untrue: NOT_SO });

/** `Tidak ada [kapal Iran yang menyerang Oman]`: there is none that does it. */
function isNone(view: SentenceView, start: number): boolean {
  if (view.words[start]?.lower !== 'ada') return false;
  // `tak [akan] ada rudal yang dikirim`
  const small = hasClass(entryAt(view.words, start - 1)?.lower ?? '', 'auxiliary') ? start - 2 : start - 1;
  return hasClass(entryAt(view.words, small)?.lower ?? '', 'negator');
}

/** `Bukan [tentara X yang menembak]`: somebody else does it. */
function isSomebodyElse(view: SentenceView, start: number): boolean {
  if (entryAt(view.words, start - 1)?.lower !== 'bukan') return false;
  const phrase = view.chunks.findIndex((chunk) => chunk.from === start);
  return phrase >= 0 && view.chunks[phrase + 1]?.head === 'yang';
}

/** `tidak mengonfirmasi bahwa [Iran menyerang]`, `tidak dapat memastikan [Iran menyerang]`: it may be so. */
function isUnconfirmed({ words }: SentenceView, start: number): boolean {
  const verb = words[start - 1]?.lower === 'bahwa' ? start - 2 : start - 1;
  const confirms = reportsAs(words[verb]?.lower ?? '', 'active', 'confirms');
  if (!confirms) return false;
  const able = statusOf([words[verb - 1]?.lower ?? ''], null, false) === 'possible';
  return hasClass(words[able ? verb - 2 : verb - 1]?.lower ?? '', 'negator');
}

/** How far before a clause the words may stand that tell of no proof. */
const REACH = 9;

/** `belum melihat bukti bahwa [China memasok senjata]`, `belum melihat bukti [China memasok senjata]`. */
function isUnseen({ words }: SentenceView, start: number): boolean {
  const linked = words[start - 1]?.lower === 'bahwa';
  if (!linked && !proofWords.is(words[start - 1]?.lower ?? '', 'sign')) return false;
  const before = words.slice(Math.max(0, start - REACH), start).map(({ lower }) => lower);
  return findsNone(`${before.join(' ')}${linked ? '' : ' bahwa'}`);
}

/** `khawatir (bahwa) [China akan memberi senjata]`: what is feared to come may come; `khawatir [Iran mengirim rudal]` holds it to be so. */
function isFeared({ chunks, words }: SentenceView, start: number, word: number): boolean {
  if (!supportedClaims.is(entryAt(words, word)?.lower ?? '', 'fear')) return false;
  const first = chunks.findIndex(({ from }) => from === start);
  const verb = chunks.findIndex(({ kind }, at) => at > first && kind === 'verb');
  const before = first < 0 ? [] : chunks.slice(first, Math.max(first, verb));
  return before.some(({ kind, head }) => kind === 'auxiliary' && supportedClaims.is(head, 'to-come'));
}

/** `rumor Iran menyerang`: others say so; `kemungkinan`: it may be so. */
function tidingsSigns(noun: string): Sign[] {
  if (!hasClass(noun, 'tidings') && !hasClass(noun, 'reported-tidings')) return [];
  return [statusOf([noun], null, false) === 'possible' ? MAYBE : SAID_SO];
}

/**
 * Reads the doubt, or the plan, that stands right before a clause.
 *
 * @param view the sentence
 * @param start first word of the clause
 * @returns a sign, or none
 * @example
 * // Pentagon tidak yakin [Iran mengirim drone]. → [MAYBE]
 * // Tidak ada bukti bahwa [Iran mengirim drone]. → [NOT_SO]
 * // Rumor [Trump mengunjungi Iran] beredar. → [SAID_SO]
 * // Menurut rencana, [Iran mengirim drone]. → [TO_COME]
 * // Bukan [Iran yang mengirim drone]. → [NOT_SO]
 */
export function doubtBefore(view: SentenceView, start: number): Sign[] {
  if (isNone(view, start) || isSomebodyElse(view, start)) return [NOT_SO];
  if (isUnconfirmed(view, start)) return [MAYBE];
  if (isUnseen(view, start)) return [NOT_SO];
  const that = entryAt(view.words, start - 1)?.lower ?? '';
  // `kabar kalau Iran menyerang`
  const isAsIf = hasClass(that, 'that-or-if');
  const end = that === 'bahwa' || isAsIf ? start - 1 : start;
  const found = doubts.find(({ parts }) =>
    parts.every((part, n) => entryAt(view.words, end - parts.length + n)?.lower === part),
  );
  if (found !== undefined) return [found.sign];
  if (isFeared(view, start, end - 1)) return [MAYBE];
  return tidingsSigns(entryAt(view.words, isAsIf ? start - 2 : start - 1)?.lower ?? '');
}
