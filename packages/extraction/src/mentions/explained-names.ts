import { reportingForms, withoutNya } from '@warta/indonesian';
import { overlapsSpan, type Span } from '@warta/text';
import { isPersonNoun } from '../clause/role-noun.js';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { hasClass, looksLikeVerbForm } from '../clause/word-class.js';
import { entryAt } from '../entry-at.js';
import { mapList } from '../map-list.js';
import { capitalsEnd } from './capital-run.js';
import { explainedBodies, explainedPersons, insideExplained, rivalNouns } from './context-words.js';
import { changeDraft, type Draft } from './draft.js';
import { companyTails, companyWords, organizationHeads, placeHeads } from './head-words.js';
import { kindOfApposition } from './kind-of-apposition.js';
import { isCapitalised } from './name-run.js';
import { commonGivenNames } from './persons/given-names.js';
import { sameSpan } from './same-span.js';
import { titleWords } from './titles/title-words.js';
import { tokenAt } from './token-at.js';

/** How many words the phrase before the comma may have. */
const REACH = 9;

/** How many words the name may have. */
const LONGEST = 4;

/** A `rival` is a body unless the name looks like a person's. */
type Explained = 'person' | 'organization' | 'rival';

/** A name that a comma parts from the phrase before it, and what that phrase tells of its kind. */
interface Explanation extends Span {
  readonly words: number;
  readonly last: string;
  readonly kind: Explained;
}

function endsPhrase(token: SentenceToken | undefined): boolean {
  if (token?.kind !== 'word') return token?.kind !== 'number';
  if (isCapitalised(token)) return false;
  const { lower } = token;
  if (hasClass(lower, 'determiner')) return true;
  if (insideExplained.has(lower)) return false;
  return hasClass(lower, 'preposition') || hasClass(lower, 'conjunction') || looksLikeVerbForm(token.form);
}

/** `kata perusahaan itu, X,`: the phrase begins behind the verb. */
function isSpeech(token: SentenceToken | undefined): boolean {
  return token !== undefined && reportingForms(token.lower).some(({ voice }) => voice !== 'passive');
}

/** What the phrase that ends before a comma calls somebody, by its first noun: `bos perusahaan itu` is no body. */
function kindOfExplained(tokens: readonly SentenceToken[], comma: number): Explained | null {
  let first = hasClass(tokens[comma - 1]?.lower ?? '', 'determiner') ? comma - 1 : comma;
  while (first > Math.max(0, comma - REACH) && !endsPhrase(tokens[first - 1])) first -= 1;
  while (first < comma && isSpeech(tokens[first])) first += 1;
  const words = tokens.slice(first, comma).map(({ lower }) => withoutNya(lower));
  if (words.some((word) => explainedPersons.has(word))) return 'person';
  if (rivalNouns.has(words[0] ?? '')) return 'rival';
  const body = words.findIndex((word) => explainedBodies.has(word));
  const served = words.slice(0, Math.max(body, 0)).some((word) => titleWords.has(word) || isPersonNoun(word));
  return body >= 0 && !served ? 'organization' : null;
}

/** One past a short run of capitals that another comma closes; -1 where there is none. */
function nameEnd(tokens: readonly SentenceToken[], from: number): number {
  const at = capitalsEnd(tokens, from);
  return at > from && at <= from + LONGEST && tokens[at]?.text === ',' ? at : -1;
}

function findExplanations(tokens: readonly SentenceToken[]): Explanation[] {
  const found: Explanation[] = [];
  for (let comma = 1; comma < tokens.length - 2; comma += 1) {
    if (tokens[comma]?.text !== ',') continue;
    const to = nameEnd(tokens, comma + 1);
    const [first, last] = [tokens[comma + 1], entryAt(tokens, to - 1)];
    const kind = to < 0 ? null : kindOfExplained(tokens, comma);
    const headed = placeHeads.has(first?.text ?? '') || organizationHeads.has(first?.text ?? '');
    if (kind !== null && first !== undefined && last !== undefined && !headed)
      found.push({ start: first.start, end: last.end, words: to - comma - 1, last: last.text, kind });
  }
  return found;
}

/** Corrects a guess of the tagger; what the gazetteer or a head word tells stands, and a full name of a person. */
function corrected(draft: Draft, told: Explanation | undefined): Draft {
  if (told === undefined || draft.candidates.length > 0 || draft.rule !== 'tagged-name') return draft;
  if (told.kind === 'person') return changeDraft(draft, { kind: 'person' });
  const isFullName = draft.kind === 'person' && (told.kind === 'rival' || isPersonal(told));
  return isFullName ? draft : changeDraft(draft, { kind: 'organization' });
}

/** `[Halvorsen], perusahaan tambang asal Norwegia,`: what is named is told behind a comma. */
function toldBehind(tokens: readonly SentenceToken[], draft: Draft): Draft {
  if (draft.candidates.length > 0 || draft.rule !== 'tagged-name') return draft;
  const at = tokenAt(tokens, draft.start);
  const before = entryAt(tokens, at - 1)?.lower ?? '';
  // `Menurut Urrego, gerilyawan itu …`: the clause begins behind the comma.
  if (before === 'menurut' || hasClass(before, 'preposition')) return draft;
  if (commonGivenNames.has(entryAt(tokens, at)?.text ?? '')) return draft;
  const kind = kindOfApposition(
    tokens,
    tokens.findIndex(({ start }) => start >= draft.end),
  );
  return kind === 'organization' || kind === 'group' ? changeDraft(draft, { kind }) : draft;
}

/** Two words, the last of which is none of companies (`Nordurljos Energy`). */
function isPersonal({ words, last }: Explanation): boolean {
  return words > 1 && !companyWords.has(last) && !companyTails.has(last);
}

/** `Menteri Politik, [Hukum], dan Keamanan`, `Irfan Hakim, [Ramzi], Rina Nose`: one of a list, and not who holds the office. */
function isListed(tokens: readonly SentenceToken[], { end }: Span): boolean {
  const comma = tokens.findIndex(({ start }) => start >= end);
  const next = tokens[comma + 1];
  return next !== undefined && (isCapitalised(next) || hasClass(next.lower, 'conjunction'));
}

function nameDraft({ start, end, kind }: Explanation): Draft {
  return {
    start,
    end,
    kind: kind === 'person' ? 'person' : 'organization',
    method: 'name',
    candidates: [],
    weak: false,
    rule: 'explained-name',
  };
}

/**
 * Reads names between commas by the phrase that they explain: `juru bicaranya, [Karen Whitfield],` is a person, `badan keamanan siber itu, [Traficom],` a body.
 *
 * @param tokens the tokens of a sentence
 * @param drafts its names
 * @returns the names with the kind that the phrase tells, and those that were not found otherwise
 * @example
 * // Perusahaan tambang itu, Gasabo, menolak. → Gasabo, organization
 * // Perusahaan tambang itu, Senin, menolak. → none
 */
export function explainedNames(tokens: readonly SentenceToken[], drafts: readonly Draft[]): Draft[] {
  const told = findExplanations(tokens);
  if (told.length === 0) return mapList(drafts, (draft) => toldBehind(tokens, draft));
  const others = told.filter(
    (span) =>
      !drafts.some((draft) => overlapsSpan(draft, span)) &&
      (span.kind !== 'person' || !isListed(tokens, span)),
  );
  const kept = mapList(drafts, (draft) =>
    corrected(
      toldBehind(tokens, draft),
      told.find((span) => sameSpan(span, draft)),
    ),
  );
  return [...kept, ...mapList(others, nameDraft)];
}
