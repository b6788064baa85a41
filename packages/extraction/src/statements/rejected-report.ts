import data from '../../data/rejected-reports.json' with { type: 'json' };
import type { StatementDraft } from './draft.js';

const wordsOf = (name: string): string[] =>
  data.entries.filter((entry) => entry.class === name).flatMap((entry) => entry.words);
const reports = new RegExp(`\\b(?:${wordsOf('report').join('|')})(?:nya)?\\b`, 'i');
const untrue = new RegExp(`\\b(?:${wordsOf('untrue').join('|')})\\b`, 'i');

/**
 * Tells whether a statement calls a report untrue: `memastikan kabar itu tidak benar`.
 *
 * @param text the article's text
 * @param draft the statement
 * @returns true where what is said names a report and calls it untrue
 */
export function rejectsReport(text: string, draft: StatementDraft): boolean {
  if (draft.content === null) return false;
  const content = text.slice(draft.content.start, draft.content.end);
  return reports.test(content) && untrue.test(content);
}

const POINTS = /^(?:ini|itu|semua itu|hal itu|berita itu|kabar itu)(?: adalah| hanya| cuma| jelas)? /i;

/**
 * Tells whether a short quotation calls untrue what others said: `Itu fitnah`, `Ini karangan belaka`.
 *
 * @param content what is said
 * @example
 * callsUntrue('Itu fitnah') // true
 * callsUntrue('Itu buku tentang hoaks pemilu yang saya tulis') // false
 */
export function callsUntrue(content: string): boolean {
  const rest = content.replace(POINTS, '');
  return rest !== content && rest.length < 40 && rest.search(untrue) === 0;
}
