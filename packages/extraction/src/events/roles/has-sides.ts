import type { SentenceView } from '../../clause/clause-view.js';
import { isAnyRole } from '../../clause/role-noun.js';
import { isActWord } from '../act-word.js';
import type { Telling } from '../telling.js';

const HUMAN = ['office', 'organ'] as const;

const PARTNERS = ['state', 'fighters', 'organ'] as const;

/** `perundingan dengan kelompok pemberontak`, `perundingan antara Iran dan tiga negara Eropa`: who has no name is a side, too. */
function hasUnnamedPartner(view: SentenceView, { complements }: Telling): boolean {
  return complements.prepositional.some(({ preposition, phrase }) => {
    const chunk = view.chunks[phrase];
    const behind = view.words.slice(chunk?.from ?? 0, chunk?.to ?? 0);
    const joined = behind.findIndex(({ lower }) => lower === 'dan');
    if (preposition === 'antara')
      return joined >= 0 && behind.slice(joined).some(({ lower }) => countsAsSide(lower));
    return preposition === 'dengan' && countsAsSide(chunk?.head ?? '') && chunk?.heads.length === 0;
  });
}

function countsAsSide(noun: string): boolean {
  return isAnyRole(noun, ...PARTNERS);
}

/** The other side has no name: `bertemu pimpinan bank`, `berunding dengan sejumlah pejabat`. */
function hasUnnamedSide(view: SentenceView, telling: Telling): boolean {
  const { complements, rule } = telling;
  if (rule === 'noun-event') return hasUnnamedPartner(view, telling);
  if (rule !== 'active-clause') return false;
  const phrases = [
    ...complements.objects.slice(0, 1),
    ...complements.prepositional
      .filter(({ preposition }) => preposition === 'dengan')
      .map(({ phrase }) => phrase),
  ];
  return phrases.some((at) => isAnyRole(view.chunks[at]?.head ?? '', ...HUMAN));
}

/** `para menteri luar negeri ASEAN berkumpul`, `negara-negara G7 sepakat`: several of one body are sides enough. */
function areSeveral(view: SentenceView, { doers, rule, clauseStart }: Telling): boolean {
  const chunk = view.chunks[clauseStart];
  if (rule !== 'active-clause' || chunk?.kind !== 'noun-phrase' || chunk.heads.length > 0) return false;
  if (!doers.every((doer) => view.mentions[doer]?.kind === 'organization')) return false;
  return view.words
    .slice(chunk.from, chunk.to)
    .some(({ lower }) => isActWord(lower, 'plural') || isDoubled(lower));
}

/** `negara-negara`. */
function isDoubled(word: string): boolean {
  const [first = '', second] = word.split('-');
  return first === second;
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
  if (named >= sides) return true;
  return named === sides - 1 && (hasUnnamedSide(view, telling) || (named > 0 && areSeveral(view, telling)));
}
