import type { Span } from '@warta/text';
import { holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun, isRoleNoun } from '../../clause/role-noun.js';
import { PHRASES, SMALL_WORDS_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { upTo } from './up-to.js';

/** `istrinya`, `juru bicaranya`, `pemerintahnya`: somebody of who was named before. */
function isTheirs(noun: string): boolean {
  const own = noun.endsWith('nya') ? noun.slice(0, -3) : '';
  return isPersonNoun(own) || isRoleNoun(own, 'organ');
}

/** Whether somebody with a verb of their own stands at a place. */
function somebodyHasVerb({ chunks }: SentenceView, at: number): boolean {
  const subject = chunks[at];
  if (subject?.kind !== 'noun-phrase') return false;
  if (!holdsName(subject) && !isTheirs(subject.head)) return false;
  return chunks[skipAhead(chunks, at + 1, SMALL_WORDS_AND_TIME)]?.kind === 'verb';
}

/** `serangan itu [dan] Rusia menuduh …`: right behind a phrase without a verb. */
function joinsClause(view: SentenceView, object: number, at: number): boolean {
  if (view.chunks[at]?.kind !== 'conjunction') return false;
  const between = view.chunks.slice(object + 1, at);
  return between.every(({ kind }) => PHRASES.has(kind)) && somebodyHasVerb(view, at + 1);
}

/**
 * Ends what is condemned, praised or denied, a mere phrase, where somebody else does something behind a comma or `dan`.
 *
 * @param view the sentence
 * @param content the span that begins with the phrase, or null
 * @param object index of the phrase's chunk
 * @returns the span, shorter where there is such a clause
 * @example
 * // Inggris menyesalkan [serangan itu], dan Brasil menutup bandara. → serangan itu
 * // Budi membantah [tuduhan itu] dan istrinya menuduh Andi. → tuduhan itu
 * // Inggris menyesalkan [rencana Israel, sekutu AS, mencaplok Tepi Barat]. → unchanged
 */
export function beforeOwnClause(view: SentenceView, content: Span | null, object: number): Span | null {
  if (content === null) return null;
  const isPhrase = view.chunks[object]?.kind === 'noun-phrase';
  const comma = view.chunks.findIndex(({ kind }, at) => {
    if (at <= object) return false;
    if (isPhrase && joinsClause(view, object, at)) return true;
    return (
      kind === 'comma' && somebodyHasVerb(view, view.chunks[at + 1]?.kind === 'conjunction' ? at + 2 : at + 1)
    );
  });
  const last =
    view.chunks[comma]?.kind === 'conjunction'
      ? view.words[(view.chunks[comma]?.from ?? 0) - 1]?.end
      : undefined;
  return upTo(content, last ?? view.words[view.chunks[comma]?.from ?? -1]?.start);
}

/** `, dan telah menghukum`: the comma before what is done already. */
function isBeforeDone({ chunks }: SentenceView, comma: number): boolean {
  if (chunks[comma]?.kind !== 'comma' || chunks[comma + 1]?.kind !== 'conjunction') return false;
  const verb = skipAhead(chunks, comma + 2, SMALL_WORDS_AND_TIME);
  const isDone = chunks
    .slice(comma + 2, verb)
    .some(({ kind, head }) => kind === 'auxiliary' && hasClass(head, 'perfect'));
  return isDone && chunks[verb]?.kind === 'verb';
}

/**
 * Ends what is asked for where, behind a comma, who asks has done something already.
 *
 * @param view the sentence
 * @param content the span, or null
 * @param verb index of the verb that asks
 * @returns the span, shorter where there is such a comma
 * @example
 * // AS menuntut [agar China mematuhi sanksi], dan telah menghukum tiga perusahaan. → up to the comma
 * // AS menuntut [agar China mematuhi sanksi, dan menghukum tiga perusahaan]. → unchanged
 */
export function beforeDoneDeed(view: SentenceView, content: Span | null, verb: number): Span | null {
  if (content === null) return null;
  const comma = view.chunks.findIndex((_, at) => at > verb && isBeforeDone(view, at));
  return upTo(content, view.words[view.chunks[comma]?.from ?? -1]?.start);
}
