import { actorById } from '@warta/gazetteer';
import { containsSpan } from '@warta/text';
import type { Mention } from '../../findings.js';
import { isRoleNoun } from '../role-noun.js';
import type { Word } from '../word.js';

/**
 * Tells whether a title before a known person is that of somebody who speaks for the person's own office or serves in it.
 *
 * @param words the words of the sentence
 * @param mention a person with a title
 * @returns false for persons without a known office, and for spokesmen themselves
 * @example
 * // juru bicara Presiden Prancis [Emmanuel Macron] → true: Macron is the president
 * // juru bicara Presiden Rusia [Dmitry Peskov] → false
 */
export function servesHolder(words: readonly Word[], mention: Mention): boolean {
  const { title } = mention;
  if (title === null) return false;
  const [first, ...rest] = words.filter((word) => containsSpan(title, word));
  const noun = first?.lower ?? '';
  if (!isRoleNoun(noun, 'spokesman') && !isRoleNoun(noun, 'aide')) return false;
  const served = rest.map(({ lower }) => lower).join(' ');
  return mention.candidates.some((id) =>
    actorById(id)?.tenures.some((tenure) => ` ${served} `.includes(` ${tenure.title.toLowerCase()} `)),
  );
}
