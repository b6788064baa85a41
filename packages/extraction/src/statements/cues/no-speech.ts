import type { ReportingForm } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isAnyRole, isRoleNoun } from '../../clause/role-noun.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { claimForm } from '../claims/claim-noun.js';
import { isInsured } from '../claims/claim-object.js';
import { pointsToClaim } from '../claims/points-to-claim.js';
import { isRejectable } from '../claims/rejected-report.js';
import { takesTarget } from '../claims/takes-target.js';
import { voicedVerb } from '../claims/voiced-verb.js';
import { hasVerb } from '../content/has-verb.js';
import type { Patient } from './passive-patient.js';
import { reportingWords } from './reporting-words.js';

/** `kata Kabid Humas, yang dikonfirmasi Kompas`: who asks somebody confirms nothing. */
function isAsking(view: SentenceView, form: ReportingForm, { heads, head }: Chunk): boolean {
  if (form.stance !== 'confirms') return false;
  return isRoleNoun(head, 'office') || heads.some((one) => view.mentions[one]?.kind === 'person');
}

/** `12 lembaga yang diakui BPJPH`, `Palestina diakui 147 negara`: what is recognised is not owned up to. */
function isRecognised(view: SentenceView, { root }: ReportingForm, agent: number, patient: Patient): boolean {
  const { heads, head } = patient.chunk;
  if (!reportingWords.is(root, 'admitting') || patient.claim) return false;
  const body = isAnyRole(head, 'organ', 'firm', 'state');
  const named = heads.length > 0 || view.chunks[agent + 1]?.head === 'sebagai';
  return named || body || isSpeechWord(head, 'recognised');
}

/** `Tuduhan itu ditepis X` denies; `Bola itu ditepis kiper X` and `Permintaan Y agar Z mundur ditolak X` do not. */
function isNoClaim(view: SentenceView, form: ReportingForm, { chunk, claim }: Patient): boolean {
  if (!form.onlyClaims) return false;
  if (isInsured(view, chunk)) return true;
  return !isRejectable(chunk.head) && (!claim || isRoleNoun(chunk.head, 'request'));
}

/** `orang yang diduga polisi itu`: what somebody is thought to be, not who thinks so. */
function tellsWhat(view: SentenceView, form: ReportingForm, agent: number, relative: boolean): boolean {
  return reportingWords.is(form.root, 'supposing') && relative && view.chunks[agent - 1]?.head !== 'oleh';
}

/** `Kota itu disebut warga sebagai kota hujan` and `apa yang disebut drone "bunuh diri"` only name it; `disebut Greenpeace sebagai kemunduran` judges. */
function onlyNames(view: SentenceView, form: ReportingForm, agent: number, patient: Chunk): boolean {
  const chunk = view.chunks[agent];
  const named = (chunk?.heads.length ?? 0) + (chunk?.owners.length ?? 0) > 0;
  const calls = reportingWords.is(form.root, 'calling') && reportingWords.is(patient.head, 'what');
  return form.frame === 'say' && (calls || view.chunks[agent + 1]?.head === 'sebagai') && !named;
}

/** `Kebun itu disemprot petugas`: no rebuke, where only somebody by name can be meant. */
function isThing(form: ReportingForm, { heads, owners }: Chunk): boolean {
  return form.onlyNames && heads.length + owners.length === 0;
}

/** `diklaim oleh Filipina, Brunei dan Vietnam`: what follows are more of those who claim it. */
function listsAgents(view: SentenceView, agent: number): boolean {
  const isCountry = (at: number): boolean =>
    view.mentions[view.chunks[at]?.heads[0] ?? -1]?.kind === 'country';
  const listed = view.chunks[agent + 1]?.kind === 'comma' && isCountry(agent) && isCountry(agent + 2);
  return listed && !hasVerb(view.chunks, agent + 1);
}

/** `Tuduhan itu disampaikan X`: the accusation itself is the statement. */
function isAccusation(view: SentenceView, agent: number, { chunk }: Patient): boolean {
  const verb = voicedVerb(view, view.chunks.indexOf(chunk));
  // `Tuduhan yang dilontarkan X bahwa … ditepis [Y]`: who answers it has not made it.
  const answers = view.chunks.slice(verb + 1, agent).some(({ kind }) => kind === 'verb');
  return claimForm(chunk.head)?.stance === 'alleges' && verb >= 0 && !answers;
}

/** `Didesak IMF, [Kolombo] memangkas subsidi`: who is told to be asked or accused before what that led to. */
function isPressed(view: SentenceView, form: ReportingForm, agent: number, { chunk }: Patient): boolean {
  if (!takesTarget(form.frame) || form.needsComplement || chunk.heads.length === 0) return false;
  return view.chunks[0]?.kind === 'verb' && view.chunks.indexOf(chunk) > agent;
}

/** Without what is said only a reaction is told, and that somebody spoke of a thing named before (`Hal itu disampaikan X`). */
function saysNothing(view: SentenceView, form: ReportingForm, agent: number, patient: Patient): boolean {
  if (isPressed(view, form, agent, patient)) return false;
  return form.frame !== 'react' && (patient.relative || !pointsToClaim(patient.chunk));
}

/**
 * Tells whether the phrase behind a passive of speech says nothing of what stands before it.
 *
 * @param view the sentence
 * @param form the passive
 * @param agent index of the phrase
 * @param patient what the passive is about
 * @param content what the phrase seems to say, as a span of the article's text, or null for nothing
 * @returns true for `Kota itu disebut warga sebagai kota hujan`, `Bola itu ditepis kiper X`
 * @example
 * // Kota itu disebut warga sebagai kota hujan. → true
 * // Kebijakan itu disebut Greenpeace sebagai kemunduran. → false
 */
export function isNoSpeech(
  view: SentenceView,
  form: ReportingForm,
  agent: number,
  patient: Patient,
  content: Span | null,
): boolean {
  if (
    onlyNames(view, form, agent, patient.chunk) ||
    isThing(form, patient.chunk) ||
    (content === null && saysNothing(view, form, agent, patient))
  )
    return true;
  if (listsAgents(view, agent) || tellsWhat(view, form, agent, patient.relative)) return true;
  if (isAccusation(view, agent, patient) || isRecognised(view, form, agent, patient)) return true;
  return isAsking(view, form, patient.chunk) || isNoClaim(view, form, patient);
}
