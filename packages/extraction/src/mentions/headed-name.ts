import type { SentenceToken as NameToken } from '../clause/sentence-tokens.js';
import { hasClass } from '../clause/word-class.js';
import { rememberFlags } from '../clause/word-form.js';
import { entryAt } from '../entry-at.js';
import type { MentionKind } from '../findings.js';
import type { Draft } from './draft.js';
import {
  authorityHeads,
  branchHeads,
  calendarWords,
  governedRegions,
  governmentHeads,
  headPhrases,
  hospitalHeads,
  isPortfolioWord,
  ministryHeads,
  namelessPhrases,
  organizationHeads,
  placeHeads,
  regionTails,
  troopHeads,
  visitedHeads,
} from './head-words.js';
import { mayBeCapital } from './may-be-capital.js';
import { isAcronym, isCapitalised, type NameRun } from './name-run.js';
import { draftOf, type NameScene, type Step } from './name-scene.js';
import { commonGivenNames } from './persons/given-names.js';
import { titleBefore } from './titles/title-before.js';
import { isTitleToken } from './titles/title-token.js';

/** A country or place, or a capital, be it the town or the government. */
function isTerritory({ kind, candidates }: Draft): boolean {
  return kind === 'country' || kind === 'place' || mayBeCapital(candidates);
}

/** Whether a known country or place ends right before a token. */
function endsTerritory(scene: NameScene, at: number): boolean {
  const before = entryAt(scene.tokens, at - 1);
  const known = before === undefined ? null : scene.known(before);
  return known !== null && isTerritory(known);
}

/** A holder's name behind the place of a body: a given name, or behind a title the only word left, `humas PN Depok [Yohansyah]`. */
function beginsHolder(scene: NameScene, from: number, at: number, to: number): boolean {
  const word = scene.tokens[at]?.text ?? '';
  if (commonGivenNames.has(word)) return true;
  const isLast = at === to - 1 && /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !regionTails.has(word);
  return isLast && isAcronym(scene.tokens[from]) && titleBefore(scene, from) >= 0;
}

/** A headed name goes on over capitalised words, but not into a person's name or title or another body's name. */
function headedEnd(scene: NameScene, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const token = scene.tokens[at] as NameToken;
    const known = scene.known(token);
    if (known !== null && !isTerritory(known)) return at;
    // `DPRD Kabupaten Jember Hendra Susilo`
    if (known === null && endsTerritory(scene, at) && beginsHolder(scene, from, at, to)) return at;
    // `di Selat Bali Sabtu malam`
    if (calendarWords.has(token.text) && at > from + 1 && entryAt(scene.tokens, at - 1)?.kind !== 'number')
      return at;
    if (isTitleToken(token) && !isPortfolioWord(token.text) && at > from + 1) return at;
    at += 1;
  }
  return at;
}

/** How many portfolios a body lists behind commas at most: `Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi`. */
const MOST_LISTED = 4;

/** `Badan Meteorologi, Klimatologi dan Geofisika`: over the portfolios between commas where `dan` closes their list. */
function overListed({ tokens }: NameScene, end: number): number {
  let at = end;
  for (let listed = 0; listed < MOST_LISTED; listed += 1) {
    if (tokens[at]?.text !== ',' || !isPortfolioWord(tokens[at + 1]?.text ?? '')) return end;
    at += 2;
    while (isCapitalised(tokens[at]) && !isTitleToken(tokens[at])) at += 1;
    const conjunction = tokens[at]?.text === ',' ? at + 1 : at;
    if (tokens[conjunction]?.lower === 'dan') return conjunction;
  }
  return end;
}

/** `Kementerian Pendidikan dan Kebudayaan`: one more capitalised stretch behind `dan`. */
function overConjunction(scene: NameScene, from: number): number {
  const { tokens } = scene;
  const listed = overListed(scene, from);
  const end = isPortfolioWord(tokens[listed + 1]?.text ?? '') ? listed : from;
  // `Polres Klaten dan TNI`: of two bodies.
  if (isAcronym(tokens[end + 1]) || branchHeads.has(tokens[end + 1]?.text ?? '')) return end;
  if (tokens[end]?.lower !== 'dan' || !isPortfolioWord(tokens[end + 1]?.text ?? '')) return end;
  let at = end + 1;
  while (isCapitalised(tokens[at]) && !isTitleToken(tokens[at])) at += 1;
  return at;
}

/** Whether a word begins the name of a body or place. */
export const isHead = rememberFlags(({ text }) => organizationHeads.has(text) || placeHeads.has(text));

/** First words of {@link headPhrases}, and what is a head before some words only. */
const mayBeginHead: ReadonlySet<string> = new Set([
  ...troopHeads,
  ...[...headPhrases, ...hospitalHeads].map((phrase) => phrase.split(' ', 1)[0] ?? ''),
]);

/** Whether a word may tell the kind of the name it begins. */
const mayHead = rememberFlags(
  (form) =>
    isHead(form) || branchHeads.has(form.text) || visitedHeads.has(form.text) || mayBeginHead.has(form.text),
);

