import { type ReportingForm, reportingForms, withoutNya } from '@warta/indonesian';
import type { Chunk } from '../../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { AUXILIARY, skipAhead } from '../../clause/skip-chunks.js';
import { isInGame } from '../../mentions/game-context.js';
import { claimObject } from '../claims/claim-object.js';
import { objectBehind } from '../claims/object-behind.js';
import { isDeniable, isRejectable } from '../claims/rejected-report.js';
import { isIdentity } from '../speakers/is-identity.js';
import { reportingWords } from './reporting-words.js';

function isGame(view: SentenceView, verb: number): boolean {
  const { start, end } = chunkSpan(view, view.chunks[verb] as Chunk);
  return isInGame(view.article.text, start, end);
}

/** How far before `menepisnya` a claim may be named, in UTF-16 code units. */
const CLAIM_REACH = 300;

/** A claim, or a verb that accuses. */
function isAnswerable(word: string): boolean {
  return isRejectable(word) || isDeniable(word) || reportsAs(word, 'alleges');
}

/** `Tuduhan itu kembali muncul. X menepisnya`, but not `Tendangan itu keras. Kiper menepisnya`. */
function answersClaim(view: SentenceView, verb: number): boolean {
  const chunk = view.chunks[verb] as Chunk;
  if (!chunk.head.endsWith('nya') || isGame(view, verb)) return false;
  const { start } = chunkSpan(view, chunk);
  const before = view.article.text.slice(Math.max(0, start - CLAIM_REACH), start).toLowerCase();
  return before.split(/[^\p{L}]+/u).some((word) => isAnswerable(withoutNya(word)));
}

/** `mengakui Israel`: the verb tells a deed of what its object names. */
function isExcepted(view: SentenceView, form: ReportingForm, at: number): boolean {
  const { head, heads } = view.chunks[at] as Chunk;
  if (form.exceptObjects.includes(head)) return true;
  return form.exceptNames && heads.length > 0 && view.chunks[at + 1]?.kind !== 'verb';
}

/** `menggambarkan pelabuhan itu sebagai pasar`: in the clause of the verb. */
function callsAs({ chunks }: SentenceView, verb: number): boolean {
  const end = chunks.findIndex(({ kind }, at) => at > verb && (kind === 'comma' || kind === 'mark'));
  return chunks.slice(verb, end < 0 ? undefined : end).some(({ head }) => head === 'sebagai');
}

/** Passives that say of somebody what he does or is. */
const SAID_OF: ReadonlySet<string> = new Set(['accuse', 'say']);

/** `menolak disebut mengirim drone`, `menolak dituduh penipu`; but `menolak disebut namanya`. */
function refusesToBeCalled(view: SentenceView, at: number): boolean {
  const calls = reportingForms(view.chunks[at]?.head ?? '').some(
    ({ voice, frame }) => voice === 'passive' && SAID_OF.has(frame),
  );
  const next = view.chunks[at + 1];
  if (!calls || next === undefined) return false;
  if (next.kind === 'noun-phrase') return !isIdentity(next);
  return ['verb', 'auxiliary', 'negator'].includes(next.kind) || next.head === 'sebagai';
}

/** `menepis telah mengirim drone` denies; `menolak mengirim drone` only refuses. */
function rejectsClause(view: SentenceView, { root, stance }: ReportingForm, verb: number): boolean {
  const at = skipAhead(view.chunks, verb + 1, AUXILIARY);
  if (stance !== 'denies') return false;
  if (reportingWords.is(root, 'refusing')) return refusesToBeCalled(view, at);
  return view.chunks[at]?.kind === 'verb' || view.chunks[at]?.head === 'bahwa';
}

/** `menyambut keputusan itu`, `mengundang Carney`: only with such objects. */
function fitsVerb({ onlyObjects, onlyNames }: ReportingForm, object: Chunk | undefined): boolean {
  if (onlyObjects.length > 0 && !onlyObjects.includes(object?.head ?? '')) return false;
  return !onlyNames || isNamed(object);
}

/** A name, or a state or its organ by name: `menegur pemerintah Rusia`. */
function isNamed(object: Chunk | undefined): boolean {
  if (object === undefined) return false;
  const body = isRoleNoun(object.head, 'state') || isRoleNoun(object.head, 'organ');
  return object.heads.length > 0 || (body && object.owners.length > 0);
}

/**
 * Tells whether a reporting verb reports anything of its object: `mengakui Israel` and `menyatakan perang` do not, `menolak` only rejects claims.
 *
 * @param view the sentence
 * @param form the verb's reading
 * @param verb index of its chunk
 * @returns true where the verb reports speech here
 * @example
 * // Iran menolak [tuduhan itu], Iran menyatakan [penyesalan] → true; Iran menolak [tawaran itu], Iran menyatakan [perang] → false
 */
export function reportsObject(view: SentenceView, form: ReportingForm, verb: number): boolean {
  const at = objectBehind(view, verb);
  const object = view.chunks[at];
  if (!fitsVerb(form, object) || (form.onlyAs && !callsAs(view, verb))) return false;
  if (form.onlyClaims)
    return object === undefined
      ? answersClaim(view, verb) || rejectsClause(view, form, verb)
      : claimObject(view, form, verb) !== null;
  if (object === undefined) return true;
  // `mengancam gawang` in a report of a game is no threat.
  if (form.frame === 'react' && form.clauseOnly) return object.heads.length > 0 && !isGame(view, verb);
  return !isExcepted(view, form, at);
}
