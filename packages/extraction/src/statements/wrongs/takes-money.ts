import type { Chunk } from '../../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import type { StatementDraft } from '../draft.js';
import { isProsecution } from '../speakers/law-officer.js';
import { VERB_REACH } from './text-from-verb.js';
import { wrongContext } from './wrong-context.js';

const MONEY = new RegExp(
  `^${wrongContext.any('takes')} (?:\\p{L}+ ){0,3}(?:${wrongContext.any('money')}|(?:rp ?)?\\d)`,
  'iu',
);

/** `menerima uang santunan`: money that one may well get. */
const DUE = new RegExp(`^\\p{L}+ (?:\\p{L}+ ){0,3}${wrongContext.any('due')}\\b`, 'iu');

/**
 * Tells whether prosecutors say of a person that money came to or from him.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @param phrase index of its subject
 * @param draft the statement
 * @example
 * // Jaksa menyebut Andi Wijaya [menerima] Rp9 miliar. → true
 * // Jaksa menyebut saksi [menerima] uang transpor. → false
 * // Menteri Keuangan menyebut Andi Wijaya [menerima] Rp9 miliar. → false
 */
export function takesMoney(
  view: SentenceView,
  verb: number,
  phrase: number,
  { speakers }: StatementDraft,
): boolean {
  const { head, heads } = view.chunks[phrase] as Chunk;
  const { start } = chunkSpan(view, view.chunks[verb] as Chunk);
  const text = view.article.text.slice(start, start + VERB_REACH);
  if (!MONEY.test(text) || DUE.test(text) || wrongContext.is(head, 'suffers')) return false;
  const person = heads.some((one) => view.mentions[one]?.kind === 'person') || isRoleNoun(head, 'people');
  return person && isProsecution(view, speakers);
}
