import type { Span } from '@warta/text';
import type { Chunk, ChunkKind } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { restOfPhrase } from '../../clause/rest-of-phrase.js';
import { isPersonNoun, isRoleNoun } from '../../clause/role-noun.js';
import { DATED, STOPS, skipAhead } from '../../clause/skip-chunks.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { nameBehind } from '../../clause/subjects/apposition.js';
import type { Word } from '../../clause/word.js';
import { hasClass } from '../../clause/word-class.js';
import type { Speaker, Stance } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { claimWord } from '../claims/claim-noun.js';
import { attributedContent } from '../content/attributed-content.js';
import { behindCircumstances } from '../content/behind-circumstances.js';
import { hasVerb } from '../content/has-verb.js';
import { isTagged, passesOn } from '../content/passed-on.js';
import { versionOf } from '../content/version-of.js';
import { chunksWith } from '../cues/cue-places.js';
import type { StatementDraft } from '../draft.js';
import { plainDraft } from '../plain-draft.js';
import type { StatementContext, StatementRule } from '../rule.js';
import { type ClaimSpeakers, claimSpeakers, officeHolder } from '../speakers/claim-speakers.js';
import { isMedium } from '../speakers/is-medium.js';
import { resolveSpeakers } from '../speakers/resolve-speakers.js';
import { runningSpeakers } from '../speakers/running-speakers.js';
import { readSpeakers } from '../speakers/speaker.js';

const IN_OFFICE: ReadonlySet<ChunkKind> = new Set(['noun-phrase', 'preposition', 'bracket']);

const LISTS: ReadonlySet<ChunkKind> = new Set(['comma', 'conjunction']);

/** With what a clause behind an aside begins: one more verb would go on with the aside. */
const OPENS_CLAUSE: ReadonlySet<ChunkKind> = new Set(['noun-phrase', 'time', 'preposition', 'quote']);

/** Who speaks, and in what stance by the noun that names the speech. */
interface Source {
  readonly speakers: readonly Speaker[];
  readonly stance: Stance;
}

/** The chunk behind the speaker, over an apposition or a relative clause up to its comma. */
function afterSpeaker(view: SentenceView, phrase: number): number {
  let at = skipAhead(view.chunks, phrase + 1, DATED);
  while (view.chunks[at]?.head === 'dari' && view.chunks[at + 1]?.kind === 'noun-phrase') at += 2;
  // `Menurut Kyiv dan sekutu-sekutu Baratnya, …`: others who say it with them.
  if (
    view.chunks[at]?.kind === 'conjunction' &&
    view.chunks[at + 1]?.kind === 'noun-phrase' &&
    view.chunks[at + 2]?.kind === 'comma'
  )
    at += 2;
  if (view.chunks[at]?.head === 'yang')
    at = view.chunks.findIndex((chunk, n) => n > at && chunk.kind === 'comma');
  const behind = behindCircumstances(view, at);
  if (behind > at) return behind;
  return view.chunks[at]?.kind === 'comma' ? overAside(view, overOffice(view, at + 1)) : at;
}

/** `Menurut Budi, [yang menjenguk korban,] obat habis`: behind a relative clause between commas, where another clause follows. */
function overAside({ chunks }: SentenceView, at: number): number {
  const opens = chunks[at]?.head === 'yang' || isSpeechWord(chunks[at]?.head ?? '', 'quoting');
  if (!opens || chunks[at - 1]?.kind !== 'comma') return at;
  const close = chunks.findIndex(({ kind }, n) => n > at && STOPS.has(kind));
  const goesOn = chunks[close]?.kind === 'comma' && OPENS_CLAUSE.has(chunks[close + 1]?.kind ?? 'mark');
  return goesOn && hasVerb(chunks, close + 1) ? close + 1 : at;
}

/** `Menurut Budi, [dosen Universitas Indonesia,] harga naik`: behind what the speaker is, where another clause follows. */
function overOffice(view: SentenceView, at: number): number {
  const { chunks, words } = view;
  const office = chunks[at];
  if (office?.kind !== 'noun-phrase' || office.heads.length > 0 || !isPersonNoun(office.head)) return at;
  const close = chunks.findIndex(({ kind }, n) => n > at && !IN_OFFICE.has(kind));
  const pointed = hasClass(words[office.to - 1]?.lower ?? '', 'determiner');
  const whole = close > at + 1 || office.to > office.from + 1;
  const goesOn = chunks[close]?.kind === 'comma' && chunks[close + 1]?.kind === 'noun-phrase';
  // `…, dosen UI, guru, dan siswa harus …` is a list of whom it is told.
  const lists = LISTS.has(chunks[close + 2]?.kind ?? 'comma');
  return whole && goesOn && !pointed && !lists ? close + 1 : at;
}

/** `karena menurutnya sengketa itu harus selesai`: the rest of the chunk of `menurutnya` is said too. */
function withHead(view: SentenceView, word: Word, { from, to }: Chunk, content: Span | null): Span | null {
  const next = view.words[from + 1];
  const begins = content !== null && next !== undefined && from + 1 < to && content.start > word.start;
  return begins && next.text !== ',' ? { start: next.start, end: content.end } : content;
}

/** `Menurut Kepala BMKG, Dwikorita, hujan …`: the name between commas, or of a body at the end (`…, menurut badan intelijen Korea Selatan, NIS.`). */
function nameBetweenCommas(view: SentenceView, phrase: number): number | null {
  const name = nameBehind(view.chunks, phrase);
  // `Menurut pejabat AS [Iran] mengirim drone`: no official's name is that of a state.
  const [holder] = view.chunks[name ?? -1]?.heads ?? [];
  const kind = holder === undefined ? undefined : view.mentions[holder]?.kind;
  if (name === null || kind === 'country') return null;
  const close = view.chunks[name + 1]?.kind;
  const ends = kind === 'organization' && (close === 'mark' || close === undefined);
  return name === phrase + 1 || close === 'comma' || ends ? name : null;
}

