import type { SentenceView } from '../clause/clause-view.js';
import { isRoleNoun } from '../clause/role-noun.js';
import type { Telling } from './telling.js';

const HUMAN = ['office', 'organ'] as const;

/** The other side has no name: `bertemu pimpinan bank`, `berunding dengan sejumlah pejabat`. */
function hasUnnamedSide(view: SentenceView, { complements, rule }: Telling): boolean {
  if (rule !== 'active-clause') return false;
  const phrases = [
    ...complements.objects.slice(0, 1),
    ...complements.prepositional
      .filter(({ preposition }) => preposition === 'dengan')
      .map(({ phrase }) => phrase),
  ];
  return phrases.some((at) => HUMAN.some((one) => isRoleNoun(view.chunks[at]?.head ?? '', one)));
}

/**
 * Tells whether an act has as many sides as it needs.
 *
 * @param view the sentence
 * @param telling the act and the phrases around it
 * @param named how many of its sides have a name
 * @returns true also where one side of two is named and the other is somebody
 * @example
 * // Perry Warjiyo bertemu pimpinan bank. → true
 * // Perry Warjiyo bertemu masalah. → false
 */
export function hasSides(view: SentenceView, telling: Telling, named: number): boolean {
  const sides = telling.frame.sides ?? 0;
  return named >= sides || (named === sides - 1 && hasUnnamedSide(view, telling));
}
