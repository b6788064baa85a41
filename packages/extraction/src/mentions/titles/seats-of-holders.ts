import { overlapsSpan } from '@warta/text';
import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { entryAt } from '../../entry-at.js';
import { flatMap } from '../../flat-map.js';
import { mayorWords, townNouns } from '../context-words.js';
import { type Draft, unknownName } from '../draft.js';
import { isNameWord, isPortfolioWord } from '../head-words.js';
import { commonGivenNames } from '../persons/given-names.js';
import { tokenAt } from '../token-at.js';
import { headOfBody, regionTitles, titleWords } from './title-words.js';

/** How many words the seat's name may have. */
const LONGEST = 3;

const PROPER = /^\p{Lu}\p{Ll}{2,}$/u;

/** A word of a region's or body's name, which no title, portfolio or holder has. */
function isOfSeat({ text, lower }: SentenceToken): boolean {
  return (
    PROPER.test(text) &&
    !commonGivenNames.has(text) &&
    !titleWords.has(lower) &&
    !isPortfolioWord(text) &&
    !isNameWord(text)
  );
}

/** What the title before a seat makes of it: `Bupati [Rawa Sekar]`, `CEO [Solvanta]`. */
function kindBehind(tokens: readonly SentenceToken[], title: number): Draft['kind'] | null {
  const word = entryAt(tokens, title)?.lower ?? '';
  if (townNouns.has(word)) return mayorWords.has(entryAt(tokens, title - 1)?.lower ?? '') ? 'place' : null;
  if (regionTitles.has(word)) return 'place';
  return headOfBody.has(word) ? 'organization' : null;
}

function seatBefore(tokens: readonly SentenceToken[], holder: Draft): Draft[] {
  const at = tokenAt(tokens, holder.start);
  let from = at;
  while (from > 0 && at - from < LONGEST && isOfSeat(tokens[from - 1] as SentenceToken)) from -= 1;
  const kind = kindBehind(tokens, from - 1);
  const [first, last] = [tokens[from], entryAt(tokens, at - 1)];
  if (from === at || kind === null || first === undefined || last === undefined) return [];
  const { start } = first;
  const { end } = last;
  return [unknownName({ start, end }, kind, 'seat')];
}

/**
 * Finds the regions and bodies that stand between a title and its holder who was found without them: `Bupati [Rawa Sekar] Lukman Hakimi`.
 *
 * @param tokens the tokens of a sentence
 * @param drafts its names
 * @returns drafts in text order that overlap none of those given
 * @example
 * // Bupati Rawa Sekar Lukman Hakimi → Rawa Sekar, place
 * // Bupati Lukman Hakimi; Ketua Bidang Hukum Lukman Hakimi → none
 */
export function findSeatsOfHolders(tokens: readonly SentenceToken[], drafts: readonly Draft[]): Draft[] {
  const persons = drafts.filter(({ kind }) => kind === 'person');
  return flatMap(persons, (person) => seatBefore(tokens, person)).filter(
    (seat) => !drafts.some((draft) => overlapsSpan(draft, seat)),
  );
}
