import { overlapsSpan, type Span } from '@warta/text';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { hasClass, looksLikeVerbForm } from '../clause/word-class.js';
import { capitalsEnd } from './capital-run.js';
import { changeDraft, type Draft } from './draft.js';
import { isCapitalised } from './name-run.js';
import { sameSpan } from './same-span.js';
import { explainedBodies, explainedPersons } from './word-list.js';

/** How many words the phrase before the comma may have. */
const REACH = 9;

/** How many words the name may have. */
const LONGEST = 4;

type Explained = 'person' | 'organization';

/** A name that a comma parts from the phrase before it, and what that phrase tells of its kind. */
interface Explanation extends Span {
  readonly words: number;
  readonly kind: Explained;
}

function endsPhrase(token: SentenceToken | undefined): boolean {
  if (token?.kind !== 'word') return token?.kind !== 'number';
  if (isCapitalised(token)) return false;
  const { lower } = token;
  if (lower === 'dari' || lower === 'untuk') return false;
  return hasClass(lower, 'preposition') || hasClass(lower, 'conjunction') || looksLikeVerbForm(token.form);
}

/** What the phrase that ends before a comma calls somebody, by its first noun: `bos perusahaan itu` is no body. */
function kindBefore(tokens: readonly SentenceToken[], comma: number): Explained | null {
  let first = comma;
  while (first > Math.max(0, comma - REACH) && !endsPhrase(tokens[first - 1])) first -= 1;
  const words = tokens.slice(first, comma).map(({ lower }) => lower.replace(/nya$/u, ''));
  if (words.some((word) => explainedPersons.has(word))) return 'person';
  return explainedBodies.has(words[0] ?? '') ? 'organization' : null;
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
    const [first, last] = [tokens[comma + 1], tokens[to - 1]];
    const kind = to < 0 ? null : kindBefore(tokens, comma);
    if (kind !== null && first !== undefined && last !== undefined)
      found.push({ start: first.start, end: last.end, words: to - comma - 1, kind });
  }
  return found;
}

/** Corrects a guess of the tagger; what the gazetteer or a head word tells stands, and a full name of a person. */
function corrected(draft: Draft, told: Explanation | undefined): Draft {
  if (told === undefined || draft.candidates.length > 0 || draft.rule !== 'tagged-name') return draft;
  const isFullName = told.kind === 'organization' && draft.kind === 'person' && told.words > 1;
  return isFullName ? draft : changeDraft(draft, { kind: told.kind });
}

function bodyAt({ start, end }: Span): Draft {
  return {
    start,
    end,
    kind: 'organization',
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
 * @returns the names with the kind that the phrase tells, and bodies that were not found otherwise
 * @example
 * // Perusahaan tambang itu, Gasabo, menolak. → Gasabo, organization
 * // Perusahaan tambang itu, Senin, menolak. → none
 */
export function explainedNames(tokens: readonly SentenceToken[], drafts: readonly Draft[]): Draft[] {
  const told = findExplanations(tokens);
  if (told.length === 0) return drafts.slice();
  const bodies = told.filter(
    (span) => span.kind === 'organization' && !drafts.some((draft) => overlapsSpan(draft, span)),
  );
  const kept = drafts.map((draft) =>
    corrected(
      draft,
      told.find((span) => sameSpan(span, draft)),
    ),
  );
  return [...kept, ...bodies.map(bodyAt)];
}
