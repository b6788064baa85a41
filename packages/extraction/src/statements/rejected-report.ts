import type { Span } from '@warta/text';
import data from '../../data/rejected-reports.json' with { type: 'json' };
import type { SentenceView } from '../clause/clause-view.js';
import { firstView } from '../clause/first-view.js';
import { rememberFlags } from '../clause/word-form.js';
import { flatMap } from '../flat-map.js';
import { wordsOfClass } from '../words-of-class.js';
import { anyOf } from './any-of.js';

const wordsOf = (name: string): readonly string[] => wordsOfClass(data.entries, name);

const anyOfClass = (name: string): string => anyOf(wordsOf(name));

const rejectable: ReadonlySet<string> = new Set(wordsOf('rejectable'));

const untrue = new RegExp(`^${anyOfClass('untrue')}\\b`, 'iu');

/** Ways to call a report untrue; `berita hoaks` alone only names a kind of report. */
const REJECTIONS: readonly RegExp[] = [
  // Kabar kenaikan harga itu sama sekali tidak benar.
  new RegExp(
    `\\b${anyOfClass('report')}(?:nya|(?: [\\p{L}-]+){0,5}? (?:itu|ini|tersebut))(?: [\\p{L}-]+){0,4}? ["“]?${anyOfClass('untrue')}\\b`,
    'iu',
  ),
  // Tuduhan itu hanya sandiwara; but: laporan itu memuat manuver militer.
  new RegExp(
    `\\b${anyOfClass('report')}(?:nya|(?: [\\p{L}-]+){0,5}? (?:itu|ini|tersebut))(?: ${anyOfClass('copula')}){0,3} ["“]?${anyOfClass('ploy')}\\b`,
    'iu',
  ),
  // Isu bahwa harga naik adalah hoaks.
  new RegExp(
    `\\b${anyOfClass('report')}(?: [\\p{L}-]+){0,3}? ${anyOfClass('about')} [^.;]{1,120}? ["“]?(?:${anyOfClass('false')}|(?:adalah|hanya|hanyalah|itu|sebagai) ["“]?(?:${anyOfClass('untrue')}|${anyOfClass('ploy')}|${anyOfClass('wrong')}(?! satu)))\\b`,
    'iu',
  ),
  // Tuduhan Lavrov tidak berdasar, ucapan Trudeau tidak masuk akal; but: laporan keuangan tidak benar.
  new RegExp(
    `^["“]?(?:${anyOfClass('claim')}|${anyOfClass('saying')}(?= (?:[\\p{L}-]+ ){0,2}?\\p{Lu}))(?: [\\p{L}-]+){1,4}? ["“]?(?:${anyOfClass('false')}|${anyOfClass('empty')})\\b`,
    'iu',
  ),
  // Tudingan Manila sebagai kebohongan; in a headline: Tuduhan Sudan Rekayasa.
  new RegExp(
    `^["“]?${anyOfClass('claim')}(?: [\\p{L}-]+){0,4}? (?:sebagai ["“]?(?:${anyOfClass('untrue')}|${anyOfClass('ploy')})\\b|${anyOfClass('untrue')}$)`,
    'iu',
  ),
  // Tidak benar saya diminta mundur.
  /^["“]?[Tt](?:idak|ak) benar (?:saya|kami|kita|ia|dia|pihaknya|pemerintah|negara|\p{Lu})/u,
  // Tidak benar kalau ada tuduhan itu.
  new RegExp(
    `\\b${anyOfClass('false')}(?: sama sekali)? (?:kalau|jika|bila|bahwa|ada|${anyOfClass('report')})\\b`,
    'iu',
  ),
];

/** The first word of every such way. */
const OPENING = new RegExp(
  `\\b(?:${flatMap(['untrue', 'ploy', 'false', 'empty'], wordsOf)
    .map((words) => words.split(' ')[0])
    .join('|')})`,
  'iu',
);

const mayReject = rememberFlags(({ text }) => OPENING.test(text));

/** Whether any word of what is said may call it untrue: most statements need no more. */
function mayBeRejection(views: readonly SentenceView[], content: Span): boolean {
  for (let index = firstView(views, content.start); index < views.length; index += 1) {
    const { sentence, words } = views[index] as SentenceView;
    if (sentence.start >= content.end) break;
    // A sentence that is too long has no words.
    if (words.length === 0) return true;
    for (const word of words)
      if (word.end > content.start && word.start < content.end && mayReject(word.form)) return true;
  }
  return false;
}

/**
 * Tells whether a statement calls a report untrue: `memastikan kabar itu tidak benar`.
 *
 * @param views the sentences of the article
 * @param content what is said
 * @param said the same as text
 * @returns true where it names a report and calls it untrue
 */
export function rejectsReport(views: readonly SentenceView[], content: Span, said: string): boolean {
  return mayBeRejection(views, content) && REJECTIONS.some((rejection) => rejection.test(said));
}

/**
 * Tells whether a noun names what can be rejected as untrue, so that `menepis` denies it.
 *
 * @param noun a noun in lower case
 * @returns true for `kabar`, `tuduhan`, `anggapan` and their like
 * @example
 * isRejectable('isu') // true
 * isRejectable('bola') // false
 */
export function isRejectable(noun: string): boolean {
  return rejectable.has(noun);
}

const deniable: ReadonlySet<string> = new Set(wordsOf('deniable'));

/**
 * Tells whether a noun names what `menepis` denies and `menolak` only refuses.
 *
 * @param noun a noun in lower case
 * @example
 * isDeniable('laporan') // true, `menepis laporan itu`; but `menolak laporan warga`
 */
export function isDeniable(noun: string): boolean {
  return deniable.has(noun);
}

const claims: ReadonlySet<string> = new Set(wordsOf('claim'));

/**
 * Tells whether a noun names a claim, so that scorn for it denies it.
 *
 * @param noun a noun in lower case
 * @example
 * isClaimNoun('tudingan') // true
 * isClaimNoun('keputusan') // false
 */
export function isClaimNoun(noun: string): boolean {
  return claims.has(noun);
}

/**
 * Tells whether a text begins with words that call something untrue.
 *
 * @param text any text
 * @example
 * beginsUntrue('tidak berdasar sama sekali') // true
 */
export function beginsUntrue(text: string): boolean {
  return untrue.test(text);
}

const dismissal = new RegExp(`^["“]?(?:${[...wordsOf('untrue'), ...wordsOf('ploy')].join('|')})\\b`, 'iu');

/**
 * Tells whether a text begins with words by which a claim is dismissed.
 *
 * @param text what a claim is called
 * @example
 * beginsDismissal('sandiwara politik') // true
 * beginsDismissal('langkah maju') // false
 */
export function beginsDismissal(text: string): boolean {
  return dismissal.test(text);
}

const POINTS = /^(?:ini|itu|semua itu|hal itu|berita itu|kabar itu)(?: adalah| hanya| cuma| jelas)? /i;

/**
 * Tells whether the first sentence of a quotation calls untrue what others said: `Itu fitnah`, `Ini karangan belaka`.
 *
 * @param content what is said
 * @example
 * callsUntrue('Itu fitnah. Saya akan melapor') // true
 * callsUntrue('Itu buku tentang hoaks pemilu yang saya tulis') // false
 */
export function callsUntrue(content: string): boolean {
  if (!POINTS.test(content)) return false;
  const [first = ''] = content.split(/[.!?;]/u, 1);
  const rest = first.replace(POINTS, '');
  return rest !== first && rest.length < 40 && untrue.test(rest);
}
