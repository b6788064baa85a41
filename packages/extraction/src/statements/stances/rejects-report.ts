import type { Span } from '@warta/text';
import { anyOf } from '../../any-of.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { firstView } from '../../clause/first-view.js';
import { rememberFlags } from '../../clause/word-form.js';
import { flatMap } from '../../flat-map.js';
import { rejectedReports } from '../claims/rejected-report.js';

const { any, list, is } = rejectedReports;

/** `sebagai "sebuah rekayasa"` */
const A = '(?:(?:sebuah|suatu) )?';

const REPORT_POINTED = `\\b${any('report')}(?:nya|(?: [\\p{L}-]+){0,5}? (?:itu|ini|tersebut))`;
/** `kabar itu bukan hoaks`, `bukan sebuah rekayasa`: nothing negates the word by which it is rejected. */
const NOT_NEGATED =
  '(?<!\\b(?:bukan|bukanlah|tidak|tak|belum)(?: (?:sebuah|suatu|sekadar|lagi|cuma|hanya))? ["“]?)';
const UNTRUE_OR_PLOY = `(?:${any('untrue')}|${any('ploy')})`;

/** Ways to call a report untrue; `berita hoaks` alone only names a kind of report. */
const REJECTIONS: readonly RegExp[] = [
  // Kabar kenaikan harga itu sama sekali tidak benar.
  new RegExp(`${REPORT_POINTED}(?: [\\p{L}-]+){0,4}? ["“]?${A}${NOT_NEGATED}${any('untrue')}\\b`, 'iu'),
  // Tuduhan itu hanya sandiwara; but: laporan itu memuat manuver militer.
  new RegExp(`${REPORT_POINTED}(?: ${any('copula')}){0,3} ["“]?${A}${any('ploy')}\\b`, 'iu'),
  // Laporan itu palsu; but: laporan itu salah satu sebabnya.
  new RegExp(`^["“]?${REPORT_POINTED}(?: ${any('copula')}){0,3} ["“]?${any('wrong')}["”]?$`, 'iu'),
  // Isu bahwa harga naik adalah hoaks.
  new RegExp(
    `\\b${any('report')}(?: [\\p{L}-]+){0,3}? ${any('about')} [^.;]{1,120}? ["“]?(?:${any('false')}|${any('merely')} ["“]?(?:${any('untrue')}|${any('ploy')}|${any('wrong')}(?! satu)))\\b`,
    'iu',
  ),
  // Tuduhan Lavrov tidak berdasar, ucapan Trudeau tidak masuk akal; but: laporan keuangan tidak benar.
  new RegExp(
    `^["“]?(?:${any('claim')}|${any('saying')}(?= (?:[\\p{L}-]+ ){0,2}?\\p{Lu}))(?: [\\p{L}-]+){1,4}? ["“]?(?:${any('false')}|${any('empty')})\\b`,
    'iu',
  ),
  // Isu mundurnya menteri yang santer terdengar di Santiago tidak berdasar.
  new RegExp(`^["“]?${any('claim')} [^.;,:"“”]{1,120} (?:${any('false')}|${any('empty')})$`, 'iu'),
  // Kabar bahwa harga naik hoaks belaka.
  new RegExp(
    `\\b${any('report')} ${any('about')} [^.;]{1,120} ["“]?${any('untrue')} (?:belaka|semata)\\b`,
    'iu',
  ),
  // Tudingan Manila sebagai kebohongan; in a headline: Tuduhan Sudan Rekayasa.
  new RegExp(
    `^["“]?${any('claim')}(?: [\\p{L}-]+){0,4}? (?:sebagai ["“]?${A}${UNTRUE_OR_PLOY}\\b|["“]?${NOT_NEGATED}(?:${any('untrue')}|${any('ploy')}|${any('wrong')})["”]?$)`,
    'iu',
  ),
  // Tuduhan Manila bahwa kapal itu menabrak sebagai kebohongan.
  new RegExp(
    `^["“]?${any('claim')}(?: [\\p{L}-]+){0,4}? ${any('about')} (?:[^.,;:"“”]|(?<=\\d)[.,](?=\\d)){1,120} sebagai ["“]?${A}${UNTRUE_OR_PLOY}["”]?$`,
    'iu',
  ),
  // Tidak benar saya diminta mundur.
  new RegExp(`^["“]?[Tt](?:idak|ak) benar (?:${any('denier')}|\\p{Lu})`, 'u'),
  // Tidak benar kalau ada tuduhan itu.
  new RegExp(`\\b${any('false')}(?: sama sekali)? (?:${any('that')}|${any('report')})\\b`, 'iu'),
];

/** The first words of all phrases of some classes. */
function openingOf(...names: readonly string[]): RegExp {
  const first = flatMap(names, list).map((words) => words.split(' ')[0] ?? '');
  return new RegExp(`\\b${anyOf([...new Set(first)])}`, 'iu');
}

/** How every such way begins to call it so, and what it begins to call so. */
const JUDGEMENT = openingOf('untrue', 'ploy', 'false', 'empty', 'wrong');
const JUDGED = openingOf('report', 'claim', 'saying', 'that', 'denier');

const mayReject = rememberFlags(({ text }) => JUDGEMENT.test(text));
/** In `Tidak benar Budi mundur` a name is enough. */
const mayBeRejected = rememberFlags(({ text }) => JUDGED.test(text) || is(text, 'so'));

/** Whether words of what is said may name a report and call it untrue: most statements need no more. */
function mayBeRejection(views: readonly SentenceView[], content: Span): boolean {
  let [judges, isJudged] = [false, false];
  for (let index = firstView(views, content.start); index < views.length; index += 1) {
    const { sentence, words } = views[index] as SentenceView;
    if (sentence.start >= content.end) break;
    // A sentence that is too long has no words.
    if (words.length === 0) return true;
    for (const { start, end, form } of words) {
      if (end <= content.start || start >= content.end) continue;
      judges ||= mayReject(form);
      isJudged ||= mayBeRejected(form);
      if (judges && isJudged) return true;
    }
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
 * @example
 * // Menkes memastikan [kabar itu tidak benar]. → true; Menkes membaca [kabar itu dengan benar]. → false
 */
export function rejectsReport(views: readonly SentenceView[], content: Span, said: string): boolean {
  return mayBeRejection(views, content) && REJECTIONS.some((rejection) => rejection.test(said));
}
