import { isSpeechWord } from '../../clause/speech-word.js';
import type { StatementDraft } from '../draft.js';

const PROMISE = /^(?:kami|saya|kita)\s+(?:pasti\s+|juga\s+)?(?:akan|tetap akan|berjanji)\s+(\p{L}+)/iu;

/**
 * Tells whether a quotation opens with the speaker's own promise: `Kami akan terus membantu`.
 *
 * @param text the article's text
 * @param draft a statement
 * @returns false where what is said is no quotation
 * @example
 * // "Kami akan terus membantu," kata Emmanuel Macron. → true
 * // "Saya akan mengingatkan bahwa itu melanggar resolusi," kata Emmanuel Macron. → false
 * // "Kami akan kalah," kata Emmanuel Macron. → false
 * // "Mereka akan terus membantu," kata Emmanuel Macron. → false
 */
export function promisesOwn(text: string, { content }: StatementDraft): boolean {
  if (content === null || !/["“]/u.test(text.charAt(content.start - 1))) return false;
  const said = text.slice(content.start, content.end);
  const verb = PROMISE.exec(said)?.[1];
  if (verb === undefined || isSpeechWord(verb.toLowerCase(), 'befalls')) return false;
  // `Saya akan mengingatkan kedua negara bahwa …`: it is said with that.
  return !/^saya\b/iu.test(said) || !isSpeechWord(verb.toLowerCase(), 'said-with-that');
}
