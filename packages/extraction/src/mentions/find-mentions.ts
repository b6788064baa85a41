import { reportingForms } from '@warta/indonesian';
import type { Article } from '@warta/parsing';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { hasClass } from '../clause/word-class.js';
import type { Mention } from '../findings.js';
import { rememberWords } from '../remember-words.js';
import { findBackReferences } from './back-references.js';
import { findBracketedNames } from './bracketed-names.js';
import { changeDraft, type Draft, keepLongest } from './draft.js';
import { markGroups, settleGroups } from './group-names.js';
import { lowerHeadline } from './headline-case.js';
import { type Known, knownBySentence } from './known-by-sentence.js';
import { linkLaterNames } from './later-names.js';
import { mergeReferences } from './merge-references.js';
import { isCapitalised } from './name-run.js';
import { findPersonPatterns } from './person-patterns.js';
import { readTitle } from './person-title.js';
import { isPhotographer } from './photo-credit.js';
import { findPlainNames, PLAIN } from './plain-name.js';
import { findRepeatedNames, personNames } from './repeated-names.js';
import { bodyNames, findSameNames } from './same-names.js';
import { splitNames } from './split-names.js';
import { findTaggedNames } from './tagged-names.js';
import { isTitleCase } from './title-case.js';
import { findUnknownNames } from './unknown-names.js';
import { findWiderNames } from './wider-names.js';
import { namedAfterHeads } from './word-list.js';
import { findWorks, WORK } from './works.js';

interface Placed {
  readonly draft: Draft;
  readonly sentence: number;
  readonly drafts: readonly Draft[];
}

function overlaps(a: Draft, b: Draft): boolean {
  return a.start < b.end && b.start < a.end;
}

function sameSpan(a: Draft, b: Draft): boolean {
  return a.start === b.start && a.end === b.end;
}

/** `Istana membantah`: a name of its own that is followed by what it does. */
function isActing(tokens: readonly SentenceToken[], draft: Draft): boolean {
  const at = tokens.findIndex((token) => token.start === draft.start);
  const next = tokens.find((token) => token.start >= draft.end);
  if (next === undefined || isCapitalised(tokens[at - 1])) return false;
  if (at > 0 && tokens[at - 1]?.kind === 'word' && !hasClass(tokens[at - 1]?.lower ?? '', 'conjunction'))
    return false;
  return ACTS.test(next.lower) || hasClass(next.lower, 'negator') || hasClass(next.lower, 'auxiliary');
}

const ACTS = /^me[a-z]{4,}$/;

const aims = rememberWords((word) =>
  reportingForms(word).some(
    ({ frame, voice }) => voice === 'active' && (frame === 'accuse' || frame === 'ask'),
  ),
);

/** `menuding Baku menyerang`: somebody is accused or asked. */
function isAimedAt(tokens: readonly SentenceToken[], draft: Draft): boolean {
  const at = tokens.findIndex((token) => token.start === draft.start);
  const next = tokens.find((token) => token.start >= draft.end);
  return aims(tokens[at - 1]?.lower ?? '') && !isCapitalised(next);
}

/** `Juru bicara [Dewan Keamanan Nasional] John Kirby`: who serves in it stands right behind. */
function hasHolder(draft: Draft, others: readonly Draft[]): boolean {
  return others.some(({ kind, start }) => kind === 'person' && start === draft.end + 1);
}

/** A weak known name that the tagger or a rule sees as a name stands by itself: a body under its candidates, a person under none. */
function strengthen(
  tokens: readonly SentenceToken[],
  draft: Draft,
  seen: readonly Draft[],
  known: readonly Draft[],
): Draft {
  if (!draft.weak) return draft;
  const holds = draft.kind === 'organization' && (hasHolder(draft, known) || hasHolder(draft, seen));
  const isBody = draft.kind === 'organization' || draft.kind === 'group';
  if (isBody && (holds || isActing(tokens, draft) || isAimedAt(tokens, draft)))
    return changeDraft(draft, { weak: false });
  const witness = seen.find((other) => sameSpan(draft, other));
  if (witness === undefined) return draft;
  return draft.kind === 'person' ? witness : changeDraft(draft, { weak: false });
}

/** `Komentar Kirby …`: at the head of a sentence the capital of the first word tells nothing, where a known name ends the tagged one. */
function withoutOpening(draft: Draft, tokens: readonly SentenceToken[], known: readonly Draft[]): Draft {
  if (draft.start !== tokens[0]?.start) return draft;
  const inner = known.find((other) => other.end === draft.end && other.start === tokens[1]?.start);
  return inner === undefined ? draft : changeDraft(draft, { start: inner.start });
}

