import { isSpeechWord } from '../../clause/speech-word.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../../events/act-word.js';

/** `akan`, `siap`, `pihaknya`: what may stand before the speaker's own verb. */
function opensOwn(word: string): boolean {
  return (
    hasClass(word, 'auxiliary') ||
    hasClass(word, 'control') ||
    isActWord(word, 'own') ||
    isActWord(word, 'own-state') ||
    hasClass(word, 'first-person')
  );
}

/**
 * Tells whether what is said opens with a verb by which the speaker lets or helps another do something, so that the other is accused of nothing.
 *
 * @param said what is said
 * @example
 * // Jerman mengatakan [siap mengizinkan Polandia mengirim tank]. → true
 * // Jerman mengatakan [pihaknya akan memberi izin kepada Polandia untuk mengirim tank]. → true
 * // Jerman mengatakan [China mengizinkan Iran mengirim drone]. → false
 */
export function letsAnother(said: string): boolean {
  const words = said.toLowerCase().split(/[^\p{L}-]+/u, 8);
  const verb = words.findIndex((word) => !opensOwn(word));
  if (isSpeechWord(words[verb] ?? '', 'lets')) return true;
  return (
    isSpeechWord(words[verb] ?? '', 'gives-leave') && isSpeechWord(words[verb + 1] ?? '', 'granted-leave')
  );
}
