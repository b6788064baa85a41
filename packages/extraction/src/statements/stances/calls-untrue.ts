import { beginsUntrue, rejectedReports } from '../claims/rejected-report.js';

const { any } = rejectedReports;

const POINTS = new RegExp(`^${any('pointer')}(?: ${any('just')})? `, 'i');

/** How long the judgement behind the pointer may be, in UTF-16 code units: a longer one tells more than that. */
const SHORT = 40;

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
  return rest !== first && rest.length < SHORT && beginsUntrue(rest);
}
