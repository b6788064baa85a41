import { overlapsSpan } from '@warta/text';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { findBracketedNames } from './bracketed-names.js';
import { changeDraft, type Draft, keepLongest } from './draft.js';
import { explainedNames } from './explained-names.js';
import { markGroups } from './group-names.js';
import { lowerHeadline } from './headline-case.js';
import type { Known } from './known-by-sentence.js';
import { findPersonPatterns } from './person-patterns.js';
import { findPlainNames } from './plain-name.js';
import { sameSpan } from './same-span.js';
import { splitNames } from './split-names.js';
import { strengthen } from './strengthen.js';
import { findTaggedNames } from './tagged-names.js';
import { isTitleCase } from './title-case.js';
import { findUnitNames, outsideUnits } from './unit-names.js';
import { findUnknownNames } from './unknown-names.js';
import { findWiderNames } from './wider-names.js';
import { namedAfterHeads } from './word-list.js';
import { findWorks, WORK } from './works.js';

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

/** `Kejari Kota Malang [Agung Tri Radityo]`: a body with a head ends where its holder's name begins. */
function cutAtPersons(
  tokens: readonly SentenceToken[],
  guessed: readonly Draft[],
  persons: readonly Draft[],
): readonly Draft[] {
  return guessed.map((draft) => {
    const holder = persons.find(
      ({ start, end }) => draft.start < start && start < draft.end && end === draft.end,
    );
    const at = tokens.findIndex(({ start }) => start === draft.start);
    if (draft.rule !== 'headed-name' || holder === undefined || yieldsTo(tokens, holder, draft)) return draft;
    if (tokens[at - 1]?.lower === 'kepala') return draft;
    const body = tokens.filter(({ start, end }) => start >= draft.start && end <= holder.start);
    return body.length < 2 ? draft : changeDraft(draft, { end: body.at(-1)?.end ?? draft.end });
  });
}

/**
 * Brings together what the gazetteer, the tagger and the rules find in a sentence. The tagger's persons beat what the rules guess around them (`Seksi Penerangan Hukum Putu Agus Eka`).
 *
 * @param text the article's text
 * @param written the tokens of the sentence as they are written
 * @param known what the gazetteer knows of it
 * @returns names without overlap, in text order
 */
export function combineNames(
  text: string,
  written: readonly SentenceToken[],
  { drafts: known, marks }: Known,
): Draft[] {
  const tokens = isTitleCase(written) ? lowerHeadline(written, known) : written;
  const { names, guesses } = findTaggedNames(tokens, marks);
  const tagged = names.map((draft) => withoutOpening(draft, tokens, known));
  const persons = tagged.filter((draft) => draft.kind === 'person');
  const guessed = cutAtPersons(tokens, findUnknownNames(tokens, known), persons).filter(
    (draft) => !persons.some((person) => overlapsSpan(person, draft) && !yieldsTo(tokens, person, draft)),
  );
  const patterns = findPersonPatterns(tokens, known);
  const units = findUnitNames(tokens);
  const read = splitNames(tokens, outsideUnits(tokens, [...tagged, ...guessed, ...patterns], units), known);
  const works = findWorks(tokens);
  const firm = [...read, ...units];
  const seen = [...firm, ...findPlainNames(tokens, [...known, ...firm, ...works], guesses)];
  const all = [...known.map((draft) => strengthen(tokens, draft, seen, known)), ...seen, ...works];
  const kept = keepLongest(all);
  const wider = keepLongest([...kept, ...findWiderNames(tokens, kept)]).filter(({ rule }) => rule !== WORK);
  const named = markGroups(tokens, keepLongest(explainedNames(tokens, wider)));
  return keepLongest([...named, ...findBracketedNames(text, tokens, named)]);
}
