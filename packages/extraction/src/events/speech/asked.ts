import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { closedName } from '../../clause/closed-name.js';
import { SMALL_WORDS_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';
import { anySpeechWord, isSpeechWord } from '../../clause/speech-word.js';
import { hasClass } from '../../clause/word-class.js';
import type { StatementDraft } from '../../statements/draft.js';
import { bearerOfDuty } from '../../statements/stances/tells-duty.js';
import { isActWord } from '../act-word.js';
import { findObjectWord } from '../objects/object-class.js';
import { bothSides } from '../roles/both-sides.js';
import { namesOf } from '../roles/role-names.js';
import { firstOfContent, namesIn } from './content-names.js';

/** `menyerukan agar [Iran] tidak mengirim …`: who is to do it. */
function wishedOf(view: SentenceView, draft: StatementDraft): readonly number[] {
  const { cue, content } = draft;
  const first = firstOfContent(view, draft);
  const isWish = hasClass(view.chunks[first - 1]?.head ?? '', 'purpose') && (content?.start ?? 0) > cue.end;
  // `agar Menteri Pertahanan Israel, Budi Santoso, membuka …`
  const named = closedName(view.chunks, first);
  const last = named < 0 ? first : named + 1;
  const next = skipAhead(view.chunks, last + 1, SMALL_WORDS_AND_TIME);
  const acts = view.chunks[next]?.kind === 'verb' && !view.chunks[next]?.head.startsWith('di');
  return isWish && acts ? namesOf(view, view.chunks[named < 0 ? first : named]) : [];
}

const REQUEST = new RegExp(anySpeechWord('request-root'), 'iu');

/** `meminta`, not `mendesak`. */
function isRequest({ article }: SentenceView, { cue }: StatementDraft): boolean {
  return REQUEST.test(article.text.slice(cue.start, cue.end));
}

/** `bantuan NATO`, not `persetujuan AS-Soviet`. */
function ownerAlone(view: SentenceView, thing: Chunk): readonly number[] {
  return thing.owners.length === 1 && thing.endsInName ? namesIn(view, thing) : [];
}

/** `penjelasan`, or arms and aid: `meminta amunisi dari X`. */
function isGiven(view: SentenceView, { head, from, to }: Chunk): boolean {
  if (isSpeechWord(head, 'given')) return true;
  return findObjectWord(view, from, to, 'weapon') >= 0 || findObjectWord(view, from, to, 'relief') >= 0;
}

/** `menuntut penjelasan dari [Rusia]`: who is to give it. */
function giversOf(view: SentenceView, draft: StatementDraft): readonly number[] {
  const first = firstOfContent(view, draft);
  const thing = view.chunks[first];
  if (thing === undefined || !isGiven(view, thing)) return [];
  // `meminta bantuan [NATO]`; what is asked for somebody (`bantuan untuk X`) names nobody asked.
  const owed = isRequest(view, draft) || isSpeechWord(thing.head, 'owed');
  // `meminta bantuan ke [Moskow]`
  const link = view.chunks[first + 1]?.head;
  const isAsked = link === 'ke' && isRequest(view, draft) && isActWord(thing.head, 'help');
  if (link !== 'dari' && !isAsked) return owed ? ownerAlone(view, thing) : [];
  return namesIn(view, view.chunks[first + 2]);
}

/**
 * Who is asked in what is demanded.
 *
 * @param view the sentence
 * @param draft the demand, without an addressee
 * @returns mentions; empty where nobody is named to do or give it
 * @example
 * // mendesak [kedua negara] menahan diri, menyerukan agar [Iran] mundur, menuntut penjelasan dari [Rusia], mengatakan [Rusia] harus mundur
 */
export function asked(view: SentenceView, draft: StatementDraft): readonly number[] {
  const both = view.chunks[firstOfContent(view, draft)];
  const sides = both === undefined ? [] : bothSides(view, both);
  const wished = sides.length > 0 ? sides : wishedOf(view, draft);
  if (wished.length > 0) return wished;
  const bearer = bearerOfDuty(view, draft);
  return bearer !== null ? namesIn(view, bearer) : giversOf(view, draft);
}
