import type { SentenceToken } from '../clause/sentence-tokens.js';
import { rememberFlags } from '../clause/word-form.js';
import { flatMap } from '../flat-map.js';
import { changeDraft, type Draft, unknownName } from './draft.js';
import { englishName } from './english-name.js';
import { unitHeads } from './head-words.js';
import { isCapitalised } from './name-run.js';
import { isTitleToken } from './titles/title-token.js';
import { commanderTitles, honorifics, titleWords } from './titles/title-words.js';

const isUnit = rememberFlags(({ text }) => unitHeads.has(text));

const isNumber = rememberFlags(({ text }) => /^(?:\d{1,4}|[IVX]+)$/.test(text));

const isOfName = rememberFlags(
  ({ capital, lower, text }) =>
    capital && !titleWords.has(lower) && !(honorifics.has(lower) && text.length > 2),
);

/** One past the name behind the number: `/Bajra Yudha`, or words in capitals. */
function unitEnd(tokens: readonly SentenceToken[], number: number): number {
  const slash = tokens[number + 1]?.text === '/' && isCapitalised(tokens[number + 2]);
  let at = number + (slash ? 2 : 1);
  while (tokens[at] !== undefined && isOfName((tokens[at] as SentenceToken).form)) at += 1;
  return at;
}

/** `Yonif 315 Garuda`; behind who commands it a unit is named by its number, and only a slash shows that it is one. */
function unitAt(
  tokens: readonly SentenceToken[],
  at: number,
): { readonly from: number; readonly to: number } | null {
  const [head, number, slash] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (head === undefined || number === undefined || !isNumber(number.form)) return null;
  if (isUnit(head.form)) return { from: at, to: unitEnd(tokens, at + 1) };
  const isLed = slash?.text === '/' && commanderTitles.has(head.lower);
  return isLed ? { from: at + 1, to: unitEnd(tokens, at + 1) } : null;
}

/**
 * Finds units and schools that have a number, and bodies with an English name: `Kodam XVII/Cenderawasih`, `Danrem [173/Praja Vira Braja]`, `SMAN 72 Jakarta`, `University of Exeter`.
 *
 * @param tokens the tokens of a sentence
 * @returns drafts in text order
 * @example
 * // Prajurit Yonif 315 Garuda panen padi. → Yonif 315 Garuda
 * // Divisi itu panen padi. → none
 */
export function findUnitNames(tokens: readonly SentenceToken[]): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < tokens.length - 1; at += 1) {
    const unit = unitAt(tokens, at);
    const bounds = unit ?? englishName(tokens, at);
    if (bounds === null) continue;
    const { start } = tokens[bounds.from] as SentenceToken;
    const { end } = tokens[bounds.to - 1] as SentenceToken;
    drafts.push(unknownName({ start, end }, 'organization', unit === null ? 'english-name' : 'unit-name'));
  }
  return drafts;
}

/**
 * Keeps names out of those of units: what goes on behind a unit's name is its holder's (`Kodam IX/[Udayana Mayjen Piek Budyakto]`).
 *
 * @param tokens the tokens of a sentence
 * @param names the names found otherwise
 * @param units the units, from {@link findUnitNames}
 * @returns the names that overlap no unit or hold one, and the holders
 */
export function outsideUnits(
  tokens: readonly SentenceToken[],
  names: readonly Draft[],
  units: readonly Draft[],
): readonly Draft[] {
  if (units.length === 0) return names;
  return flatMap(names, (name) => {
    const unit = units.find(({ start, end }) => name.start < end && start < name.end);
    if (unit === undefined || (name.start < unit.start && unit.end <= name.end)) return [name];
    const holder = tokens.find((token) => token.start >= unit.end && !isTitleToken(token));
    const goesOn = holder !== undefined && holder.start < name.end && name.kind === 'person';
    return goesOn ? [changeDraft(name, { start: holder.start })] : [];
  });
}
