import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { isPersonNoun, isRoleNoun } from '../../clause/role-noun.js';
import { SMALL_WORDS, SMALL_WORDS_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';
import { carriesSpeech } from '../claims/carrier.js';
import { changeStatement, type StatementDraft } from '../draft.js';
import { anotherClauseAt } from './another-clause.js';
import { contentEnds } from './content-ends.js';
import { isQuotedWhole } from './is-quoted.js';

const { any } = contentEnds;

const INSTEAD = new RegExp(`,\\s+${any('instead')}\\s`, 'u');
const NEGATED = new RegExp(`\\b${any('negating')}\\b`, 'u');
const TURN = new RegExp(`,\\s+${any('turn')}\\s+`, 'u');
const OWN_TURN = new RegExp(`(?:,|(?<![\\s,]))\\s+${any('turn')}\\s+`, 'u');
const END = new RegExp(
  `,\\s+(?:(?:sebuah )?${any('said')} yang|yang menurut|menurut(?= [^,]*$)|demikian|begitu|(?:seperti|sebagaimana) di\\p{L}+)\\s`,
  'u',
);

/** `…, hal yang dibantah X`: the outlet speaks where somebody answers right behind. */
const LOOSE = new RegExp(`,\\s+(?:sebuah )?${any('loose')} yang\\s`, 'u');

/** `…, beberapa jam setelah X bertemu Y`, `… hanya sehari setelah`: the outlet dates what is said. */
const WHEN = new RegExp(
  `(?:,\\s+(?:(?:hanya|tepat|persis) )?|\\s(?:hanya|tepat|persis) )(?:se|(?:beberapa|\\p{L}+|\\d+) )${any('unit')} ${any('before-or-after')} `,
  'u',
);

/** `…, tetapi tidak menyebut pelakunya`: the outlet tells what the speaker did not say or do about it. */
function reportsNot(view: SentenceView, from: number): boolean {
  const at = skipAhead(view.chunks, from, SMALL_WORDS);
  const negated = view.chunks.slice(from, at).some(({ kind }) => kind === 'negator');
  const head = view.chunks[at]?.head ?? '';
  return negated && (reportsAs(head, 'active') || carriesSpeech(head));
}

/** Somebody else comes in: a name, an office or people, or a body. */
function bringsSomebody(view: SentenceView, offset: number): boolean {
  const at = view.chunks.findIndex((one) => (view.words[one.from]?.start ?? 0) >= offset);
  const chunk = view.chunks[at];
  if (reportsNot(view, at)) return true;
  if (chunk?.kind !== 'noun-phrase') return false;
  // `…, tetapi rencana itu tidak terlaksana`
  if (isRoleNoun(chunk.head, 'effort') && view.words[chunk.to - 1]?.lower === 'itu') return true;
  return chunk.heads.length > 0 || isPersonNoun(chunk.head) || isRoleNoun(chunk.head, 'organ');
}

/** How far behind `hal yang` the answer to it may stand, in UTF-16 code units. */
const NEAR = 40;

function answeredAt(text: string, start: number, cues: readonly number[]): number {
  const loose = LOOSE.exec(text);
  if (loose === null) return -1;
  const after = start + loose.index + loose[0].length;
  return cues.some((cue) => cue >= after && cue < after + NEAR) ? loose.index : -1;
}

/** Where the outlet takes the word again inside a stretch of the sentence, or -1: `…, tetapi Yerevan menyangkalnya`. */
function turnIn(view: SentenceView, start: number, end: number, cues: readonly number[]): number {
  const text = view.article.text.slice(start, end);
  const turn = TURN.exec(text);
  const spoken = Math.max(END.exec(text)?.index ?? -1, WHEN.exec(text)?.index ?? -1);
  const other = anotherClauseAt(view, start, end, cues);
  const told = spoken < 0 ? answeredAt(text, start, cues) : spoken;
  const close = other >= 0 && (told < 0 || other < told) ? other : told;
  if (turn === null) return close;
  const after = start + turn.index + turn[0].length;
  const away = cues.some((cue) => cue >= after) || bringsSomebody(view, after);
  return away && (close < 0 || turn.index < close) ? turn.index : close;
}

/** `membantah tuduhan itu, melainkan …`: what is so instead is not denied; `mengatakan itu bukan X, melainkan Y` is one. */
function insteadIn({ stance }: StatementDraft, text: string): number {
  if (stance !== 'denies') return -1;
  const at = INSTEAD.exec(text)?.index ?? -1;
  return at < 0 || NEGATED.test(text.slice(0, at)) ? -1 : at;
}

/** `membantah tuduhan itu, tetapi kemudian [mengirim] drone`: what who denies does all the same is told by the outlet; `tidak hanya mengirim, tetapi juga menjual` goes on. */
function defiesIn(view: SentenceView, { stance, cue }: StatementDraft, start: number, text: string): number {
  const turn = stance === 'denies' ? OWN_TURN.exec(text) : null;
  const verb = view.article.text.slice(cue.start, cue.end).toLowerCase().split(' ').at(-1) ?? '';
  if (turn === null || !reportsAs(verb, 'react')) return -1;
  const after = start + turn.index + turn[0].length;
  const from = view.chunks.findIndex((one) => (view.words[one.from]?.start ?? 0) >= after);
  const at = skipAhead(view.chunks, from, SMALL_WORDS_AND_TIME);
  const isMore = view.chunks.slice(from, at).some(({ head }) => contentEnds.is(head, 'more'));
  const next = view.chunks[at];
  return from >= 0 && next?.kind === 'verb' && !isMore ? turn.index : -1;
}

/**
 * Ends what is said outside quotations where the outlet sets something against it or says who reported it.
 *
 * @param draft a statement
 * @param views the sentences of the article
 * @param drafts all statements, for reporting words behind the contrast
 * @returns the draft, its content shorter where somebody else takes the word
 * @example
 * // Kementerian Kesehatan mengatakan vaksin itu aman, tetapi warga ragu. → vaksin itu aman
 * // Para analis menilai China tidak akan menyerang, tetapi mungkin memblokade. → unchanged
 */
export function cutAtContrast(
  draft: StatementDraft,
  views: readonly SentenceView[],
  drafts: readonly StatementDraft[],
): StatementDraft {
  const { content } = draft;
  const view = views[draft.sentence];
  if (content === null || view === undefined || content.start < draft.cue.end) return draft;
  if (isQuotedWhole(view, content)) return draft;
  const cues = drafts.filter((one) => one.sentence === draft.sentence).map((one) => one.cue.start);
  const text = view.article.text.slice(content.start, content.end);
  const own = Math.max(insteadIn(draft, text), defiesIn(view, draft, content.start, text));
  const at = own > 0 ? own : turnIn(view, content.start, content.end, cues);
  return at <= 0
    ? draft
    : changeStatement(draft, { content: { start: content.start, end: content.start + at } });
}
