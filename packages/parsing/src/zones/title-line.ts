import type { Line } from '../line.js';
import { isBulleted, isListItem } from './list-item.js';
import type { PageDraft } from './page-draft.js';
import { opensLikeCaption } from './photo-mark.js';
import { opensLikeTitle } from './title-labels.js';

const KICKER_WORDS = 3;
const LEAST_TOLD = 7;
const LEAST_MENU = 3;
const FULL_STOP = 46;

/**
 * Finds the title among the lines over the body.
 * @param draft The page; lines that name themselves are labelled.
 * @returns An index into its lines, or -1.
 * @example
 * ```ts
 * titleIndex(draft); // 1
 * ```
 */
export function titleIndex(draft: PageDraft): number {
  const hinted = draft.labels.findIndex((label) => label?.kind === 'title');
  if (hinted >= 0) return hinted;
  const candidates = headlines(draft);
  if (isLabelledTitle(draft, candidates)) return 0;
  const stated = candidates.find((index) => draft.lines[index]?.text === draft.statedTitle);
  if (stated !== undefined) return stated;
  const repeated = candidates.find(
    (index, at) =>
      candidates.slice(at + 1).some((other) => sameText(draft, index, other)) &&
      !isDoubledCaption(draft, candidates, at),
  );
  return repeated ?? firstHeadline(draft, candidates);
}

/** `Video: Petani Tolak Impor Beras` over no other headline is the title of the page, and no link to one. */
function isLabelledTitle({ lines, labels, body }: PageDraft, candidates: readonly number[]): boolean {
  const [first] = lines;
  return (
    body.first > 0 &&
    first !== undefined &&
    first.words > KICKER_WORDS + 1 &&
    opensLikeTitle(first.head) &&
    labels[0] !== null &&
    labels[0]?.kind !== 'title' &&
    candidates.every((index) => (lines[index]?.words ?? 0) <= KICKER_WORDS)
  );
}

/** A line that stands twice right after itself, under another that is long enough for a title: a picture's words. */
function isDoubledCaption(draft: PageDraft, candidates: readonly number[], at: number): boolean {
  const [first = -1, index = -1, next] = [candidates[0], candidates[at], candidates[at + 1]];
  const doubled = next === index + 1 && sameText(draft, index, next);
  return doubled && first !== index && wordsOf(draft, first) >= LEAST_TOLD;
}

function headlines(draft: PageDraft): number[] {
  const found: number[] = [];
  for (let index = 0; index < draft.body.first; index += 1) {
    const line = draft.lines[index];
    if (line !== undefined && draft.labels[index] === null && couldBeTitle(line)) found.push(index);
  }
  return found;
}

function couldBeTitle(line: Line): boolean {
  if (line.words < 2 || line.words > 30 || line.length > 240) return false;
  if (line.last === FULL_STOP && !line.text.endsWith('...')) return false;
  if (line.dateline?.outlet != null || isGluedMenu(line.text) || /©/.test(line.text)) return false;
  return !isItem(line) && !opensLikeCaption(line) && !line.hasPhotoCredit;
}

/** `Tentang KamiPedoman Media SiberPanduan Komunitas`: the entries of a menu without anything between them. */
function isGluedMenu(text: string): boolean {
  return (text.match(/\p{Ll}\p{Lu}\p{Ll}/gu)?.length ?? 0) > 2;
}

/** Figures alone make no item of a long line: `400 Diplomat Diusir dari 28 Negara Sejak Perang`. */
function isItem(line: Line): boolean {
  return isListItem(line) && (isBulleted(line) || line.words < LEAST_TOLD || line.text.includes(';'));
}

/** A kicker of a few words over a longer headline is not the title, nor is a menu of such lines. */
function firstHeadline(draft: PageDraft, candidates: readonly number[]): number {
  const first = candidates[0];
  if (first === undefined) return -1;
  const long = candidates.findIndex((index) => wordsOf(draft, index) > KICKER_WORDS);
  const isUnderShort = long === 1 || long >= LEAST_MENU;
  const headline = candidates[long];
  return isUnderShort && headline !== undefined && wordsOf(draft, headline) > KICKER_WORDS + 1
    ? headline
    : first;
}

function wordsOf(draft: PageDraft, index: number): number {
  return draft.lines[index]?.words ?? 0;
}

function sameText(draft: PageDraft, one: number, other: number): boolean {
  return draft.lines[one]?.text === draft.lines[other]?.text;
}