/** `Menurut tuduhan Ukraina, …`, `Menurut klaim Rusia, …`: whose accusation or claim it is. */
function claimIn(view: SentenceView, at: number): Source | null {
  const chunk = view.chunks[at];
  const form = chunk?.kind === 'noun-phrase' ? claimWord(view, chunk)?.form : undefined;
  const { speakers, last } = claimSpeakers(view, at);
  const claims = form?.frame === 'accuse' || form?.claim === true;
  return form !== undefined && claims && last === at && speakers.length > 0
    ? { speakers, stance: form.stance }
    : null;
}

/** `Menurut pengakuan [tersangka], …`, `Menurut catatan [Amnesty], …`: whose account it is. */
function accountIn(view: SentenceView, at: number): Source | null {
  const chunk = view.chunks[at];
  if (chunk?.kind !== 'noun-phrase' || !isSpeechWord(chunk.head, 'account')) return null;
  const first = view.words[chunk.from]?.lower;
  const speakers =
    first === chunk.head ? readSpeakers(view, restOfPhrase(view, chunk.from + 1, chunk.to)) : [];
  return speakers.length > 0 ? { speakers, stance: 'states' } : null;
}

/** `Menurut pernyataan Menteri Pertahanan Ukraina, [Rustem Umerov], …`: who holds the office whose words they are. */
function heldBy(view: SentenceView, at: number): ClaimSpeakers | null {
  const chunk = view.chunks[at];
  const isSpeech = reportsAs(chunk?.head ?? '', 'noun');
  return chunk !== undefined && isSpeech ? officeHolder(view, at, chunk) : null;
}

/** `mengutip pernyataan [FSB]`: whose words they are. */
function wordsIn(view: SentenceView, at: number): Source | null {
  const isSpeech = reportsAs(view.chunks[at]?.head ?? '', 'noun');
  const { speakers, last } = isSpeech ? claimSpeakers(view, at) : { speakers: [], last: -1 };
  return last === at && speakers.length > 0 ? { speakers, stance: 'states' } : null;
}

/** `Menurut Reuters, yang mengutip [pejabat AS], …`, `Menurut laporan Reuters yang mengutip [pejabat AS], …`: whose words a medium passes on; null where it quotes nobody. */
function citedIn(view: SentenceView, phrase: number, context: StatementContext): Source | null {
  const parted = view.chunks[phrase + 1]?.kind === 'comma';
  const behind = parted ? phrase + 2 : phrase + 1;
  const at = view.chunks[behind]?.head === 'yang' ? behind + 1 : behind;
  const cited = view.chunks[at + 1];
  if ((!parted && at === behind) || !isSpeechWord(view.chunks[at]?.head ?? '', 'quoting')) return null;
  if (cited?.kind !== 'noun-phrase' || !isMedium(view, view.chunks[phrase])) return null;
  const claimed = claimIn(view, at + 1) ?? accountIn(view, at + 1) ?? wordsIn(view, at + 1);
  if (claimed !== null) return claimed;
  const speakers = isRoleNoun(cited.head, 'document') ? [] : resolveSpeakers(view, at + 1, context);
  return speakers.length > 0 ? { speakers, stance: 'states' } : null;
}

/** Who speaks by `menurut`, and by what noun. */
function speakersAt(view: SentenceView, at: number, phrase: number, context: StatementContext): Source {
  const held = heldBy(view, at + 1);
  if (held !== null) return { speakers: held.speakers, stance: 'states' };
  const claimed = citedIn(view, phrase, context) ?? claimIn(view, at + 1) ?? accountIn(view, at + 1);
  return claimed ?? { speakers: resolveSpeakers(view, phrase, context), stance: 'states' };
}

function readAccordingTo(view: SentenceView, at: number, context: StatementContext): StatementDraft[] {
  const chunk = view.chunks[at];
  if (chunk?.head === 'versi') return versionOf(view, at, accordingTo.name);
  if (chunk?.head !== 'menurut' && chunk?.head !== 'menurutnya') return [];
  const own = chunk.head === 'menurutnya';
  const start = view.words[chunk.from]?.start ?? 0;
  const phrase = own ? at : (nameBetweenCommas(view, at + 1) ?? heldBy(view, at + 1)?.last ?? at + 1);
  const { speakers, stance } = own
    ? { speakers: runningSpeakers(view, context, start, start), stance: 'states' as const }
    : speakersAt(view, at, phrase, context);
  const word = view.words[chunk.from];
  const found = attributedContent(view, at, afterSpeaker(view, phrase));
  const content = own && word !== undefined ? withHead(view, word, chunk, found) : found;
  if (speakers.length === 0 || content === null || word === undefined || isTagged(view, content)) return [];
  if (passesOn(view, at, phrase)) return [];
  return [plainDraft(view, word, { speakers, stance, content, rule: accordingTo.name })];
}

const mayCue = (word: string): boolean => word === 'menurut' || word === 'menurutnya' || word === 'versi';

const cuesIn = chunksWith(mayCue);

/** `Menurut X, …`, `…, menurut X`, `Menurutnya, …`, `Versi X, …`. */
export const accordingTo: StatementRule = {
  name: 'according-to',
  mayCue,
  find: (view, context) => flatMap(cuesIn(view), (at) => readAccordingTo(view, at, context)),
  positive: {
    text: 'Menurut WHO, vaksin itu aman bagi anak.',
    finds: ['WHO | states | vaksin itu aman bagi anak'],
  },
  negative: { text: 'Menurut rencana, sidang digelar pekan depan.', finds: [] },
};