/** A person lends the name to a street or a hospital (`Jalan Slamet Riyadi`), or is found twice. */
function yieldsTo(tokens: readonly SentenceToken[], person: Draft, draft: Draft): boolean {
  if (sameSpan(person, draft)) return true;
  const at = tokens.findIndex((token) => token.start === draft.start);
  return person.end === draft.end && namedAfterHeads.has(tokens[at]?.text ?? '');
}

/** The tagger's persons beat what the rules guess around them (`Seksi Penerangan Hukum Putu Agus Eka`). */
function combine(text: string, written: readonly SentenceToken[], { drafts: known, marks }: Known): Draft[] {
  const tokens = isTitleCase(written) ? lowerHeadline(written, known) : written;
  const { names, guesses } = findTaggedNames(tokens, marks);
  const tagged = names.map((draft) => withoutOpening(draft, tokens, known));
  const persons = tagged.filter((draft) => draft.kind === 'person');
  const guessed = findUnknownNames(tokens, known).filter(
    (draft) => !persons.some((person) => overlaps(person, draft) && !yieldsTo(tokens, person, draft)),
  );
  const patterns = findPersonPatterns(tokens, known);
  const read = splitNames(tokens, [...tagged, ...guessed, ...patterns], known);
  const works = findWorks(tokens);
  const seen = [...read, ...findPlainNames(tokens, [...known, ...read, ...works], guesses)];
  const all = [...known.map((draft) => strengthen(tokens, draft, seen, known)), ...seen, ...works];
  const kept = keepLongest(all);
  const wider = keepLongest([...kept, ...findWiderNames(tokens, kept)]).filter(({ rule }) => rule !== WORK);
  const named = markGroups(tokens, wider);
  return keepLongest([...named, ...findBracketedNames(text, tokens, named)]);
}

function isCaption(article: Article, sentence: number): boolean {
  return article.zones[article.sentences[sentence]?.zone ?? -1]?.kind === 'caption';
}

/** Who took the picture is no actor of the story. */
function isCredited(article: Article, { draft, sentence }: Placed): boolean {
  return draft.kind === 'person' && isCaption(article, sentence) && isPhotographer(article.text, draft);
}

/** Names found by their capital alone give way to parts of names that the article has in full. */
function withRepeated(drafts: readonly Draft[], repeated: readonly Draft[]): readonly Draft[] {
  if (repeated.length === 0) return drafts;
  const firm = drafts.filter(
    (draft) => draft.rule !== PLAIN || !repeated.some((other) => overlaps(draft, other)),
  );
  return keepLongest([...firm, ...repeated]);
}

function draftsBySentence(article: Article, tokens: readonly SentenceToken[][]): readonly Draft[][] {
  const { text } = article;
  const found = knownBySentence(article, tokens).map((known, sentence) =>
    combine(text, tokens[sentence] ?? [], known),
  );
  const first = settleGroups(text, found);
  const persons = personNames(text, first.flat());
  const withPersons =
    persons.size === 0
      ? first
      : first.map((drafts, sentence) =>
          withRepeated(drafts, findRepeatedNames(text, tokens[sentence] ?? [], persons)),
        );
  const bodies = bodyNames(text, withPersons.flat());
  if (bodies.size === 0) return withPersons.map((drafts) => drafts.slice());
  return withPersons.map((drafts, sentence) => findSameNames(text, tokens[sentence] ?? [], bodies, drafts));
}

function toMention(
  article: Article,
  tokens: readonly SentenceToken[],
  { draft, sentence, drafts }: Placed,
): Mention {
  const span = article.sentences[sentence];
  const title =
    draft.kind === 'person' && span !== undefined
      ? readTitle(article.text, draft, span, tokens, drafts)
      : null;
  return {
    start: draft.start,
    end: draft.end,
    kind: draft.kind,
    method: draft.method,
    sentence,
    candidates: draft.candidates,
    title: title?.span ?? null,
    country: title?.country ?? null,
    antecedent: null,
    rule: draft.rule,
  };
}

/**
 * Finds every name in the content of an article: known and unknown actors and places, with titles, each tied to its earlier full mention.
 *
 * @param article a parsed article
 * @param tokens the tokens of its sentences
 * @returns mentions in text order; last names without an earlier full name are left out
 */
export function findMentions(article: Article, tokens: readonly SentenceToken[][]): Mention[] {
  const placed: Placed[] = draftsBySentence(article, tokens)
    .flatMap((drafts, sentence) => drafts.map((draft) => ({ draft, sentence, drafts })))
    .filter((one) => !isCredited(article, one));
  const weak = placed.map(({ draft }) => draft.weak);
  const names = linkLaterNames(
    article.text,
    placed.map((one) => toMention(article, tokens[one.sentence] ?? [], one)),
    weak,
  );
  return mergeReferences(names, findBackReferences(article.text, tokens, names));
}
