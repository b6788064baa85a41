import { beginsReportingPhrase, type ReportingForm, reportingForms } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Chunk } from '../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../clause/clause-view.js';
import { isRoleNoun } from '../clause/role-noun.js';
import { isSpeechWord } from '../clause/speech-word.js';
import { findSubject } from '../clause/subject.js';
import { hasClass } from '../clause/word-class.js';
import { rememberWords } from '../remember-words.js';
import { findClaimClause } from './claim-clause.js';
import { isClaimLink } from './claim-link.js';
import { contentFrom, hasVerb, upToComma } from './content.js';
import { chunksWith } from './cue-places.js';
import type { StatementDraft } from './draft.js';
import { neitherNor } from './neither-nor.js';
import { beginsDismissal, isClaimNoun, isRejectable } from './rejected-report.js';
import type { StatementRule } from './rule.js';
import { readSpeakers } from './speaker.js';

/** `X disebut Y melanggar …` tells what Y says of X; `hal yang disampaikan Y` only points to it. */
function judges(form: ReportingForm): boolean {
  return form.belief || form.claim || form.clauseOnly || form.root === 'sebut';
}

function fits(form: ReportingForm): boolean {
  return form.voice === 'passive' && (form.frame !== 'say' || judges(form) || form.stance === 'promises');
}

const oneWord = rememberWords((word): ReportingForm | null => reportingForms(word).find(fits) ?? null);

/** One word, or two of which the second is a chunk of its own (`disambut baik oleh`). */
function passiveForm(
  view: SentenceView,
  verb: number,
): { readonly form: ReportingForm; readonly last: number } | null {
  const chunk = view.chunks[verb];
  const next = view.chunks[verb + 1];
  if (chunk?.kind !== 'verb') return null;
  const two = beginsReportingPhrase(chunk.head)
    ? reportingForms(`${chunk.head} ${next?.head ?? ''}`).find(fits)
    : undefined;
  if (two !== undefined && next !== undefined && next.to === next.from + 1)
    return { form: two, last: verb + 1 };
  const one = oneWord(chunk.head);
  return one === null ? null : { form: one, last: verb };
}

/** The agent of a passive: right behind it, or behind `oleh`, also at the end of what it says. */
function agentAt(chunks: readonly Chunk[], verb: number): number {
  let at = verb + 1;
  while (chunks[at]?.kind === 'auxiliary') at += 1;
  const next = chunks[at];
  if (next?.kind === 'preposition' && next.head === 'oleh') return at + 1;
  if (next?.kind === 'noun-phrase') return at;
  return next?.kind === 'verb' && !next.head.startsWith('di') ? lastAgent(chunks, at) : -1;
}

/** `langkah yang oleh Baku dinilai merusak perundingan`: the agent right before the verb, or -1. */
function agentBefore(chunks: readonly Chunk[], verb: number): number {
  let at = verb - 1;
  while (chunks[at]?.kind === 'auxiliary') at -= 1;
  if (chunks[at]?.kind !== 'noun-phrase' || chunks[at - 1]?.head !== 'oleh') return -1;
  // `drone yang dibuat oleh Iran disebut Ukraina …`: that agent is another verb's.
  return ['yang', ','].includes(chunks[at - 2]?.head ?? '') ? at : -1;
}

/** `dituding melindungi perjudian oleh [anak buahnya]`: no other passive and no comma stand between. */
function lastAgent(chunks: readonly Chunk[], from: number): number {
  for (let at = from; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (chunk?.head === 'oleh' && isLast(chunks, at + 1)) return at + 1;
    if (chunk?.kind === 'comma' || chunk?.head === 'yang' || chunk?.head.startsWith('di')) return -1;
  }
  return -1;
}

function isLast(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === 'noun-phrase' && ['comma', 'mark', undefined].includes(chunks[at + 1]?.kind);
}

