import { type AliasKind, type AliasMatch, actorById, findMedia, findNames } from '@warta/gazetteer';
import type { Span } from '@warta/text';
import type { MentionKind, MentionMethod } from '../findings.js';
import type { Draft } from './draft.js';
import { noActorAfter, placeAfter, placeHeads } from './word-list.js';

const METHODS: Readonly<Record<AliasKind, MentionMethod>> = {
  name: 'alias',
  variant: 'alias',
  acronym: 'acronym',
  metonym: 'metonym',
  adjective: 'adjective',
};

const WORD_BEFORE = /([\p{L}-]+)[ \u00a0]*$/u;

function wordBefore(text: string, at: number): string {
  return WORD_BEFORE.exec(text.slice(Math.max(0, at - 24), at))?.[1]?.toLowerCase() ?? '';
}

function kindOf(id: string): MentionKind {
  switch (actorById(id)?.kind) {
    case 'country':
      return 'country';
    case 'person':
      return 'person';
    case 'armed-group':
      return 'group';
    case undefined:
      return 'place';
    default:
      return 'organization';
  }
}

function isCapital(match: AliasMatch): boolean {
  return match.actors.some((id) => id.startsWith('capital/'));
}

/** `di Istana Negara, Jakarta`: the town behind a place. */
const BEHIND_PLACE = /\bdi [^,.]{2,40},\s*$/;

/** Capitals and seats of government are the government, or the place where words of place stand before them. */
function readKind(text: string, match: AliasMatch, before: string): MentionKind {
  const first = match.actors[0];
  if (first === undefined) return 'place';
  const building = placeHeads.has(/^\S+/.exec(text.slice(match.start, match.end))?.[0] ?? '');
  if (!isCapital(match) && match.kind !== 'metonym' && !building) return kindOf(first);
  const behind = BEHIND_PLACE.test(text.slice(Math.max(0, match.start - 48), match.start));
  return placeAfter.has(before) || behind ? 'place' : 'organization';
}

function toDraft(text: string, match: AliasMatch): Draft | null {
  const before = wordBefore(text, match.start);
  if (match.caps || noActorAfter.has(before)) return null;
  const kind = readKind(text, match, before);
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

/**
 * Finds the names that the gazetteer knows in a stretch of text.
 *
 * @param text the article's text
 * @param span where to look, in UTF-16 code units
 * @returns drafts in text order, with every actor or place that each name may stand for
 */
export function findKnownNames(text: string, span: Span): Draft[] {
  return findNames(text, span.start, span.end).flatMap((match) => toDraft(text, match) ?? []);
}

/**
 * Finds outlets and agencies named in a stretch of text.
 *
 * @param text the article's text
 * @param span where to look, in UTF-16 code units
 */
export function findKnownMedia(text: string, span: Span): Draft[] {
  return findMedia(text, span.start, span.end)
    .filter((match) => !match.weak)
    .map((match) => ({
      start: match.start,
      end: match.end,
      kind: 'organization',
      method: 'alias',
      candidates: match.ids,
      weak: false,
      rule: 'known-medium',
    }));
}
