import { containsSpan } from '@warta/text';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { findComplements } from '../../clause/complements.js';
import { hasKind } from '../../clause/has-kind.js';
import { hasClass } from '../../clause/word-class.js';
import { rememberFlags } from '../../clause/word-form.js';
import { entryAt } from '../../entry-at.js';
import { isTold } from '../../events/status/is-told.js';
import { flatMap } from '../../flat-map.js';
import { standsBehindClaim } from '../claims/stands-behind-claim.js';
import type { StatementDraft } from '../draft.js';
import { findsNone } from '../stances/finds-none.js';
import { tellsSince } from '../stances/is-background.js';
import { isAnother } from './is-another.js';
import { launchedFrom } from './launched-from.js';
import { nounWrongdoer } from './noun-wrong.js';
import { provenDoer } from './proven-doer.js';
import { steerersOf } from './steered-wrong.js';
import { suffersByAnother } from './suffered-wrong.js';
import { tellsWrong } from './tells-wrong.js';
import { isToldAsDone } from './told-as-done.js';
import { toldSubject } from './told-subject.js';
import { trailTo } from './trail-to.js';
import { beginsWrong } from './wrong-acts.js';
import { wrongContext } from './wrong-context.js';
import { isSuspected, isWrongOf } from './wrong-of.js';

const suspends = rememberFlags(({ lower }) => hasClass(lower, 'condition') || lower === 'apakah');

/** Under `jika`, `agar`, `apakah` and in a question nothing is told as done, nor where no proof of it is seen. */
function isSuspended(view: SentenceView, draft: StatementDraft): boolean {
  const { content } = draft;
  const { text } = view.article;
  const said = content === null ? '' : text.slice(content.start, content.end);
  if (findsNone(said) || beginsWrong(said.toLowerCase(), 'cannot-be')) return true;
  // `Apa itu melanggar?`
  const end = Math.min(content?.end ?? 0, view.sentence.end);
  if (/\?["”]?$/u.test(text.slice(Math.max(0, end - 2), end + 1).trimEnd())) return true;
  return view.words.some(
    (word, at) => content !== null && containsSpan(content, word) && suspends(word.form) && !isThat(view, at),
  );
}

/** `punya bukti kalau X memasok senjata`: as good as `bahwa`. */
function isThat({ words }: SentenceView, at: number): boolean {
  return hasClass(words[at]?.lower ?? '', 'that-or-if') && isTold(entryAt(words, at - 1)?.lower ?? '');
}

/** `Apple disebut X menyalahgunakan posisinya`: what is said begins with the verb, its doer stands before the cue. */
function wrongsSubject(view: SentenceView, { content, rule }: StatementDraft): boolean {
  if (!['passive-cue', 'according-to', 'pronoun-passive'].includes(rule)) return false;
  const at = view.chunks.findIndex((chunk) => chunkSpan(view, chunk).start === content?.start);
  return view.chunks[at]?.kind === 'verb' && tellsWrong(view, at, [], undefined);
}

/** Who does the wrong that an active verb tells, as the index of a chunk, or -1. */
function doerOf(view: SentenceView, at: number, draft: StatementDraft, from: number): number {
  const { phrase, chain } = toldSubject(view, at);
  const head = view.chunks[at]?.head ?? '';
  if (
    phrase === null ||
    !isAnother(view, phrase, head, draft) ||
    !isToldAsDone(view, chain, phrase, at, from)
  )
    return -1;
  const subject = view.chunks[phrase];
  const within = subject !== undefined && chunkSpan(view, subject).start >= from;
  if (!within || standsBehindClaim(view, subject.from, from)) return -1;
  const wrong = isWrongOf(view, at, chain, phrase, draft) || (draft.belief && isSuspected(view, at));
  const tries = chain.some((one) => view.chunks[one]?.kind !== 'auxiliary');
  return wrong ? ((tries ? null : giverBehind(view, at)) ?? phrase) : -1;
}

/** `Houthi menerima rudal dari [Iran]`: who gives it is blamed, and not who receives. */
function giverBehind({ chunks, mentions }: SentenceView, at: number): number | null {
  if (!wrongContext.is(chunks[at]?.head ?? '', 'receiving')) return null;
  const { prepositional } = findComplements(chunks, at + 1);
  const giver = prepositional.find(({ preposition }) => preposition === 'dari')?.phrase;
  const heads = giver === undefined ? [] : (chunks[giver]?.heads ?? []);
  // `menerima uang dari Budi`: who takes a bribe is blamed.
  return giver !== undefined && heads.some((one) => hasKind(mentions, one, 'country', 'group'))
    ? giver
    : null;
}

/** Who is told to do a wrong otherwise than by an active verb, as the index of a chunk, or -1. */
const WITHOUT_VERB: readonly ((view: SentenceView, draft: StatementDraft) => number)[] = [
  launchedFrom,
  nounWrongdoer,
  provenDoer,
  trailTo,
];

/**
 * Lists who does the wrongs of others that a statement tells: `Jaksa menyebut [terdakwa] memalsukan surat`.
 *
 * @param view the sentence of the reporting word
 * @param draft the statement
 * @returns indices of chunks, in text order; empty where no wrong is told as done by a subject that is not the speaker
 * @example
 * // Jaksa menyebut [terdakwa] memalsukan surat. → index of `terdakwa`
 * // Jaksa menyebut terdakwa menulis surat. → none
 */
export function wrongdoersIn(view: SentenceView, draft: StatementDraft): readonly number[] {
  return isSuspended(view, draft) ? [] : doersIn(view, draft);
}

/** The same, where what is said is not suspended. */
function doersIn(view: SentenceView, draft: StatementDraft): readonly number[] {
  const { content } = draft;
  if (content === null) return [];
  for (const find of WITHOUT_VERB) {
    const found = find(view, draft);
    if (found >= 0) return [found];
  }
  return flatMap(view.chunks, (chunk, at) => {
    const span = chunkSpan(view, chunk);
    if (chunk.kind !== 'verb' || span.start < content.start || span.end > content.end) return [];
    if (!draft.belief && tellsSince(view, at, content.start)) return [];
    const doer = doerOf(view, at, draft, content.start);
    const agent = doer >= 0 ? doer : suffersByAnother(view, at, draft);
    return agent >= 0 ? [agent] : [];
  });
}

/**
 * Tells whether a neutral report tells a wrong of somebody else: `Jaksa menyebut terdakwa memalsukan surat`.
 *
 * @param view the sentence of the reporting word
 * @param draft the statement
 * @returns true where the wrong is told as done, by a subject that is not the speaker
 * @example
 * // Jaksa menyebut terdakwa memalsukan surat. → true
 * // Jaksa menyebut terdakwa menulis surat. → false
 */
export function tellsWrongOf(view: SentenceView, draft: StatementDraft): boolean {
  if (draft.content === null || isSuspended(view, draft)) return false;
  if (wrongsSubject(view, draft) || steerersOf(view, draft).length > 0) return true;
  return doersIn(view, draft).length > 0;
}
