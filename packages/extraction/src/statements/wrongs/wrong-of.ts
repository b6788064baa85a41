import type { Chunk } from '../../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { isInGame } from '../../mentions/game-context.js';
import type { StatementDraft } from '../draft.js';
import { isOfKind } from '../speakers/speaker-kind.js';
import { isAttack } from './is-attack.js';
import { takesMoney } from './takes-money.js';
import { tellsWrong } from './tells-wrong.js';
import { textFromVerb } from './text-from-verb.js';
import { beginsWrong, findWrong, isWrong } from './wrong-acts.js';
import { wrongContext } from './wrong-context.js';

/** `kedua kubu menerima senjata`: of those with a name the act itself tells it. */
function armsUnnamed(view: SentenceView, verb: number, phrase: number): boolean {
  const { heads, owners } = view.chunks[phrase] as Chunk;
  if (heads.length + owners.length > 0) return false;
  const { start } = chunkSpan(view, view.chunks[verb] as Chunk);
  return beginsWrong(view.article.text.slice(start, view.sentence.end), 'arming');
}

/**
 * Tells whether a verb says that somebody gave orders for a wrong, or runs it: `meyakini sindikat itu mengoperasikan pusat penipuan`.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @example
 * // Sindikat itu [mengoperasikan] pusat penipuan → true; Sindikat itu [mengoperasikan] pusat belanja → false
 */
export function isSuspected(view: SentenceView, verb: number): boolean {
  const text = textFromVerb(view, verb);
  return beginsWrong(text, 'running') && (findWrong(text, 'harm') > 0 || findWrong(text, 'done') > 0);
}

/** `tentara Rwanda menyeberang`, `artileri Rusia menghajar pasar`: soldiers and weapons of a country, by what they do. */
function bearsArms(view: SentenceView, verb: number, chain: readonly number[], phrase: number): boolean {
  const { head, owners } = view.chunks[phrase] as Chunk;
  if (owners.length === 0 || chain.some((at) => view.chunks[at]?.head === 'akan')) return false;
  const text = view.article.text.slice(chunkSpan(view, view.chunks[verb] as Chunk).start, view.sentence.end);
  if (isWrong(head, 'soldiers') && beginsWrong(text, 'march')) return true;
  return isWrong(head, 'weapons') && beginsWrong(text, 'hit');
}

/** `sengaja menghambat perundingan`. */
function obstructs(view: SentenceView, verb: number, chain: readonly number[]): boolean {
  const willing = chain.some((at) => wrongContext.is(view.chunks[at]?.head ?? '', 'wilful'));
  return willing && isWrong(view.chunks[verb]?.head ?? '', 'hinder');
}

/** `meluncurkan 400 drone ke arah ibu kota` */
function shoots(view: SentenceView, verb: number): boolean {
  return isWrong(view.chunks[verb]?.head ?? '', 'shoot') && findWrong(textFromVerb(view, verb), 'shot') > 0;
}

/** `Mereka menyerang pada malam hari`, `Musuh menyerang gardu`: an enemy without a name; in a report of a game it is a game. */
function isAttackers(
  view: SentenceView,
  verb: number,
  phrase: number,
  { speakers }: StatementDraft,
): boolean {
  const { head, owners } = view.chunks[phrase] as Chunk;
  const { start, end } = chunkSpan(view, view.chunks[verb] as Chunk);
  if (!wrongContext.is(head, 'foe') || owners.length > 0) return false;
  if (speakers.some((speaker) => isOfKind(view, speaker, 'player'))) return false;
  const strikes = isAttack(view.chunks[verb]?.head ?? '') || shoots(view, verb);
  return strikes && !isInGame(view.article.text, start, end);
}

/**
 * Tells whether a verb with its subject tells a wrong: by its words, or by who does it to whom.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @param chain the small words before it, as indices of chunks
 * @param phrase index of its subject
 * @param draft the statement
 * @example
 * // tentara Rwanda menyeberang, artileri Rusia menghajar pasar → true
 */
export function isWrongOf(
  view: SentenceView,
  verb: number,
  chain: readonly number[],
  phrase: number,
  draft: StatementDraft,
): boolean {
  if (takesMoney(view, verb, phrase, draft)) return true;
  if (armsUnnamed(view, verb, phrase) || bearsArms(view, verb, chain, phrase)) return true;
  if (isAttackers(view, verb, phrase, draft)) return true;
  return obstructs(view, verb, chain) || tellsWrong(view, verb, chain, view.chunks[phrase]);
}
