import { type AliasKind, type AliasMatch, actorById } from '@warta/gazetteer';
import type { MentionMethod } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { noActorAfter, rulers } from '../context-words.js';
import { changeDraft, type Draft } from '../draft.js';
import { splitBracket } from '../split-bracket.js';
import { wordBefore } from '../word-before.js';
import { clubOrTown } from './club-or-town.js';
import { countryInside } from './country-inside.js';
import { knownKind } from './known-kind.js';

const METHODS: Readonly<Record<AliasKind, MentionMethod>> = {
  name: 'alias',
  variant: 'alias',
  acronym: 'acronym',
  metonym: 'metonym',
  adjective: 'adjective',
};

/** `MK-84`: an acronym with a number is a model of a thing. */
const MODEL = /^-\d/u;

const ACRONYM = /^\p{Lu}{2,5}$/u;

/** `.com` behind a name: it is one of a site. */
const DOMAIN = /^\.(?:com|net|org|co|id|tv)\b/u;

function toDraft(text: string, found: AliasMatch, matches: readonly AliasMatch[]): Draft | null {
  const before = wordBefore(text, found.start);
  const match = clubOrTown(text, countryInside(text, found) ?? found, before, matches);
  if (ACRONYM.test(text.slice(match.start, match.end)) && MODEL.test(text.slice(match.end, match.end + 2)))
    return null;
  // `AS.com`
  if (match.caps || noActorAfter.has(before) || DOMAIN.test(text.slice(match.end, match.end + 5)))
    return null;
  const kind = knownKind(text, match, before);
  return {
    start: match.start,
    end: match.end,
    kind,
    method: kind === 'place' ? 'alias' : METHODS[match.kind],
    candidates: [...match.actors, ...match.places],
    weak: match.weak,
    rule: 'known-name',
  };
}

/** The first word of a name of several. */
const FIRST = /^(\p{Lu}\p{Ll}+) (?=\p{Lu})/u;

/** `Paus Leo XIV` is named `Leo XIV`. */
function withoutTitle(text: string, draft: Draft): Draft {
  const isForeign = draft.candidates.every((id) => actorById(id)?.country !== 'IDN');
  const title = draft.kind === 'person' && isForeign ? FIRST.exec(text.slice(draft.start, draft.end)) : null;
  if (title === null || !rulers.has((title[1] ?? '').toLowerCase())) return draft;
  return changeDraft(draft, { start: draft.start + title[0].length });
}

/** `negara bagian [Rakhine]`: small words before a name belong to none. */
function fromCapital(text: string, draft: Draft): Draft {
  if (draft.kind !== 'place') return draft;
  const small = SMALL_WORDS.exec(text.slice(draft.start, draft.end))?.[0] ?? '';
  return small === '' ? draft : changeDraft(draft, { start: draft.start + small.length });
}

const SMALL_WORDS = /^(?:\p{Ll}[\p{Ll}-]*\s)+(?=\p{Lu})/u;

/**
 * Reads the names that the gazetteer knows.
 *
 * @param text the article's text
 * @param matches what `findNames` of `@warta/gazetteer` found in it
 * @returns drafts in text order, with every actor or place that each name may stand for
 * @example
 * // Komisi Pemberantasan Korupsi (KPK) membuka lowongan. → Komisi Pemberantasan Korupsi; KPK
 * // Harga tiket itu 20 dolar AS. → none
 */
export function readKnownNames(text: string, matches: readonly AliasMatch[]): Draft[] {
  return flatMap(matches, (match) => {
    const draft = toDraft(text, match, matches);
    return draft === null ? [] : splitBracket(text, fromCapital(text, withoutTitle(text, draft)));
  });
}
