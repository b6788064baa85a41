import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun } from '../../clause/role-noun.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { entryAt } from '../../entry-at.js';
import type { Speaker } from '../../findings.js';
import { namedSpeaker } from './named-speaker.js';

/** `Wakil Menteri Pertahanan AS untuk Kebijakan Ina Brandes`: the person behind the field of an office. */
function holderOf(view: SentenceView, { heads, head, from }: Chunk): number | undefined {
  const [person, ...more] = heads;
  const field = view.words[from];
  const named =
    field !== undefined && field.mention < 0 && (field.form.capital || isSpeechWord(head, 'field-of-post'));
  if (!named || isPersonNoun(head) || person === undefined || more.length > 0) return undefined;
  return view.mentions[person]?.kind === 'person' ? person : undefined;
}

/** `dari media lokal WIN, Ina Brandes,`: the person between commas that the phrase of a place took in. */
function closedIn({ words, mentions }: SentenceView, { heads, to }: Chunk): number | undefined {
  const [person, ...more] = heads;
  const closed = words[to - 1]?.text === ',' && more.length === 0;
  return closed && person !== undefined && mentions[person]?.kind === 'person' ? person : undefined;
}

function heldIn(view: SentenceView, place: Chunk): number | undefined {
  return holderOf(view, place) ?? closedIn(view, place);
}

/** `Duta Besar Jerman untuk Indonesia Ina Brandes`: the person behind the place of an office. */
function behindPlace(view: SentenceView, phrase: number): Speaker[] {
  const chunk = view.chunks[phrase];
  const place = view.chunks[phrase + 2];
  if (chunk?.kind !== 'noun-phrase' || chunk.heads.length > 0 || !isPersonNoun(chunk.head)) return [];
  if (view.chunks[phrase + 1]?.kind !== 'preposition' || place?.kind !== 'noun-phrase') return [];
  const last = view.words[place.to - 1]?.mention ?? -1;
  const next = view.chunks[phrase + 3];
  const held = heldIn(view, place);
  if (held !== undefined) return [namedSpeaker(view.mentions, held)];
  const own =
    view.mentions[last]?.kind === 'person' && place.heads.length + place.owners.length > 1 ? last : undefined;
  const person = own ?? (next?.kind === 'noun-phrase' && next.from === place.to ? next.heads[0] : undefined);
  if (person === undefined || view.mentions[person]?.kind !== 'person') return [];
  return [namedSpeaker(view.mentions, person)];
}

/** `Suryadi Willim, kepala pemasaran Luna menjelaskan`: the name before the comma of an apposition that none closes, or `oleh Suryadi Willim, kepala pemasaran Luna, yang menjelaskan`. */
function beforeComma(view: SentenceView, phrase: number): Speaker[] {
  const [apposition, comma, name] = [
    view.chunks[phrase],
    entryAt(view.chunks, phrase - 1),
    entryAt(view.chunks, phrase - 2),
  ];
  if (apposition?.heads.length !== 0 || !isPersonNoun(apposition.head) || comma?.kind !== 'comma') return [];
  const [person, ...more] = name?.heads ?? [];
  const yang = view.chunks[phrase + 1]?.kind === 'comma' && view.chunks[phrase + 2]?.head === 'yang';
  const opens = yang || phrase === 2 || view.chunks[phrase - 3]?.kind === 'mark';
  if (person === undefined || more.length > 0 || !opens || view.mentions[person]?.kind !== 'person')
    return [];
  return [namedSpeaker(view.mentions, person)];
}

const PLACED: ReadonlySet<string> = new Set(['noun-phrase', 'preposition']);

/** `Analis yang berbasis di Teheran, Ina Brandes, mengatakan`, `Wartawan dari media WIN, Ina Brandes, mengatakan`: the person whom a relative clause or a place parts from the noun. */
function behindRelative({ chunks, mentions }: SentenceView, phrase: number): Speaker[] {
  const office = chunks[phrase];
  if (office?.heads.length !== 0 || !isPersonNoun(office.head)) return [];
  const comma = chunks.findIndex(({ kind }, at) => at > phrase && (kind === 'comma' || kind === 'mark'));
  const placed =
    chunks[phrase + 1]?.kind === 'preposition' &&
    chunks.slice(phrase + 1, comma).every(({ kind }) => PLACED.has(kind));
  if (!placed && chunks[phrase + 1]?.head !== 'yang') return [];
  const [person, ...more] = chunks[comma + 1]?.heads ?? [];
  const closed = chunks[comma]?.kind === 'comma' && chunks[comma + 2]?.kind === 'comma';
  if (!closed || person === undefined || more.length > 0 || mentions[person]?.kind !== 'person') return [];
  return [namedSpeaker(mentions, person)];
}

/** How many chunks may stand between `yang` and the name. */
const CALLED_REACH = 3;

/** `Pria yang akrab disapa Emil itu`: the name that the person goes by. */
function calledSo({ chunks, mentions }: SentenceView, phrase: number): Speaker[] {
  const person = chunks[phrase];
  if (person?.heads.length !== 0 || !isPersonNoun(person.head) || chunks[phrase + 1]?.head !== 'yang')
    return [];
  const near = chunks.slice(phrase + 2, phrase + 2 + CALLED_REACH);
  const verb = near.findIndex(({ head }) => isSpeechWord(head, 'bears-name'));
  const [name, ...more] = verb < 0 ? [] : ((near[verb + 1] ?? chunks[phrase + 3 + verb])?.heads ?? []);
  if (name === undefined || more.length > 0 || mentions[name]?.kind !== 'person') return [];
  return [namedSpeaker(mentions, name)];
}

/** `Calon Kanselir Jerman, Ina Brandes dari partai CDU, mengatakan`: the person between commas, with whom they serve. */
function betweenCommas({ chunks, mentions }: SentenceView, phrase: number): Speaker[] {
  const office = chunks[phrase];
  const [comma, name, link, , close] = chunks.slice(phrase + 1, phrase + 6);
  const [person, ...more] = name?.heads ?? [];
  const closed = comma?.kind === 'comma' && link?.head === 'dari' && close?.kind === 'comma';
  if (office?.heads.length !== 0 || !isPersonNoun(office.head) || !closed) return [];
  if (person === undefined || more.length > 0 || mentions[person]?.kind !== 'person') return [];
  return [namedSpeaker(mentions, person)];
}

/**
 * Names the person whom the noun of a subject explains: behind the place of an office or a relative clause, or before the comma of an apposition that none closes.
 *
 * @param view the sentence
 * @param phrase index of the subject's chunk
 * @returns one speaker or none
 * @example
 * // [Duta Besar Jerman] untuk Indonesia Ina Brandes → Ina Brandes; Suryadi Willim, [kepala pemasaran Luna] menjelaskan → Suryadi Willim
 */
export function appositiveSpeaker(view: SentenceView, phrase: number): Speaker[] {
  const behind = behindPlace(view, phrase);
  if (behind.length > 0) return behind;
  const parted = [...calledSo(view, phrase), ...behindRelative(view, phrase), ...betweenCommas(view, phrase)];
  return parted.length > 0 ? parted : beforeComma(view, phrase);
}
