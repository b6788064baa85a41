import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import { isActWord } from '../act-word.js';
import type { Telling } from '../telling.js';

/** `pasokan senjata Hizbullah ke Hamas`: who gets it is told, and who gives it stands first. */
function isDirected({ frame, complements }: Telling): boolean {
  return complements.prepositional.some(({ preposition }) => frame.roles[preposition] === 'recipients');
}

/**
 * Takes the armed group right behind a supply of arms for who gets it: such groups are supplied.
 *
 * @param view the sentence
 * @param telling an act
 * @returns the same for other acts, and where a phrase tells who gets the arms
 * @example
 * // AS memutus pasokan senjata [Houthi]. → to Houthi; pasokan senjata [Iran], pasokan senjata [Hizbullah] ke Hamas → theirs
 */
export function withSupplied(view: SentenceView, telling: Telling): Telling {
  if (telling.frame.act !== 'arms-transfer' || telling.owners.length === 0) return telling;
  if (!isActWord(view.words[telling.from]?.lower ?? '', 'supply') || isDirected(telling)) return telling;
  const isGroup = (name: number): boolean => hasKind(view.mentions, name, 'group');
  const groups = telling.owners.filter(isGroup);
  if (groups.length === 0) return telling;
  const isOther = (name: number): boolean => !groups.includes(name);
  return {
    ...telling,
    owners: telling.owners.filter(isOther),
    doers: telling.doers.filter(isOther),
    patients: [...telling.patients, ...groups],
  };
}
