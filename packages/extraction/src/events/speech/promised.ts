import type { Chunk } from '../../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { SMALL_WORDS, skipAhead } from '../../clause/skip-chunks.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { isInGame } from '../../mentions/game-context.js';
import { contentEnds } from '../../statements/content/content-ends.js';
import { patientOf } from '../../statements/cues/passive-patient.js';
import type { StatementDraft } from '../../statements/draft.js';
import { isOfSpeakers } from '../../take-ups/party.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { statusOf } from '../status/status.js';
import type { ToldEvent } from '../told-event.js';
import { firstOfContent, namesBehind, namesIn } from './content-names.js';

/** The first act that one vows to do to others, or undefined: `bersumpah akan terus menyerang kapal Israel`. */
export function vowedHarm(inside: readonly ToldEvent[]): ToldEvent | undefined {
  const [first] = inside;
  if (
    first === undefined ||
    !isActOf(first.telling.frame.act, 'hostile') ||
    first.telling.rule !== 'active-clause'
  )
    return undefined;
  return statusOf(first.telling.chain, null, false) === 'planned' && first.telling.doers.length > 0
    ? first
    : undefined;
}

/**
 * On whom revenge is vowed: `bersumpah akan membalas serangan [Israel]`.
 *
 * @param view the sentence
 * @param draft the promise
 * @returns mentions; empty where none is vowed, or on nobody by name
 */
export function vowedRevenge(view: SentenceView, draft: StatementDraft): readonly number[] {
  const first = firstOfContent(view, draft);
  const verb = first < 0 ? -1 : skipAhead(view.chunks, first, SMALL_WORDS);
  if (!isSpeechWord(entryAt(view.chunks, verb)?.head ?? '', 'revenge')) return [];
  const { start, end } = chunkSpan(view, view.chunks[verb] as Chunk);
  if (view.chunks[verb - 1]?.kind === 'negator' || isInGame(view.article.text, start, end)) return [];
  const object = namesIn(view, view.chunks[verb + 1]);
  return object.length > 0 ? object : namesBehind(view, draft, 'done-to');
}

/**
 * To whom something is promised: who would receive it, or who stands behind `kepada`, `bagi`, `untuk`.
 *
 * @param view the sentence
 * @param draft the promise, without an addressee
 * @param inside the acts told in its content
 * @returns mentions; empty where nobody is named
 * @example
 * // menjanjikan bantuan bagi [Moldova], berjanji akan terus mendukung [Ukraina]
 */
export function promisedTo(
  view: SentenceView,
  draft: StatementDraft,
  inside: readonly ToldEvent[],
): readonly number[] {
  const kind = inside.find(
    ({ telling, roles }) => isActOf(telling.frame.act, 'wanted') && roles.recipients.length > 0,
  );
  // `berjanji menghentikan pengiriman senjata ke X`: nothing is promised to whom it went.
  if (kind !== undefined)
    return statusOf(kind.telling.chain, null, false) === 'negated' ? [] : kind.roles.recipients;
  // `berjanji menyampaikan tuntutan kepada kementerian`: behind a verb of its own it belongs to the deed.
  const opening = firstOfContent(view, draft);
  // `"Kami akan terus membantu [Ukraina]"`
  const first = isSelf(view, draft, opening) ? opening + 1 : opening;
  const granted = grantedTo(view, draft, first);
  if (granted.length > 0) return granted;
  if (view.chunks[first]?.kind === 'noun-phrase') {
    const receiver = receiverBefore(view, first);
    const behind = receiver.length > 0 ? receiver : namesBehind(view, draft, 'given-to');
    return behind.length > 0 ? behind : frontedReceiver(view);
  }
  const helpedOnes = helped(view, first);
  return helpedOnes.length > 0 ? helpedOnes : witnessed(view);
}

/** `kami`, `pihaknya`, or the speaker's own state or body. */
function isSelf(view: SentenceView, { speakers }: StatementDraft, at: number): boolean {
  const chunk = view.chunks[at];
  if (chunk?.kind !== 'noun-phrase') return false;
  if (hasClass(chunk.head, 'first-person') || isActWord(chunk.head, 'own')) return true;
  const [name, ...more] = chunk.heads;
  if (name === undefined || more.length > 0 || chunk.head !== '') return false;
  return isOfSpeakers(view.mentions, speakers, name);
}

/** `menyanggupi permintaan [Ukraina]`, `[Ukraina] dijanjikan AS bantuan`: whose wish is granted, or whom a passive is about. */
function grantedTo(view: SentenceView, { rule, cue }: StatementDraft, first: number): readonly number[] {
  const thing = view.chunks[first];
  if (thing !== undefined && isRoleNoun(thing.head, 'request')) return namesIn(view, thing);
  if (rule !== 'passive-cue') return [];
  const verb = view.chunks.findIndex(({ from }) => view.words[from]?.start === cue.start);
  const patient = verb < 0 ? undefined : patientOf(view, verb)?.chunk;
  return patient !== undefined && patient.heads.length > 0 ? namesIn(view, patient) : [];
}

/** `[Kepada Moldova], X menjanjikan pasokan listrik`. */
function frontedReceiver(view: SentenceView): readonly number[] {
  return view.chunks[0]?.head === 'kepada' ? namesIn(view, view.chunks[1]) : [];
}

/** `[Di hadapan DPR], X berjanji membuka data`: who hears the promise first. */
function witnessed(view: SentenceView): readonly number[] {
  const [link, before] = view.chunks;
  return link?.head === 'di' && contentEnds.is(before?.head ?? '', 'presence') ? namesIn(view, before) : [];
}

/** `menjanjikan [Moldova] pasokan listrik`: a name before the thing that is promised. */
function receiverBefore(view: SentenceView, first: number): readonly number[] {
  const [chunk, gift] = view.chunks.slice(first, first + 2);
  const named = chunk?.head === '' && gift?.kind === 'noun-phrase' && gift.heads.length === 0;
  return named ? namesIn(view, chunk) : [];
}

/** `berjanji memperkuat pertahanan [Polandia]`, `tidak akan meninggalkan [Mali]`: whom the deed helps, or who is not forsaken. */
function helped(view: SentenceView, first: number): readonly number[] {
  const at = skipAhead(view.chunks, first, SMALL_WORDS);
  const verb = view.chunks[at]?.head ?? '';
  const negated = view.chunks.slice(first, at).some(({ kind }) => kind === 'negator');
  return isSpeechWord(verb, negated ? 'forsaking' : 'helping') ? namesIn(view, view.chunks[at + 1]) : [];
}
