import type { ReportingForm } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Chunk } from '../../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { closedName } from '../../clause/closed-name.js';
import { reportsAs } from '../../clause/reports-as.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { nameBehind } from '../../clause/subjects/apposition.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../../events/act-word.js';
import { namesAct } from '../../events/frame.js';
import { SPEECH_ACTS } from '../../events/speech/speech-acts.js';
import { flatMap } from '../../flat-map.js';
import { passiveContent } from '../content/passive-content.js';
import { chunksWith } from '../cues/cue-places.js';
import { neitherNor } from '../cues/neither-nor.js';
import { isNoSpeech } from '../cues/no-speech.js';
import { passiveAnswer } from '../cues/passive-answer.js';
import { mayBePassive, passiveForm } from '../cues/passive-form.js';
import { type Patient, patientOf } from '../cues/passive-patient.js';
import { isMade, withUnmade } from '../cues/unmade.js';
import type { RuleDraft, StatementDraft } from '../draft.js';
import type { StatementRule } from '../rule.js';
import { passiveAgent } from '../speakers/passive-agent.js';
import { readSpeakers } from '../speakers/speaker.js';
import { isVictim } from '../wrongs/is-victim.js';

/** Who is accused, condemned or asked; nobody where only the victim of a deed is named. */
function answerable(view: SentenceView, chunk: Chunk): number | null {
  const name = chunk.heads[0] ?? chunk.owners[0] ?? null;
  return name !== null && isVictim(view, chunk, name) ? null : name;
}

/** `Penjualan amunisi Serbia dibantah X`, `Pengerahan tentara Korut dibenarkan X`: whose deed it is has claimed nothing. */
function isDeedAnswered({ stance }: ReportingForm, { head, heads }: Chunk): boolean {
  const answers = stance === 'denies' || stance === 'confirms';
  if (!answers || heads.length > 0 || reportsAs(head, 'noun')) return false;
  return namesAct(head);
}

/** `Kabar [pengiriman pasukan Iran] dibantah`: whose deed the report is about has not made it. */
function tellsOfDeed({ words }: SentenceView, { from, owners }: Chunk): boolean {
  const owner = words.findIndex(({ mention }) => mention >= 0 && mention === owners[0]);
  return words.slice(from + 1, Math.max(from + 1, owner)).some(({ lower }) => namesAct(lower));
}

/** Who is spoken of; in `AS menuduh Iran menyerang Irak, yang dibantah Teheran` the clause is denied, and not by whom it closes. */
function answered(
  view: SentenceView,
  form: ReportingForm,
  { chunk, relative }: Patient,
  at: number,
): number | null {
  const isDenial = form.stance === 'denies';
  if (isDeedAnswered(form, chunk) || (isDenial && tellsOfDeed(view, chunk))) return null;
  // `AS tuduh Iran kirim drone, dibantah Teheran`: behind a comma, too.
  const from = view.chunks.indexOf(chunk);
  const isParted = from >= 0 && view.chunks.slice(from, at).some(({ kind }) => kind === 'comma');
  const isWhole = isDenial && (relative || isParted) && chunk.heads.length > 0;
  return isWhole ? null : answerable(view, chunk);
}

/** The word that leads to whom such speech is aimed at. */
function leadsTo({ frame, stance }: ReportingForm, word: string): boolean {
  if (stance === 'promises') return isActWord(word, 'given-to');
  if (frame === 'ask') return word === 'dari';
  return frame === 'accuse' && isSpeechWord(word, 'added-to');
}

/** `Serangan itu dituduhkan AS kepada [Iran]`, `jet yang dijanjikan AS kepada [Ukraina]`, `data yang diminta AS dari [Iran]`. */
function aimedBehind(view: SentenceView, form: ReportingForm, agent: number): number | null {
  const target = view.chunks[agent + 2];
  return leadsTo(form, view.chunks[agent + 1]?.head ?? '') && target?.kind === 'noun-phrase'
    ? (target.heads[0] ?? target.owners[0] ?? null)
    : null;
}

/** `disampaikan oleh [Wakil Menteri Luar Negeri Nepal], Amrit Rai`: the name behind who says it. */
function nameBehindTeller(view: SentenceView, at: number): ReturnType<typeof passiveAgent> {
  const read = passiveForm(view, at);
  const found = passiveAgent(view, at, read?.last ?? -1);
  const told = found.agent > at && read?.form.frame === 'say';
  const closed = found.agent > at ? closedName(view.chunks, found.agent) : -1;
  const name = told ? nameBehind(view.chunks, found.agent) : closed < 0 ? null : closed;
  return name === null ? found : { agent: name, end: name };
}

