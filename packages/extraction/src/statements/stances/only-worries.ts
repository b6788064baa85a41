import type { StatementDraft } from '../draft.js';
import { supportedClaims } from './supported-claims.js';

const { any } = supportedClaims;

/** How far behind the cue the report may stand: `mengatakan negaranya sangat prihatin dengan laporan bahwa`. */
const REACH = 90;

const worry = new RegExp(
  `\\b${any('worry')}\\b(?: \\p{L}+){0,3} ${any('report')} (?:bahwa|yang|soal|tentang)\\b`,
  'iu',
);

/** `sangat khawatir tentang pasukan X yang dikirim ke Y`: what is worried about fills the rest of what is said. */
const worryAbout = new RegExp(
  `^(?:[^,;:.]{0,60} )?["“]?${any('worry')}["”]? ${any('about')} (?:(?! ${any('own-clause')} )[^,;:.])*$`,
  'iu',
);

/**
 * Tells whether a statement only worries about what others report: it does not say itself that it is so.
 *
 * @param text the article's text
 * @param draft the statement
 * @returns true where words of worry about a report open what is said
 * @example
 * // AS prihatin dengan laporan bahwa Israel menembaki pos PBB. → true
 * // AS khawatir Rusia mengirim tentara. → false
 */
export function onlyWorries(text: string, { cue, content }: StatementDraft): boolean {
  if (content === null) return false;
  return (
    worry.test(text.slice(cue.start, cue.start + REACH)) ||
    worryAbout.test(text.slice(content.start, content.end))
  );
}
