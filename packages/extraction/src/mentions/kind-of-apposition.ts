import type { SentenceToken } from '../clause/sentence-tokens.js';
import type { MentionKind } from '../findings.js';
import { articles, bandNouns, bandWords, firmNouns, groupAfter, onePerson } from './context-words.js';
import { evidenceOf } from './name-evidence.js';
import { titleWords } from './titles/title-words.js';

/** What a noun behind a comma makes of the name before it: `kelompok peretas`, `perusahaan tambang`, `mantan menteri`. */
function kindOfNounBehind(tokens: readonly SentenceToken[], at: number): MentionKind | null {
  const noun = tokens[at];
  if (noun === undefined || noun.text !== noun.lower) return null;
  if (groupAfter.has(noun.lower) || (bandNouns.has(noun.lower) && bandWords.has(tokens[at + 1]?.lower ?? '')))
    return 'group';
  if (firmNouns.has(noun.lower) || evidenceOf(noun.lower) === 'organization') return 'organization';
  return titleWords.has(noun.lower) ? 'person' : null;
}

/**
 * Tells the kind of a name by what it is called behind a comma: `Tsvangirai, mantan tokoh serikat,`; `Bouygues, sebuah perusahaan`.
 *
 * @param tokens the tokens of a sentence
 * @param to one past the last token of the name
 * @returns null where no noun that tells a kind stands behind the comma
 * @example
 * // Lazarus, kelompok peretas itu, → group
 */
export function kindOfApposition(tokens: readonly SentenceToken[], to: number): MentionKind | null {
  if (tokens[to]?.text !== ',') return null;
  const article = tokens[to + 1]?.lower ?? '';
  const told = kindOfNounBehind(tokens, to + (articles.has(article) ? 2 : 1));
  return told ?? (onePerson.has(article) ? 'person' : null);
}