/** `disebut [tidak berdasar oleh] Kremlin`: empty where the agent stands right behind, or before. */
function wordsBetween({ article, words, chunks }: SentenceView, last: number, agent: number): string {
  const start = words[chunks[last]?.to ?? 0]?.start ?? 0;
  const end = words[chunks[agent]?.from ?? 0]?.start ?? 0;
  return article.text.slice(start, Math.max(start, end));
}

/** The act of speech, with what tells that it is not made; null where nothing that is not said is one. */
function withReality(
  view: SentenceView,
  draft: StatementDraft,
  at: number,
  claim: boolean,
): RuleDraft | null {
  const subject = findSubject(view.chunks, at);
  if (claim || isMade(view, subject, at)) return draft;
  return SPEECH_ACTS[draft.stance] === undefined ? null : { ...draft, ...withUnmade(view, subject, at) };
}

function readPassive(view: SentenceView, at: number): RuleDraft[] {
  const draft = toldBy(view, at);
  const claim = draft !== null && patientOf(view, at)?.claim === true;
  const read =
    draft === null || isFateOfProposal(view, at, draft.content) ? null : withReality(view, draft, at, claim);
  return read === null ? [] : [read];
}

/** What a passive is about; null for `Serangan ke Iran yang diperintahkan X`: what was ordered was done. */
function spokenOf(view: SentenceView, at: number, form: ReportingForm | undefined): Patient | null {
  const patient = patientOf(view, at);
  return patient?.deed === true && form?.frame === 'ask' ? null : patient;
}

/** `gencatan senjata yang diusulkan Mesir [ditolak Israel]`: behind who proposes a thing stands what becomes of it, where no clause tells what for. */
function isFateOfProposal(view: SentenceView, at: number, content: Span | null): boolean {
  const { chunks, words } = view;
  if (!isSpeechWord(chunks[at]?.head ?? '', 'put-forward')) return false;
  const { end } = nameBehindTeller(view, at);
  const behind = content !== null && content.start >= (words[chunks[end]?.to ?? 0]?.start ?? Infinity);
  return behind && !hasClass(chunks[end + 1]?.head ?? '', 'wish');
}

/** What a passive of speech with its agent reports, whether it was said or not. */
function toldBy(view: SentenceView, at: number): StatementDraft | null {
  const read = passiveForm(view, at);
  const { agent, end } = nameBehindTeller(view, at);
  const patient = agent < 0 ? null : spokenOf(view, at, read?.form);
  if (read === null || patient === null) return null;
  const { form, last } = read;
  const speakers = readSpeakers(view, view.chunks[agent]);
  const content = passiveContent(view, at, end, form, patient);
  const aimed = aimedBehind(view, form, end);
  const promised = form.stance === 'promises' && aimed !== null;
  if (speakers.length === 0 || (!promised && isNoSpeech(view, form, agent, patient, content))) return null;
  const neither = view.chunks[neitherNor(view, at)];
  return {
    speakers,
    ...passiveAnswer(view, form, content, neither, patient.chunk, wordsBetween(view, last, agent)),
    cue: {
      start: chunkSpan(view, neither ?? (view.chunks[at] as Chunk)).start,
      end: view.words[(view.chunks[last]?.to ?? 1) - 1]?.end ?? 0,
    },
    addressee:
      form.frame === 'say' ? (promised ? aimed : null) : (answered(view, form, patient, at) ?? aimed),
    belief: form.belief || form.claim,
    sentence: view.index,
    rule: passiveCue.name,
  };
}

const cuesIn = chunksWith(mayBePassive);

/** `Rusia dituduh Ukraina mengebom …`, `X diminta oleh Y untuk …`. */
export const passiveCue: StatementRule = {
  name: 'passive-cue',
  mayCue: mayBePassive,
  find: (view) => flatMap(cuesIn(view), (at) => readPassive(view, at)),
  positive: {
    text: 'Rusia dituduh Ukraina mengebom sekolah di Kharkiv.',
    finds: ['Ukraina | alleges | mengebom sekolah di Kharkiv'],
  },
  negative: { text: 'Rusia dituduh mengebom sekolah di Kharkiv.', finds: [] },
};
