import type { SentenceToken as NameToken } from '../clause/sentence-tokens.js';
import { rememberFlags } from '../clause/word-form.js';
import { entryAt } from '../entry-at.js';
import { shortenedNames } from './persons/given-names.js';
import { nameConnectors } from './titles/title-words.js';

/**
 * Tells whether a token begins with a capital letter.
 *
 * @param token a token, or none
 * @returns false for numbers and punctuation
 * @example
 * // [Budi] → true; [budi], [2024], [–] → false
 */
export function isCapitalised(token: NameToken | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.form.capital;
}

/**
 * Tells whether a token is an acronym of two letters or more (`KPK`, `TNI-AD`).
 *
 * @param token a token, or none
 * @returns true where every letter is a capital
 * @example
 * // [KPK], [TNI-AD] → true; [Kpk], [K] → false
 */
export function isAcronym(token: NameToken | undefined): boolean {
  return token !== undefined && isCapitals(token.form);
}

const isCapitals = rememberFlags(({ text }) => /^\p{Lu}[\p{Lu}-]*\p{Lu}$/u.test(text));

/** A small word inside names; `di` only in names of places. */
const isConnector = rememberFlags(({ lower }) => lower !== 'di' && nameConnectors.has(lower));

/** Capitalised words in a row, with small words such as `bin` between them; `from` and `to` index the tokens. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/**
 * `al-Otaibi`, `el-Sisi`: a name with its article in small letters.
 * @example
 * // [al-Otaibi] → true; [Otaibi] → false
 */
export function isArticled(token: NameToken | undefined): boolean {
  return token !== undefined && hasArticle(token.form);
}

const hasArticle = rememberFlags(({ text }) => /^(?:al|el|ul|an|ar|as|ash|at|az|ad|ag)-\p{Lu}/u.test(text));

/** `R. M. Hidayat`, `Moh. Arifin`: an initial or a shortened name. */
function endsWithStop(word: string): boolean {
  return word.length === 1 || shortenedNames.has(word);
}

function runEnd(tokens: readonly NameToken[], from: number): number {
  let at = from + 1;
  while (at < tokens.length) {
    const token = tokens[at];
    if (isCapitalised(token) || isArticled(token)) {
      at += 1;
    } else if (token !== undefined && isConnector(token.form) && isCapitalised(tokens[at + 1])) {
      at += 2;
    } else if (
      token?.text === '.' &&
      endsWithStop(entryAt(tokens, at - 1)?.text ?? '') &&
      isCapitalised(tokens[at + 1])
    ) {
      at += 2;
    } else {
      return at;
    }
  }
  return at;
}

/**
 * Finds the runs of capitalised words of a sentence.
 *
 * @param tokens the tokens of one sentence
 * @returns runs in order, without overlap
 * @example
 * // Ketua panitia [Budi Santoso] membuka [Pasar Wage]. with [Ketua] as a run of its own
 */
export function findNameRuns(tokens: readonly NameToken[]): NameRun[] {
  const runs: NameRun[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isCapitalised(tokens[at])) {
      at += 1;
      continue;
    }
    const to = runEnd(tokens, at);
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}
