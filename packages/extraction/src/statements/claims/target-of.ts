import type { ReportingForm } from '@warta/indonesian';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { closedName } from '../../clause/closed-name.js';
import { opensPredicate } from '../../clause/opens-predicate.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { heldAntecedent } from '../../clause/subjects/held-antecedent.js';
import { handsOverHeld } from '../../clause/subjects/held-subject.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import type { Stance } from '../../findings.js';
import { mayBeCapital } from '../../mentions/may-be-capital.js';
import { addresseeLink } from '../content/content-clause.js';
import { pairEnd } from '../cues/reporting-form.js';
import { isKnownMedium } from '../speakers/is-medium.js';
import { isPerson } from '../speakers/is-person.js';
import { objectBehind } from './object-behind.js';
import { takesTarget } from './takes-target.js';

/** Where the one who is asked, warned or promised something stands for the state. */
const AIMED: ReadonlySet<Stance> = new Set(['demands', 'warns', 'promises', 'condemns']);

/** Who may be promised something. */
const BODIES: ReadonlySet<string> = new Set(['country', 'person', 'group', 'organization']);

/** How many chunks behind the verb `kepada` may stand. */
const NEAR = 3;

/** `kepada X`; `berjanji pada X` and its like, where `pada` can lead to no day and no meeting. */
function isToward(view: SentenceView, at: number, stance: Stance): boolean {
  const { kind, head } = view.chunks[at] as Chunk;
  if (kind !== 'preposition' || head !== 'pada') return kind === 'preposition' && head === 'kepada';
  const next = view.chunks[at + 1];
  const bare = next?.head === '' || isPerson(next?.head ?? '');
  const body = BODIES.has(view.mentions[next?.heads[0] ?? -1]?.kind ?? '');
  return stance === 'promises' && bare && body;
}

/** Index of the `kepada` close behind the verb, or over phrases of time and manner. */
function linkBehind(view: SentenceView, verb: number, stance: Stance): number {
  const near = view.chunks.findIndex((_, n) => n > verb && n <= verb + NEAR && isToward(view, n, stance));
  return near >= 0 ? near : addresseeLink(view.chunks, verb + 1);
}

/** `menepis anggapan presiden marah kepada X`: what is denied goes on, as it does not behind `anggapan itu`. */
function tellsMore({ words }: SentenceView, { kind, from, to }: Chunk): boolean {
  const last = words[to - 1]?.lower ?? '';
  return kind === 'noun-phrase' && to - from > 1 && !hasClass(last, 'determiner') && !last.endsWith('nya');
}

/**
 * The one named by `kepada X` near behind a word of speech.
 *
 * @param view the sentence
 * @param verb index of the word's chunk
 * @param stance what it does
 * @returns a mention, or null where nobody is named
 * @example
 * // mengatakan kepada [Reuters], ancam Trump kepada [Iran]
 */
export function addressedBy(view: SentenceView, verb: number, stance: Stance): number | null {
  const at = linkBehind(view, verb, stance);
  // `menyangkal menjual amunisi kepada Ukraina`, `menuduhnya menjual amunisi kepada Ukraina`: behind a verb of its own it belongs to the deed.
  const between = view.chunks.slice(verb + 1, at);
  const inDeed =
    (stance === 'alleges' && between.some((chunk) => chunk.kind === 'verb')) ||
    (stance === 'denies' && between.some((chunk) => chunk.kind === 'verb' || tellsMore(view, chunk))) ||
    // `mengutuk serangan kepada MONUSCO`
    (stance === 'condemns' && between.some(({ kind }) => kind === 'noun-phrase'));
  return at < 0 || inDeed ? null : nameOf(view.chunks[at + 1], stance);
}

/** `mengatakan [bantuan] kepada Ukraina berlanjut`: the phrase before `kepada` is what it is said of; but `mengatakan hal itu kepada X`. */
function beginsSaid({ chunks }: SentenceView, { frame, root }: ReportingForm, verb: number): boolean {
  const [said, to, , next] = chunks.slice(verb + 1, verb + 5);
  if (frame !== 'say' || said?.kind !== 'noun-phrase' || to?.head !== 'kepada') return false;
  if (hasClass(said.head, 'pointing')) return false;
  return isSpeechWord(root, 'clausal') || opensPredicate(next);
}

/** `menyerukan kepada junta Myanmar agar`: the owner of an office or a body. */
function nameOf(chunk: Chunk | undefined, stance: Stance): number | null {
  const name = chunk?.heads[0];
  if (chunk === undefined || name !== undefined || !AIMED.has(stance)) return name ?? null;
  return isPerson(chunk.head) && !isRoleNoun(chunk.head, 'people') ? (chunk.owners[0] ?? null) : null;
}

