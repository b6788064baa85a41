import {
  type AliasKind,
  type AliasMatch,
  actorById,
  findNames,
  isClub,
  isPeople,
  type MediumMatch,
} from '@warta/gazetteer';
import { isLetterAt } from '@warta/text';
import type { MentionKind, MentionMethod } from '../findings.js';
import { changeDraft, type Draft } from './draft.js';
import { isInGame } from './game-context.js';
import { noActorAfter, placeAfter, placeHeads } from './word-list.js';

const METHODS: Readonly<Record<AliasKind, MentionMethod>> = {
  name: 'alias',
  variant: 'alias',
  acronym: 'acronym',
  metonym: 'metonym',
  adjective: 'adjective',
};

const HYPHEN = 45;

/** How far before a name the word before it is looked for, in UTF-16 code units. */
const REACH = 24;

/** The word before a name, with its hyphens, in lower case; empty where a mark or figure stands there. */
function wordBefore(text: string, at: number): string {
  const from = Math.max(0, at - REACH);
  let end = at;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > from && (text.charCodeAt(start - 1) === HYPHEN || isLetterAt(text, start - 1))) start -= 1;
  return text.slice(start, end).toLowerCase();
}

function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0;
}

function kindOf(id: string): MentionKind {
  if (isPeople(id)) return 'group';
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

/** In Indonesian pages Jakarta is the town; the government is called by name. */
const HOME_CAPITAL = 'capital/IDN';

/** `Kyiv, Ukraina`, `Washington, D.C.`: a town with its country. */
const PLACE_BEFORE = /^,\s+\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?\s*[,.(]/u;

/** `di Ankara, Riyadh, dan`: a list of places goes on. */
const LISTED_PLACE =
  /(?<![\p{L}-])(?:di|dari|melalui|lewat|menutupi|melanda|warga)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:,\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)*(?:,|,?\s(?:dan|serta|hingga))\s$/u;

/** A deed behind a name shows a new clause: `di Selandia Baru, dan Wellington menyatakan`. */
const DEED_BEHIND = /^\s(?:me\p{Ll}{4}|akan|telah|sudah|tidak|belum)/u;

/** Words before the name of a people. */
const PEOPLE_AFTER: ReadonlySet<string> = new Set(['suku', 'etnis', 'bangsa', 'orang', 'masyarakat', 'kaum']);

/** `ke Mentawai`: a name of a people and its land is the land, if no word before tells otherwise. */
function isHomeland({ actors, places }: AliasMatch, before: string): boolean {
  return places.length > 0 && actors.every(isPeople) && !PEOPLE_AFTER.has(before);
}

/** Capitals and seats of government are the government, or the place where words of place stand before them. */
function readKind(text: string, match: AliasMatch, before: string): MentionKind {
  const first = match.actors[0];
  if (first === undefined || isHomeland(match, before)) return 'place';
  const building =
    kindOf(first) !== 'country' && placeHeads.has(/^\S+/.exec(text.slice(match.start, match.end))?.[0] ?? '');
  if (!isCapital(match) && match.kind !== 'metonym' && !building) return kindOf(first);
  const behind = BEHIND_PLACE.test(text.slice(Math.max(0, match.start - 48), match.start));
  const town =
    match.actors.includes(HOME_CAPITAL) || PLACE_BEFORE.test(text.slice(match.end, match.end + 24));
  const listed =
    LISTED_PLACE.test(text.slice(Math.max(0, match.start - 72), match.start)) &&
    !DEED_BEHIND.test(text.slice(match.end, match.end + 16));
  return placeAfter.has(before) || behind || town || listed ? 'place' : 'organization';
}

/** `bank sentral Turki`: a small word before the country shows that the body has no name of its own. */
const COMMON_NOUN = /^(?:\p{Ll}|\S+ \p{Ll})/u;

/** The country alone, where a known body is a common noun and its country (`angkatan udara Ukraina`). */
function countryOf(text: string, match: AliasMatch): AliasMatch | null {
  if (!match.actors.some((id) => actorById(id)?.kind === 'government')) return null;
  if (!COMMON_NOUN.test(text.slice(match.start, match.end))) return null;
  const whole = text.slice(match.start, match.end);
  for (let at = whole.indexOf(' '); at >= 0; at = whole.indexOf(' ', at + 1)) {
    const inner = findNames(text, match.start + at + 1, match.end)[0];
    if (inner?.actors[0]?.startsWith('country/') && inner.end === match.end) return inner;
  }
  return null;
}

/** Words after which a name is the town, be it in a report of a game. */
const TOWN_AFTER: ReadonlySet<string> = new Set(['di', 'kota', 'asal', 'warga', 'dekat', 'kelahiran']);

/** How near another club must be, in UTF-16 code units. */
const BESIDE = 80;

/** `Manchester United dibantai Brighton`: another club stands near. */
function hasClubBeside({ start, end }: AliasMatch, matches: readonly AliasMatch[]): boolean {
  return matches.some(
    (other) =>
      other.start !== start &&
      other.start < end + BESIDE &&
      other.end > start - BESIDE &&
      other.places.length === 0 &&
      !other.weak &&
      other.actors.some(isClub),
  );
}

/** A name of a club and a town is the club in a report of a game, and the town elsewhere. */
function clubOrTown(
  text: string,
  match: AliasMatch,
  before: string,
  matches: readonly AliasMatch[],
): AliasMatch {
  const clubs = match.actors.filter(isClub);
  if (clubs.length === 0 || (match.places.length === 0 && !match.weak)) return match;
  const game =
    !TOWN_AFTER.has(before) && (isInGame(text, match.start, match.end) || hasClubBeside(match, matches));
  if (game) return { ...match, actors: clubs, places: [], weak: false };
  return match.places.length === 0 ? match : { ...match, actors: match.actors.filter((id) => !isClub(id)) };
}

function toDraft(text: string, found: AliasMatch, matches: readonly AliasMatch[]): Draft | null {
  const before = wordBefore(text, found.start);
  const match = clubOrTown(text, countryOf(text, found) ?? found, before, matches);
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

const RULER = /^(?:Paus|Pangeran|Raja|Ratu|Kaisar|Putri) (?=\p{Lu})/u;

/** `Paus Leo XIV` is named `Leo XIV`. */
function withoutTitle(text: string, draft: Draft): Draft {
  const isForeign = draft.candidates.every((id) => actorById(id)?.country !== 'IDN');
  const title = draft.kind === 'person' && isForeign ? RULER.exec(text.slice(draft.start, draft.end)) : null;
  return title === null ? draft : changeDraft(draft, { start: draft.start + title[0].length });
}

const BRACKETED = /^(.{2,}?\S)\s*\(([^()]{2,})\)$/u;

/** A full name with its abbreviation in brackets is two mentions of one actor. */
function splitBracket(text: string, draft: Draft): Draft[] {
  const match = BRACKETED.exec(text.slice(draft.start, draft.end));
  if (match === null) return [draft];
  const [, name = '', short = ''] = match;
  const open = draft.end - short.length - 1;
  return [
    changeDraft(draft, { end: draft.start + name.length }),
    changeDraft(draft, { start: open, end: draft.end - 1, method: 'acronym' }),
  ];
}

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
  return matches.flatMap((match) => {
    const draft = toDraft(text, match, matches);
    return draft === null ? [] : splitBracket(text, withoutTitle(text, draft));
  });
}

/**
 * Reads the outlets and agencies that the gazetteer knows.
 *
 * @param matches what `findMedia` of `@warta/gazetteer` found
 * @returns drafts in text order; names that are also common words are left out
 * @example
 * // Reuters melaporkan panen raya. → Reuters
 * // Waktu tempuh kereta itu dua jam. → none
 */
export function readKnownMedia(matches: readonly MediumMatch[]): Draft[] {
  return matches
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