/** The accused or denied: the subject, or the claim at the head of the sentence. */
function patientOf(
  view: SentenceView,
  at: number,
): { readonly chunk: Chunk; readonly claim: boolean; readonly relative: boolean } | null {
  const { phrase, chain } = findSubject(view.chunks, at);
  if (chain.some((one) => view.chunks[one]?.kind === 'negator')) return null;
  const clause = findClaimClause(view);
  const claim = clause?.verb === at;
  const chunk = view.chunks[(claim ? clause?.claim : phrase) ?? -1];
  const yang = chain.find((one) => view.chunks[one]?.head === 'yang');
  return chunk === undefined ? null : { chunk, claim, relative: yang !== undefined };
}

/** What is said between the verb and an agent at the end. */
function beforeAgent(view: SentenceView, verb: number, last: Chunk): Span | null {
  const content = contentFrom(view, verb + 1);
  return content === null ? null : { start: content.start, end: view.words[last.to - 1]?.end ?? content.end };
}

/** What is said behind the agent: over a coordinated second verb to its reason. */
function behindAgent(view: SentenceView, verb: number, agent: number): Span | null {
  const between = view.chunks[agent - 2];
  if (between !== undefined && agent > verb + 2 && between.kind !== 'auxiliary')
    return beforeAgent(view, verb, between);
  // `diperingatkan pejabat yang menolak disebut namanya`: that is told of the agent.
  if (view.chunks[agent + 1]?.head === 'yang') return null;
  const at = skipMarker(view.chunks, agent + 1);
  if (view.chunks[at]?.kind !== 'conjunction') return contentFrom(view, at);
  const reason = view.chunks.findIndex((chunk, n) => n > at && isClaimLink(chunk.head, 'reason'));
  return reason < 0 ? null : contentFrom(view, reason + 1);
}

/** `Langkah Malaysia … dipuji WHO`: what is reacted to stands before the verb; in `langkah yang dikecam X` it is the noun alone. */
function reactedTo(view: SentenceView, patient: Chunk, verb: number, relative: boolean): Span | null {
  const start = view.words[patient.from]?.start;
  if (start === undefined || patient.heads.length > 0) return null;
  let last = view.chunks[verb - 1];
  for (let at = verb - 1; ['auxiliary', 'time', 'negator', 'comma'].includes(last?.kind ?? ''); at -= 1)
    last = view.chunks[at - 1];
  const nearest = relative ? patient : last;
  const end = view.words[(nearest?.to ?? 0) - 1]?.end;
  return end === undefined || end <= start ? null : { start, end };
}

/** Inside `X, yang dituduh Y …, menyatakan` what is said ends with the relative clause. */
function insideRelative(view: SentenceView, at: number, content: Span | null): Span | null {
  const yang = view.chunks.findLastIndex((chunk, n) => n < at && chunk.head === 'yang');
  return yang > 0 && view.chunks[yang - 1]?.kind === 'comma' ? upToComma(view, content, at) : content;
}

/** `kapal yang disebut AS membawa senjata`, but not `pernyataan yang dirilis KCNA pada Selasa mengutuk AS`. */
function goesOn(view: SentenceView, at: number): boolean {
  const next = view.chunks[at];
  return next?.head === 'sebagai' || !['bracket', 'time', 'preposition'].includes(next?.kind ?? '');
}

/** `Pengakuan itu disampaikan X dalam wawancara`, `Hal itu dikatakan X`: what is said stands elsewhere. */
function pointsToClaim({ head, heads }: Chunk): boolean {
  return (
    heads.length === 0 &&
    (hasClass(head, 'pointing') || reportingForms(head).some(({ voice }) => voice === 'noun'))
  );
}

/** `Resolusi yang diusulkan AS itu merupakan …`: `itu` ends what the relative clause tells. */
function closesRelative(view: SentenceView, agent: number): boolean {
  const last = view.words[(view.chunks[agent]?.to ?? 0) - 1];
  return hasClass(last?.lower ?? '', 'determiner');
}

