import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { entryAt } from '../../entry-at.js';
import { flatMap } from '../../flat-map.js';
import { isDeniable, isRejectable } from '../claims/rejected-report.js';
import { refusedContent } from '../content/refused-content.js';
import { wordsWith } from '../cues/cue-places.js';
import { isRefusalWord } from '../cues/refusal-words.js';
import { isSupposed } from '../cues/reports-here.js';
import type { StatementDraft } from '../draft.js';
import { plainDraft } from '../plain-draft.js';
import type { StatementContext, StatementRule } from '../rule.js';
import { isIdentity } from '../speakers/is-identity.js';
import { reportingSubject } from '../speakers/reporting-subject.js';
import { resolveSpeakers } from '../speakers/resolve-speakers.js';

function is(view: SentenceView, at: number, name: Parameters<typeof isRefusalWord>[1]): boolean {
  const word = view.words[at];
  return word !== undefined && isRefusalWord(word.lower, name);
}

/** Where the unwilling word ends (`menolak`, `tidak mau`), or -1. */
function unwillingEnd(view: SentenceView, at: number): number {
  if (is(view, at, 'refuser')) return at;
  const not = is(view, at, 'not') || is(view, at, 'not-yet');
  return not && is(view, at + 1, 'willing') ? at + 1 : -1;
}

/** `permintaan wawancara`, `permintaan untuk berkomentar`: the last word, or -1. */
function requestEnd(view: SentenceView, at: number): number {
  if (!is(view, at, 'requested')) return -1;
  if (is(view, at + 1, 'interview')) return at + 1;
  const verb = view.words[at + 1]?.lower === 'untuk' ? at + 2 : at + 1;
  return is(view, verb, 'reply') ? verb : -1;
}

/** `membenarkan [laporan itu]`, `[kabar itu]`; but `membenarkan serangan itu`. */
function isReport({ words }: SentenceView, at: number): boolean {
  const noun = words[at]?.lower ?? '';
  return isRejectable(noun) || isDeniable(noun) || noun === 'apakah';
}

/** Last word of what is refused (`untuk memberikan komentar`), or -1. */
function refusedEnd(view: SentenceView, at: number): number {
  const verb = view.words[at]?.lower === 'untuk' ? at + 1 : at;
  if (is(view, verb, 'reply') || (is(view, verb, 'disclose') && is(view, verb + 1, 'secret'))) return verb;
  if (is(view, verb, 'give') && is(view, verb + 1, 'answer')) return verb + 1;
  if (is(view, verb, 'vouch') && isReport(view, verb + 1)) return verb;
  return requestEnd(view, at);
}

/** `membantah`, `menyangkal`: the other of two that are refused together. */
function isDenyingWord(view: SentenceView, at: number): boolean {
  return is(view, at, 'comment') || is(view, at, 'gainsay');
}

/** `menolak memastikan maupun membantah`, `enggan membantah atau membenarkan`. */
function joinsBoth(view: SentenceView, at: number): boolean {
  const pairs = is(view, at, 'confirm') || isDenyingWord(view, at) || is(view, at, 'reply');
  const joint = is(view, at + 1, 'joint') && (isDenyingWord(view, at + 2) || is(view, at + 2, 'confirm'));
  return pairs && joint;
}

/** `tidak membenarkan maupun membantah`, `tidak membantah ataupun membenarkan`. */
function neither(view: SentenceView, at: number): boolean {
  if (is(view, at, 'confirm')) return isDenyingWord(view, at + 2);
  return isDenyingWord(view, at) && is(view, at + 2, 'confirm');
}

/** `belum bisa dimintai keterangan`: who cannot be asked refuses nothing. */
function isOutOfReach(view: SentenceView, unwilling: number): boolean {
  return is(view, unwilling, 'able') && is(view, unwilling + 1, 'asked');
}

/**
 * Last word of a refusal that begins at a word, or -1.
 *
 * @param view the sentence
 * @param at index of the first word
 * @example
 * // Kremlin [tidak mau mengomentari] rumor itu.
 */
export function refusalEnd(view: SentenceView, at: number): number {
  const unwilling = unwillingEnd(view, at);
  // `tidak akan berspekulasi` may be said in so many words.
  if (unwilling >= 0 && is(view, unwilling + 1, 'guess') && view.words[unwilling]?.lower !== 'akan')
    return unwilling + 1;
  if (unwilling >= 0 && joinsBoth(view, unwilling + 1)) return unwilling + 3;
  if (unwilling >= 0) return isOutOfReach(view, unwilling) ? -1 : refusedEnd(view, unwilling + 1);
  if (!is(view, at, 'not')) return -1;
  if (neither(view, at + 1)) return at + 3;
  // `tidak memberikan rincian`; `tidak memberikan komentar` is no answer only.
  if (is(view, at + 1, 'give') && is(view, at + 2, 'detail')) return at + 2;
  return is(view, at + 1, 'comment') ? at + 1 : -1;
}

/** `tidak bisa berbicara [dalam bahasa] Rusia`: who does not know a language. */
function speaksTongue(view: SentenceView, end: number): boolean {
  const [next, second] = [entryAt(view.words, end + 1)?.lower, entryAt(view.words, end + 2)?.lower];
  return isRefusalWord(next ?? '', 'tongue') || isRefusalWord(`${next} ${second}`, 'tongue');
}

/** `warga yang enggan menyebutkan namanya`: who speaks without a name. */
function hidesName(view: SentenceView, at: number, end: number): boolean {
  const next = view.chunks[chunkAt(view, end + 1)];
  return (
    view.words[at - 1]?.lower === 'yang' &&
    next !== undefined &&
    isIdentity(next) &&
    next.head.endsWith('nya')
  );
}

function readRefusal(view: SentenceView, at: number, context: StatementContext): StatementDraft[] {
  const end = refusalEnd(view, at);
  const first = view.words[at];
  const last = entryAt(view.words, end);
  if (first === undefined || last === undefined || speaksTongue(view, end)) return [];
  const { phrase } = reportingSubject(view, chunkAt(view, at));
  // `jika polisi menolak memberi keterangan`, `warga yang enggan menyebutkan namanya`
  if ((phrase !== null && isSupposed(view, phrase)) || hidesName(view, at, end)) return [];
  const speakers = resolveSpeakers(view, phrase, context);
  if (speakers.length === 0) return [];
  const content = refusedContent(view, at, end + 1);
  const cue = { start: first.start, end: last.end };
  return [plainDraft(view, cue, { speakers, stance: 'declines', content, rule: refusal.name })];
}

const mayCue = (word: string): boolean =>
  isRefusalWord(word, 'refuser') || isRefusalWord(word, 'not') || isRefusalWord(word, 'not-yet');

/**
 * The words of a sentence at which a refusal may begin.
 *
 * @example
 * // Kremlin [tidak] mau mengomentari rumor itu. → index of `tidak`
 */
export const refusalsIn = wordsWith(mayCue);

/** `menolak merinci`, `enggan berkomentar`, `tidak mengomentari rumor`. */
export const refusal: StatementRule = {
  name: 'refusal',
  mayCue,
  find: (view, context) => flatMap(refusalsIn(view), (at) => readRefusal(view, at, context)),
  positive: {
    text: 'Juru bicara Kremlin Dmitry Peskov menolak merinci isi pembicaraan itu.',
    finds: ['Dmitry Peskov | declines | isi pembicaraan itu'],
  },
  negative: { text: 'Kremlin belum menanggapi permintaan komentar itu.', finds: [] },
};