/** `Pasukan Maritim Gabungan`, of words that name no state; at the head of a sentence the capital tells too little. */
function isForce(scene: NameScene, at: number): boolean {
  const [first, second] = [scene.tokens[at + 1], scene.tokens[at + 2]];
  if (!troopHeads.has(scene.tokens[at]?.text ?? '') || first === undefined || scene.known(first) !== null)
    return false;
  return at > 0 || (isCapitalised(second) && second !== undefined && scene.known(second) === null);
}

/** A head of two words: `Palang Merah`. */
function isHeadPhrase({ tokens }: NameScene, at: number): boolean {
  return headPhrases.has(`${tokens[at]?.text} ${tokens[at + 1]?.text}`);
}

/** `Rumah Sakit Indonesia`, which the two words alone are not. */
function isHospital({ tokens }: NameScene, at: number): boolean {
  return hospitalHeads.has(`${tokens[at]?.text} ${tokens[at + 1]?.text}`) && isCapitalised(tokens[at + 2]);
}

/** `Pemerintah Rusia` is the state, `Pemerintah Kota` the town's. */
function isState(word: string, next: string): boolean {
  return governmentHeads.has(word) && !governedRegions.has(next);
}

/** `Menteri Pekerjaan Umum dan [Perumahan] Rakyat`: the second portfolio of a title, and no place. */
function isSecondPortfolio({ tokens }: NameScene, at: number): boolean {
  if (!isPortfolioWord(tokens[at]?.text ?? '') || entryAt(tokens, at - 1)?.lower !== 'dan') return false;
  return isPortfolioWord(entryAt(tokens, at - 2)?.text ?? '');
}

/** What the head of a name tells of its kind, or null. */
function headedKind(scene: NameScene, at: number, known: Draft | null): MentionKind | null {
  if (isForce(scene, at) || isHeadPhrase(scene, at) || isHospital(scene, at)) return 'organization';
  const word = scene.tokens[at]?.text ?? '';
  const before = entryAt(scene.tokens, at - 1)?.lower ?? '';
  const visited = visitedHeads.has(word) && hasClass(before, 'preposition');
  if (placeHeads.has(word) || visited) return 'place';
  return organizationHeads.has(word) || (known === null && branchHeads.has(word)) ? 'organization' : null;
}

/** `Otoritas Malaysia`: what a country decides has no name of its own. */
function isAuthorityOf(scene: NameScene, at: number, end: number): boolean {
  if (!authorityHeads.has(scene.tokens[at]?.text ?? '')) return false;
  const behind = scene.tokens[at + 1];
  const country = behind === undefined ? null : scene.known(behind);
  return (
    country !== null &&
    (country.kind === 'country' || mayBeCapital(country.candidates)) &&
    country.start === behind?.start &&
    country.end === scene.tokens[end - 1]?.end
  );
}

/** How many words of its field a ministry may have in small letters: `luar negeri`. */
const LONGEST_FIELD = 3;

/** `[Kementerian luar negeri Rusia]`: one past the country behind a ministry whose field is written in small letters, or -1; `Kementerian pertahanan di Kyiv` is none. */
function ministryEnd(scene: NameScene, at: number): number {
  if (!ministryHeads.has(scene.tokens[at]?.text ?? '')) return -1;
  let last = at + 1;
  while (last <= at + LONGEST_FIELD && isField(scene.tokens[last])) last += 1;
  const owner = last > at + 1 ? scene.tokens[last] : undefined;
  const country = owner === undefined ? null : scene.known(owner);
  if (country?.kind !== 'country' || country.start !== owner?.start) return -1;
  while ((scene.tokens[last]?.end ?? Infinity) < country.end) last += 1;
  return last + 1;
}

function ministryOf(scene: NameScene, at: number): Step | null {
  const end = ministryEnd(scene, at);
  return end < 0 ? null : { next: end, draft: draftOf(scene, at, end, 'organization', 'headed-name') };
}

function isField(token: NameToken | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || token.form.capital) return false;
  return isPortfolioWord(`${token.text.charAt(0).toUpperCase()}${token.text.slice(1)}`);
}

/**
 * Reads a name that its first word tells the kind of.
 *
 * @param scene the sentence
 * @param at index of the first word
 * @param run the run of capitals it stands in
 * @returns the name, or null where no such word stands there
 * @example
 * // [Kementerian Pendidikan dan Kebudayaan] → organization; di [Museum Nasional] → place
 */
export function headedName(scene: NameScene, at: number, run: NameRun): Step | null {
  const token = scene.tokens[at];
  if (token === undefined || !mayHead(token.form)) return null;
  const known = scene.known(token);
  if (known !== null && known.start < token.start) return null;
  const word = token.text;
  const next = scene.tokens[at + 1]?.text ?? '';
  if (namelessPhrases.has(`${word} ${next}`)) return { next: at + 2, draft: null };
  if (isState(word, next)) return null;
  const kind = headedKind(scene, at, known);
  if (kind === null) return null;
  if (kind === 'place' && isSecondPortfolio(scene, at)) return { next: run.to, draft: null };
  const end = headedEnd(scene, at, run.to);
  if (end === at + 1) return ministryOf(scene, at);
  if (isAuthorityOf(scene, at, end)) return null;
  const to = kind === 'organization' && end === run.to ? overConjunction(scene, end) : end;
  return { next: to, draft: draftOf(scene, at, to, kind, 'headed-name') };
}
