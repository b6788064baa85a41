import type { SentenceToken } from '../clause/sentence-tokens.js';
import { looksLikeVerb } from '../clause/word-class.js';
import { rememberFlags } from '../clause/word-form.js';
import type { Draft } from './draft.js';
import { givenNames } from './given-names.js';
import { isAcronym, isCapitalised } from './name-run.js';
import { isNameWord, isPortfolioWord, titleWords } from './word-list.js';

const alone = givenNames('alone');
const first = new Set([...givenNames('first'), ...alone]);
const balinese = givenNames('balinese');
const balineseHeads = givenNames('balinese-head');
const koreanFamilies = givenNames('korean-family');

/** How many words a name goes on over. */
const LONGEST = 4;

const GIVEN_WITH_HYPHEN = /^\p{Lu}\p{Ll}{1,6}-\p{Ll}{2,6}$/u;

/** What the words of a sentence are by themselves. */
interface Scene {
  readonly tokens: readonly SentenceToken[];
  /** The known name over a token, if any. */
  readonly known: (token: SentenceToken) => Draft | null;
}

/** A word that continues a person's name: capitalised, no title, no head of another name, no known name of another kind. */
function continues({ tokens, known }: Scene, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isCapitalised(token) || isAcronym(token) || isNameWord(token.text))
    return false;
  const other = known(token);
  return other === null || other.kind === 'person' || (other.kind === 'place' && other.start === token.start);
}

/** One past the words of a name that begins before `from`; a place behind two names is no part of it. */
function nameEnd(scene: Scene, from: number, begin: number): number {
  let at = from;
  while (at < begin + LONGEST && continues(scene, at)) at = overStop(scene.tokens, at + 1);
  return at;
}

/** `Maria G. Situmorang`: the stop behind an initial, where a capital follows. */
function overStop(tokens: readonly SentenceToken[], at: number): number {
  return isInitial(tokens[at - 1]) && tokens[at]?.text === '.' && isCapitalised(tokens[at + 1]) ? at + 1 : at;
}

const INITIAL = /^\p{Lu}$/u;

function isInitial(token: SentenceToken | undefined): boolean {
  return token !== undefined && INITIAL.test(token.text);
}

/** `R. M. Hidayat`: one past initials with their stops. */
function initialsEnd(tokens: readonly SentenceToken[], from: number): number {
  let at = from;
  while (isInitial(tokens[at]) && tokens[at + 1]?.text === '.' && tokens[at + 1]?.start === tokens[at]?.end)
    at += 2;
  return at;
}

function isTitlePart(token: SentenceToken): boolean {
  return isPortfolioWord(token.text) || titleWords.has(token.lower);
}

function isBody(draft: Draft | null): boolean {
  return draft !== null && draft.kind !== 'person';
}

function hasFreeStart({ tokens, known }: Scene, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || known(token) !== null) return false;
  return !isCapitalised(before) || before === undefined || isTitlePart(before) || isBody(known(before));
}

/** `I Wayan Sudarma`, `Ni Luh Ayu`, `Ida Bagus Mantra`, `Anak Agung Gde Putra`. */
function balineseEnd(scene: Scene, at: number): number {
  const { tokens } = scene;
  const [one, two] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  const particle = (one === 'I' || one === 'Ni') && balinese.has(two);
  if (!particle && !balineseHeads.has(`${one} ${two}`)) return at;
  const end = nameEnd(scene, at + 2, at + 1);
  return end > at + 2 || particle ? end : at;
}

/** `Park Ji-hoon`; not `Kim anak-anak`. */
function koreanEnd({ tokens }: Scene, at: number): number {
  const given = tokens[at + 1]?.text ?? '';
  if (!koreanFamilies.has(tokens[at]?.text ?? '') || !GIVEN_WITH_HYPHEN.test(given)) return at;
  const [left = '', right = ''] = given.toLowerCase().split('-');
  return left === right ? at : at + 2;
}

function initialledEnd(scene: Scene, at: number): number {
  const end = initialsEnd(scene.tokens, at);
  return end >= at + 4 && continues(scene, end) ? nameEnd(scene, end, end) : at;
}

/** `Lionel Messi`; `Sutrisno` alone, but not at the head of a sentence before a word that is none of its deeds. */
function givenEnd(scene: Scene, at: number): number {
  const { tokens } = scene;
  const word = tokens[at]?.text ?? '';
  if (!first.has(word) || !hasFreeStart(scene, at)) return at;
  const end = nameEnd(scene, at + 1, at);
  if (isCapitalised(tokens[end])) return at;
  if (end > at + 1) return end;
  return alone.has(word) && (at > 0 || isFollowedByDeed(tokens, at + 1)) ? end : at;
}

function isFollowedByDeed(tokens: readonly SentenceToken[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && (next.text === ',' || next.lower === 'dan' || looksLikeVerb(next.lower));
}

const balineseFirst: ReadonlySet<string> = new Set(
  [...balineseHeads].map((head) => head.split(' ')[0] ?? ''),
);

/** Whether one of the patterns may begin with a word: most words need no look. */
const mayBegin = rememberFlags(
  ({ text }) =>
    text === 'I' ||
    text === 'Ni' ||
    INITIAL.test(text) ||
    first.has(text) ||
    koreanFamilies.has(text) ||
    balineseFirst.has(text),
);

const PATTERNS: readonly ((scene: Scene, at: number) => number)[] = [
  balineseEnd,
  koreanEnd,
  initialledEnd,
  givenEnd,
];

/** One past the name of the first pattern that fits, or `at`. */
function patternEnd(scene: Scene, at: number): number {
  const token = scene.tokens[at];
  if (token === undefined || !isCapitalised(token) || !mayBegin(token.form)) return at;
  for (const read of PATTERNS) {
    const end = read(scene, at);
    if (end > at) return end;
  }
  return at;
}

/**
 * Finds names of persons by their make: Balinese particles, initials, Korean hyphens, common given names.
 *
 * @param tokens the tokens of a sentence
 * @param known the known names inside the sentence
 * @returns drafts in text order
 * @example
 * // Kepala desa I Wayan Sudarma menemui R. M. Hidayat dan Sutrisno. → I Wayan Sudarma; R. M. Hidayat; Sutrisno
 * // Warung itu menjual soto. → none
 */
export function findPersonPatterns(tokens: readonly SentenceToken[], known: readonly Draft[]): Draft[] {
  const scene: Scene = {
    tokens,
    known: ({ start, end }) => known.find((draft) => draft.start < end && start < draft.end) ?? null,
  };
  const drafts: Draft[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = patternEnd(scene, at);
    if (end === at) {
      at += 1;
      continue;
    }
    drafts.push({
      start: (tokens[at] as SentenceToken).start,
      end: (tokens[end - 1] as SentenceToken).end,
      kind: 'person',
      method: 'name',
      candidates: [],
      weak: false,
      rule: 'person-pattern',
    });
    at = end;
  }
  return drafts;
}
