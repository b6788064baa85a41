import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { entryAt } from '../../entry-at.js';
import type { Mention } from '../../findings.js';

/**
 * Tells whether a name is that of an agency, a paper or a station of the gazetteer.
 *
 * @param mention a name, or none
 * @example
 * // Reuters → true; Kremlin → false
 */
export function namesMedium(mention: Mention | undefined): boolean {
  return mention?.candidates.some((id) => /^(?:agency|outlet)\//.test(id)) ?? false;
}

/**
 * Tells whether a phrase names an agency, a paper or a station of the gazetteer.
 *
 * @param view the sentence
 * @param chunk the phrase, or none
 * @example
 * // [Reuters], [laporan Reuters] → true; [Media setempat], [Kremlin] → false
 */
export function isKnownMedium({ mentions }: SentenceView, chunk: Chunk | undefined): boolean {
  const name = chunk?.heads[0] ?? chunk?.owners[0];
  return namesMedium(entryAt(mentions, name ?? -1));
}

/**
 * Tells whether a phrase stands for a medium, by its name or its noun.
 *
 * @param view the sentence
 * @param chunk the phrase, or none
 * @example
 * // [Reuters], [Media setempat] → true; [Kremlin] → false
 */
export function isMedium(view: SentenceView, chunk: Chunk | undefined): boolean {
  return isKnownMedium(view, chunk) || isRoleNoun(chunk?.head ?? '', 'medium');
}
