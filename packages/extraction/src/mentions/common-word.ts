import { isFunctionWord, reportingForms, withActivePrefix } from '@warta/indonesian';
import data from '../../data/headline-words.json' with { type: 'json' };
import { createClassWords } from '../class-words.js';
import { reportsAs } from '../clause/reports-as.js';
import { isPersonNoun, isRoleNoun } from '../clause/role-noun.js';
import { looksLikeVerb } from '../clause/word-class.js';
import { frameReadings } from '../events/frame.js';
import { objectClass } from '../events/objects/object-classes.js';
import { flatMap } from '../flat-map.js';
import { rememberWords } from '../remember-words.js';
import { wordClassOf } from '../tagger/word-class.js';
import { isPortfolioWord } from './head-words.js';
import { titleWords } from './titles/title-words.js';

const { set: setOf } = createClassWords(data.entries);

const verbs = setOf('verb');
const words = setOf('word');

/** First words of things given, taken and struck: `Selimut`, `Kurma`. */
const things: ReadonlySet<string> = new Set(
  flatMap(['aid', 'relief', 'contraband', 'vessel', 'burnt'], (name) => [
    ...(objectClass(name)?.heads.keys() ?? []),
  ]),
);

function isListed(word: string): boolean {
  return (
    words.has(word) ||
    things.has(word) ||
    verbs.has(word) ||
    titleWords.has(word) ||
    wordClassOf(word) > 0 ||
    frameReadings(word).length > 0 ||
    reportingForms(word).length > 0 ||
    isFunctionWord(word) ||
    isRoleNoun(word, 'people') ||
    isRoleNoun(word, 'organ')
  );
}

/** What a word may end in without becoming another: `kadernya`, `bebaskan`, `kuasai`. */
const ENDING = /(?:nya|kan|lah|kah|an|i)$/;

/** Nouns made with ke-…-an and pe-…-an, reduplicated ones, and verbs in -kan (`tumbalkan`). */
const MADE = /^(?:ke|pe[mnlr])[a-z]{4,}an$|^([a-z]{3,})-\1|^[a-z]{5,}kan$/;

/**
 * Tells whether a word is an everyday word of the language, so that a capital in a headline tells nothing of it.
 *
 * @param word a word in lower case
 * @returns false for words that neither a list nor their make shows to be one
 * @example
 * isCommonWord('tambang') // true
 * isCommonWord('chadema') // false
 */
export const isCommonWord = rememberWords((word: string): boolean => {
  if (isListed(word) || looksLikeVerb(word) || MADE.test(word)) return true;
  const stem = word.replace(ENDING, '');
  return stem.length > 3 && stem !== word && isListed(stem);
});

/**
 * Tells whether a word has only the look of a verb of the language, as names may have (`Dilling`, `Mendy`).
 *
 * @param word a word in lower case
 */
export const onlyLooksCommon = rememberWords(
  (word: string): boolean => looksLikeVerb(word) && !isListed(word) && !isListed(word.replace(ENDING, '')),
);

/** The word has a form in meN- that is known: `gugat`, `menggugat`. */
function hasActiveForm(word: string): boolean {
  return wordClassOf(withActivePrefix(word)) > 0 || wordClassOf(withActivePrefix(word, true)) > 0;
}

/**
 * Tells whether a word is a verb without its prefix, as headlines have it.
 *
 * @param word a word in lower case
 * @returns false for nouns, and for persons who do what their name says (`pelatih`)
 * @example
 * isBareVerb('gugat') // true
 * isBareVerb('tambang') // false
 */
export const isBareVerb = rememberWords((word: string): boolean => {
  if (verbs.has(word)) return true;
  if (isPersonNoun(word) || isPortfolioWord(word.charAt(0).toUpperCase() + word.slice(1))) return false;
  if (frameReadings(word).some(({ voice }) => voice === 'bare')) return true;
  if (reportsAs(word, 'bare')) return true;
  return /(?:kan|i)$/.test(word) && word.length > 5
    ? isCommonWord(word) && hasActiveForm(word)
    : hasActiveForm(word);
});
