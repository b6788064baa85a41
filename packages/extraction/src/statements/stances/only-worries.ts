import type { Span } from '@warta/text';
import type { StatementDraft } from '../draft.js';
import { supportedClaims } from './supported-claims.js';

const { any, is } = supportedClaims;

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

/** A word that begins like no verb. */
const NO_VERB = '(?!(?:me|di|ber)\\p{Ll})[^\\s,;:.]+';

/** `China akan memberi senjata`: a clause of what has still to come. */
const TO_COME = `(?:bahwa )?(?:${NO_VERB} ){1,6}?${any('to-come')}\\b`;

const comes = new RegExp(`^${TO_COME}`, 'u');

/** `mengatakan khawatir China akan memberi senjata`: what opens with fear. */
const fearOf = new RegExp(`^(?:[^,;:.]{0,40} )?${any('fear')} ${TO_COME}`, 'u');

/** Whether what is told is feared to come; `khawatir Iran mengirim rudal`, `khawatir Iran berencana mengirim rudal` hold it to be so. */
function onlyFears(text: string, cue: Span, content: Span): boolean {
  const said = text.slice(content.start, content.end);
  // `mengungkapkan [kekhawatiran] bahwa …`
  const word = text.slice(cue.start, cue.end).toLowerCase().split(' ').at(-1) ?? '';
  return is(word, 'fear') ? comes.test(said) : fearOf.test(said);
}

/**
 * Tells whether a statement only worries about what others report or may do: it does not say itself that it is so.
 *
 * @param text the article's text
 * @param draft the statement
 * @returns true where words of worry about a report, or of fear, open what is said
 * @example
 * // AS prihatin dengan laporan bahwa Israel menembaki pos PBB. → true
 * // AS khawatir Rusia akan mengirim tentara. → true
 * // AS khawatir Rusia mengirim tentara. → false
 */
export function onlyWorries(text: string, { cue, content }: StatementDraft): boolean {
  if (content === null) return false;
  return (
    onlyFears(text, cue, content) ||
    worry.test(text.slice(cue.start, cue.start + REACH)) ||
    worryAbout.test(text.slice(content.start, content.end))
  );
}