function contentOf(
  view: SentenceView,
  at: number,
  agent: number,
  form: ReportingForm,
  patient: { readonly chunk: Chunk; readonly claim: boolean; readonly relative: boolean },
): Span | null {
  if (patient.claim) return claimSpan(view, at);
  if (form.frame === 'say' && (patient.relative || pointsToClaim(patient.chunk)) && !goesOn(view, agent + 1))
    return null;
  if (form.frame === 'ask' && patient.relative && closesRelative(view, agent))
    return reactedTo(view, patient.chunk, at, true);
  const behind = insideRelative(view, at, behindAgent(view, at, agent));
  const next = view.chunks[agent + 1]?.kind ?? 'mark';
  if (form.stance === 'praises' && view.chunks[agent + 1]?.head === 'sebagai') return behind;
  if (form.frame !== 'react' || (behind !== null && ['subordinator', 'verb'].includes(next))) return behind;
  const afterComma =
    patient.relative && view.chunks[view.chunks.indexOf(patient.chunk) + 1]?.kind === 'comma';
  return afterComma ? null : reactedTo(view, patient.chunk, at, patient.relative);
}

/** `kata Kabid Humas, yang dikonfirmasi Kompas`: who asks somebody confirms nothing. */
function isAsking(view: SentenceView, form: ReportingForm, { heads, head }: Chunk): boolean {
  if (form.stance !== 'confirms') return false;
  return isRoleNoun(head, 'office') || heads.some((one) => view.mentions[one]?.kind === 'person');
}

/** `Tuduhan itu ditepis X` denies, `Bola itu ditepis kiper X` does not. */
function isNoClaim(
  form: ReportingForm,
  patient: { readonly chunk: Chunk; readonly claim: boolean },
): boolean {
  return form.onlyClaims && !patient.claim && !isRejectable(patient.chunk.head);
}

/** `orang yang diduga polisi itu`: what somebody is thought to be, not who thinks so. */
function tellsWhat(view: SentenceView, form: ReportingForm, agent: number, relative: boolean): boolean {
  return form.root === 'duga' && relative && view.chunks[agent - 1]?.head !== 'oleh';
}

/** `Kota itu disebut warga sebagai kota hujan` and `apa yang disebut drone "bunuh diri"` only name it; `disebut Greenpeace sebagai kemunduran` judges. */
function onlyNames(view: SentenceView, form: ReportingForm, agent: number, patient: Chunk): boolean {
  const chunk = view.chunks[agent];
  const named = (chunk?.heads.length ?? 0) + (chunk?.owners.length ?? 0) > 0;
  const calls = form.root === 'sebut' && patient.head === 'apa';
  return form.frame === 'say' && (calls || view.chunks[agent + 1]?.head === 'sebagai') && !named;
}

/** Who neither confirms nor denies declines. */
function answerOf(
  view: SentenceView,
  { stance, root }: ReportingForm,
  content: Span | null,
  negator: Chunk | undefined,
  patient: Chunk,
): Pick<StatementDraft, 'stance' | 'content'> {
  // `tudingan yang dicemooh Beijing`, `tudingan yang disebut Beijing sandiwara`: scorn for a claim denies it.
  const scorns = isClaimNoun(patient.head) && (isSpeechWord(root, 'scorn') || dismisses(view, content));
  if (negator === undefined) return { stance: scorns ? 'denies' : stance, content };
  return { stance: 'declines', content: beforeNeither(view, content, negator) };
}

/** `tudingan yang disebut Beijing sebagai sandiwara`. */
function dismisses({ article }: SentenceView, content: Span | null): boolean {
  return content !== null && beginsDismissal(article.text.slice(content.start, content.end));
}

/** `Laporan bahwa … [tidak dibenarkan maupun] dibantah X`: what is neither confirmed nor denied; a mere `sesuatu yang` is not said. */
function beforeNeither(view: SentenceView, content: Span | null, negator: Chunk): Span | null {
  const last = view.words[negator.from - 1];
  if (content === null || last === undefined || last.lower === 'yang') return null;
  return { start: content.start, end: Math.min(content.end, last.end) };
}

