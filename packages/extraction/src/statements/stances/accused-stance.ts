import type { ReportingForm } from '@warta/indonesian';
import { type Chunk, holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { SMALL_WORDS, skipAhead } from '../../clause/skip-chunks.js';
import { isActWord } from '../../events/act-word.js';
import type { Stance } from '../../findings.js';
import { objectBehind } from '../claims/object-behind.js';
import { isClaimNoun } from '../claims/rejected-report.js';
import { isMutual } from '../cues/reporting-form.js';
import { reportingWords } from '../cues/reporting-words.js';
import { isPerson } from '../speakers/is-person.js';

/** An active verb over its small words. */
function acts(view: SentenceView, from: number): boolean {
  const verb = view.chunks[skipAhead(view.chunks, from, SMALL_WORDS)];
  return verb?.kind === 'verb' && verb.head.startsWith('me');
}

/** `menuduh senjata itu (akan) digunakan`: a clause of what is done with a thing; but `menuding klaim AS direkayasa`. */
function isDoneWith(view: SentenceView, object: Chunk, from: number): boolean {
  const verb = view.chunks[skipAhead(view.chunks, from, SMALL_WORDS)];
  return verb?.kind === 'verb' && verb.head.startsWith('di') && !isClaimNoun(object.head);
}

/** `menuding klaim AS sebagai kebohongan`: a claim is no one either; `menuduh pemberontak yang …`: fighters and groups are. */
function isSomebody(view: SentenceView, object: Chunk): boolean {
  if (isClaimNoun(object.head)) return false;
  if (isRoleNoun(object.head, 'fighters') || isActWord(object.head, 'band')) return true;
  const capital = view.words[object.from]?.form.capital ?? false;
  return capital || holdsName(object) || isPerson(object.head);
}

/**
 * The stance of a verb that accuses or blames, in the light of its object: only somebody can be accused, whatever is
 * named else is stated.
 *
 * @param view the sentence
 * @param form the verb's reading
 * @param verb index of its chunk
 * @returns its stance, or `states`
 * @example
 * // Polisi menuding [warga] sebagai penyebab. → alleges
 * // Polisi menuding [kelelahan] sebagai penyebab. → states
 */
export function accusedStance(view: SentenceView, form: ReportingForm, verb: number): Stance {
  if (form.frame !== 'accuse' && !reportingWords.is(form.root, 'blaming')) return form.stance;
  const at = objectBehind(view, verb);
  const object = view.chunks[at];
  if (object === undefined) return form.stance;
  const chunk = view.chunks[verb];
  if (chunk !== undefined && isMutual(view, chunk)) return form.stance;
  // `menuduh tetangganya itu menembak jatuh`: whoever does it is accused.
  if (form.frame === 'accuse' && (acts(view, at + 1) || isDoneWith(view, object, at + 1))) return form.stance;
  return isSomebody(view, object) ? form.stance : 'states';
}