/** `[Kepada Taliban], UNESCO memohon agar …`; a medium only passes it on. */
function frontedTo(view: SentenceView, { stance }: ReportingForm, verb: number): number | null {
  const [to, phrase, comma, speaker] = view.chunks;
  const opens = to?.head === 'kepada' && comma?.kind === 'comma' && speaker?.kind === 'noun-phrase';
  const first = view.chunks.findIndex(({ kind }) => kind === 'verb') === verb;
  if (!opens || !first || stance === 'alleges' || isKnownMedium(view, phrase)) return null;
  return nameOf(phrase, stance);
}

/** `menuduh militer Iran`, `menuduh kelompok peretas Lazarus`, and behind the second word of `menunjuk hidung X`. */
function ownerAimedAt(
  view: SentenceView,
  form: ReportingForm,
  verb: number,
  object: Chunk,
): number | undefined {
  const last = object.owners.at(-1);
  const closing = view.words[object.to - 1]?.mention ?? -1;
  const kind = view.mentions[last ?? -1]?.kind ?? '';
  // The name at the end is the body's own.
  const own = closing >= 0 && closing === last && ['group', 'organization'].includes(kind);
  const body = isRoleNoun(object.head, 'organ') || isRoleNoun(object.head, 'firm');
  if (form.frame === 'accuse' && own && body) return last;
  // `meminta warga Ukraina bersabar`: of private people nobody is named.
  const office = isPerson(object.head) && !isSpeechWord(object.head, 'resident');
  return office || pairEnd(view, verb) >= 0 ? object.owners[0] : undefined;
}

/** `menuntut Budi [tujuh tahun penjara]`: a prosecutor asks the court, and of the accused nothing. */
function isForSentence({ chunks, words }: SentenceView, verb: number, at: number): boolean {
  if (!isSpeechWord(chunks[verb]?.head ?? '', 'prosecuting')) return false;
  const last = chunks[at + 1]?.head === 'dengan' ? at + 2 : at + 1;
  return words
    .slice(chunks[at]?.from ?? 0, (chunks[last] ?? chunks[at])?.to)
    .some(({ lower }) => isSpeechWord(lower, 'penal'));
}

/** `mendesak pemerintah di [Abuja]`, `otoritas di Caracas`: the seat stands for who governs there. */
function seatOf(view: SentenceView, at: number): number | undefined {
  const object = view.chunks[at];
  const governs = isRoleNoun(object?.head ?? '', 'state') && object?.to === (object?.from ?? 0) + 1;
  const seat = view.chunks[at + 1]?.head === 'di' ? view.chunks[at + 2] : undefined;
  const capital = mayBeCapital(view.mentions[seat?.heads[0] ?? -1]?.candidates);
  return governs && capital && seat?.heads.length === 1 ? seat.heads[0] : undefined;
}

/** `meminta pemerintah dan [DPR] membatalkan`: who is named beside an organ of one's own state is asked with it. */
function askedBeside(
  { chunks, mentions }: SentenceView,
  form: ReportingForm,
  at: number,
): number | undefined {
  const [object, link, second, next] = chunks.slice(at, at + 4);
  const bare = object?.to === (object?.from ?? 0) + 1 && isRoleNoun(object?.head ?? '', 'organ');
  if (form.frame !== 'ask' || !bare || link?.kind !== 'conjunction' || !opensPredicate(next))
    return undefined;
  const [only, ...others] = second?.heads ?? [];
  const isBody = only !== undefined && mentions[only]?.kind === 'organization';
  return isBody && others.length === 0 ? only : undefined;
}

/** `[Serbia] marah setelah Moskow menuduhnya memasok`: whom `-nya` takes up. */
function heldTarget(view: SentenceView, form: ReportingForm, verb: number): number | null {
  if (!handsOverHeld(view.chunks[verb])) return null;
  const { chunks } = view;
  const at = heldAntecedent(chunks, verb, findSubject(chunks, verb).phrase);
  const held = chunks[at ?? -1];
  return held?.heads[0] ?? (held === undefined ? null : (ownerAimedAt(view, form, verb, held) ?? null));
}

/**
 * The one accused, asked or warned, or to whom it is said, as an index of a mention, or null.
 *
 * @param view the sentence
 * @param form the verb's reading
 * @param verb index of its chunk
 * @returns an index into `view.mentions`, or null
 * @example
 * // AS menuduh militer [Iran] menembakkan rudal; AS menyerukan kepada junta [Myanmar] agar …
 */
export function targetOf(view: SentenceView, form: ReportingForm, verb: number): number | null {
  const addressed = beginsSaid(view, form, verb) ? null : addressedBy(view, verb, form.stance);
  if (addressed !== null || !takesTarget(form.frame)) return addressed;
  const at = objectBehind(view, verb);
  const object = entryAt(view.chunks, at);
  if (object === undefined) return heldTarget(view, form, verb) ?? frontedTo(view, form, verb);
  if (isForSentence(view, verb, at)) return null;
  const named = view.chunks[closedName(view.chunks, at)];
  return (
    object.heads[0] ??
    named?.heads[0] ??
    ownerAimedAt(view, form, verb, object) ??
    seatOf(view, at) ??
    askedBeside(view, form, at) ??
    frontedTo(view, form, verb)
  );
}
