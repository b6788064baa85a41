import { type Chunk, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { afterInserted } from '../../clause/closed-insertion.js';
import { PHRASES, skipBack } from '../../clause/skip-chunks.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { entryAt } from '../../entry-at.js';
import { flatMap } from '../../flat-map.js';
import { namesOf } from '../roles/role-names.js';
import { isBlameWord } from './blame-word.js';

/** How far back the comma stands that opens what is inserted before a ground. */
const REACH = 8;

/** `terhadap Iran[, sekutu Moskow,] atas`: index of what the ground belongs to, over what is inserted before it. */
function overInserted({ chunks }: SentenceView, link: number): number {
  if (entryAt(chunks, link - 1)?.kind !== 'comma') return link;
  for (let open = link - 2; open >= Math.max(1, link - REACH); open -= 1)
    if (entryAt(chunks, open)?.kind === 'comma') return afterInserted(chunks, open) === link ? open : link;
  return link;
}

/** `sanksi`, `daftar hitam`: what is laid on somebody. */
function isPenalty({ words }: SentenceView, chunk: Chunk): boolean {
  if (chunk.kind !== 'noun-phrase' || chunk.heads.length > 0) return false;
  const next = words[chunk.from + 1]?.lower ?? '';
  return isBlameWord(chunk.head, 'penalty') || isBlameWord(`${chunk.head} ${next}`, 'penalty');
}

/** States, bodies and groups: a person who is punished need not have done it alone. */
function sidesIn(view: SentenceView, chunk: Chunk | undefined): readonly number[] {
  return namesOf(view, chunk).filter((name) => view.mentions[name]?.kind !== 'person');
}

/** `sanksi terhadap [Iran]`: on whom the penalty is laid, behind it. */
function namesBehind(view: SentenceView, penalty: number, link: number): readonly number[] {
  for (let at = penalty + 1; at < link - 1; at += 1) {
    const preposition = view.chunks[at];
    if (preposition?.kind === 'preposition' && isBlameWord(preposition.head, 'penalty-on'))
      return sidesIn(view, view.chunks[at + 1]);
  }
  return [];
}

/** `memasukkan [Iran] ke daftar hitam`: on whom a verb lays the penalty. */
function namesBefore(view: SentenceView, verb: number, penalty: number): readonly number[] {
  if (view.chunks[verb]?.kind !== 'verb') return [];
  const objects = view.chunks.slice(verb + 1, penalty).filter(({ kind }) => kind === 'noun-phrase');
  return flatMap(objects, (chunk) => sidesIn(view, chunk));
}

/** `membekukan aset [Iran] karena`: whose goods are taken. */
function namesOfAssets(view: SentenceView, verb: number): readonly number[] {
  const assets = view.chunks[verb + 1];
  if (
    assets === undefined ||
    !isBlameWord(assets.head, 'goods') ||
    !isBlameWord(view.chunks[verb]?.head ?? '', 'freezes')
  )
    return [];
  return ownersOf(assets);
}

/** `[Iran] dikecam AS atas`, `[Iran] dijatuhi sanksi atas`: whom a passive verb blames. */
function namesOfPatient(view: SentenceView, verb: number): readonly number[] {
  if (!isBlameWord(view.chunks[verb]?.head ?? '', 'blamed')) return [];
  const { phrase } = findSubject(view.chunks, verb);
  return phrase === null ? [] : sidesIn(view, view.chunks[phrase]);
}

/** `memanggil duta besar [Rusia] atas`: whose envoy is called to account or sent away. */
function namesOfEnvoy(view: SentenceView, verb: number): readonly number[] {
  const envoy = view.chunks[verb + 1];
  if (!isBlameWord(view.chunks[verb]?.head ?? '', 'calls-in') || !isBlameWord(envoy?.head ?? '', 'envoy'))
    return [];
  return envoy === undefined ? [] : ownersOf(envoy);
}

/**
 * Names who did the deed that a penalty is laid on somebody for: it is theirs where the deed names nobody else.
 *
 * @param view the sentence
 * @param phrase index of the noun phrase that names the deed
 * @returns indices of mentions; empty where no penalty stands before, and for persons
 * @example
 * // AS menjatuhkan sanksi terhadap [Iran] atas pasokan drone. → Iran
 * // [Iran] dikecam Uni Eropa atas pasokan drone. → Iran
 * // AS membahas sanksi dengan Iran atas pasokan drone. → none
 */
export function punishedFor(view: SentenceView, phrase: number): readonly number[] {
  const ground = view.chunks[phrase - 1];
  if (ground === undefined || !isBlameWord(ground.head, 'ground')) return [];
  const link = overInserted(view, phrase - 1);
  const before = skipBack(view.chunks, link - 1, PHRASES);
  const patients = namesOfPatient(view, before);
  if (patients.length > 0) return patients;
  const taken = [...namesOfEnvoy(view, before), ...namesOfAssets(view, before)];
  if (taken.length > 0) return taken;
  const penalty = view.chunks.findIndex((chunk, at) => at > before && at < link && isPenalty(view, chunk));
  if (penalty < 0) return [];
  const behind = namesBehind(view, penalty, link);
  return behind.length > 0 ? behind : namesBefore(view, before, penalty);
}