/** `diklaim oleh Filipina, Brunei dan Vietnam`: what follows are more of those who claim it. */
function listsAgents(view: SentenceView, agent: number): boolean {
  const isCountry = (at: number): boolean =>
    view.mentions[view.chunks[at]?.heads[0] ?? -1]?.kind === 'country';
  const listed = view.chunks[agent + 1]?.kind === 'comma' && isCountry(agent) && isCountry(agent + 2);
  return listed && !hasVerb(view.chunks, agent + 1);
}

/** Without what is said only a reaction is told, and that somebody spoke of a thing named before (`Hal itu disampaikan X`). */
function saysNothing(
  form: ReportingForm,
  patient: { readonly chunk: Chunk; readonly relative: boolean },
): boolean {
  return form.frame !== 'react' && (patient.relative || !pointsToClaim(patient.chunk));
}

/** The agent, and where what is said behind verb and agent begins. */
function agentsOf(
  view: SentenceView,
  verb: number,
  last: number,
): { readonly agent: number; readonly end: number } {
  const before = agentBefore(view.chunks, verb);
  if (last < 0 || before >= 0) return { agent: last < 0 ? -1 : before, end: last };
  const agent = agentAt(view.chunks, last);
  return { agent, end: agent };
}

/** Whether the phrase behind the verb says nothing of what stands before it. */
function tellsNobody(
  view: SentenceView,
  form: ReportingForm,
  agent: number,
  patient: { readonly chunk: Chunk; readonly claim: boolean; readonly relative: boolean },
): boolean {
  if (listsAgents(view, agent) || tellsWhat(view, form, agent, patient.relative)) return true;
  return isAsking(view, form, patient.chunk) || isNoClaim(form, patient);
}

function readPassive(view: SentenceView, chunk: Chunk, at: number): StatementDraft[] {
  const read = passiveForm(view, at);
  const { agent, end } = agentsOf(view, at, read?.last ?? -1);
  const patient = agent < 0 ? null : patientOf(view, at);
  if (read === null || patient === null) return [];
  const { form, last } = read;
  const speakers = readSpeakers(view, view.chunks[agent]);
  const content = contentOf(view, at, end, form, patient);
  if (
    speakers.length === 0 ||
    onlyNames(view, form, agent, patient.chunk) ||
    (content === null && saysNothing(form, patient))
  )
    return [];
  if (tellsNobody(view, form, agent, patient)) return [];
  const { heads, owners } = patient.chunk;
  const neither = view.chunks[neitherNor(view, at)];
  return [
    {
      speakers,
      ...answerOf(view, form, content, neither, patient.chunk),
      cue: {
        start: chunkSpan(view, neither ?? chunk).start,
        end: view.words[(view.chunks[last]?.to ?? 1) - 1]?.end ?? 0,
      },
      addressee: form.frame === 'say' ? null : (heads[0] ?? owners[0] ?? null),
      belief: form.belief || form.claim,
      sentence: view.index,
      rule: passiveCue.name,
    },
  ];
}

/** What is denied in `Klaim X bahwa … dibantah Y`: the claim with its content. */
function claimSpan(view: SentenceView, verb: number): Span | null {
  const start = view.words[0]?.start;
  const end = view.words[(view.chunks[verb]?.from ?? 0) - 1]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

function skipMarker(chunks: readonly Chunk[], at: number): number {
  const chunk = chunks[at];
  return chunk?.kind === 'subordinator' || (chunk?.kind === 'preposition' && chunk.head === 'sebagai')
    ? at + 1
    : at;
}

const mayCue = (word: string): boolean => oneWord(word) !== null || beginsReportingPhrase(word);

const cuesIn = chunksWith(mayCue);

/** `Rusia dituduh Ukraina mengebom …`, `X diminta oleh Y untuk …`. */
export const passiveCue: StatementRule = {
  name: 'passive-cue',
  mayCue,
  find: (view) => cuesIn(view).flatMap((at) => readPassive(view, view.chunks[at] as Chunk, at)),
  positive: {
    text: 'Rusia dituduh Ukraina mengebom sekolah di Kharkiv.',
    finds: ['Ukraina | alleges | mengebom sekolah di Kharkiv'],
  },
  negative: { text: 'Rusia dituduh mengebom sekolah di Kharkiv.', finds: [] },
};
