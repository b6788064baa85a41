import type { Chunk } from '../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../clause/clause-view.js';
import type { Subject } from '../clause/clauses.js';
import { isRoleNoun } from '../clause/role-noun.js';
import { findSubject } from '../clause/subject.js';
import { hasClass } from '../clause/word-class.js';
import { rememberFlags } from '../clause/word-form.js';
import { flatMap } from '../flat-map.js';
import { isInGame } from '../mentions/game-context.js';
import type { StatementDraft } from './draft.js';
import { findsNone } from './finds-none.js';
import { isAnother } from './is-another.js';
import { launchedFrom } from './launched-from.js';
import { isProsecution } from './law-officer.js';
import { nounWrongdoer } from './noun-wrong.js';
import { provenDoer } from './proven-doer.js';
import { speakerText } from './speaker-text.js';
import { standsBehindClaim } from './stands-behind-claim.js';
import { steerersOf } from './steered-wrong.js';
import { suffersByAnother } from './suffered-wrong.js';
import { isAttack, tellsWrong } from './tells-wrong.js';
import { isToldAsDone } from './told-as-done.js';
import { beginsWrong, findWrong, isWrong } from './wrong-acts.js';

/** `kedua kubu menerima senjata`: of those with a name the act itself tells it. */
function armsUnnamed(view: SentenceView, verb: number, phrase: number): boolean {
  const { heads, owners } = view.chunks[phrase] as Chunk;
  if (heads.length + owners.length > 0) return false;
  const { start } = chunkSpan(view, view.chunks[verb] as Chunk);
  return beginsWrong(view.article.text.slice(start, view.sentence.end), 'arming');
}

/** How far behind its verb a wrong may be named, in UTF-16 code units. */
const NEAR = 70;

/** One who believes that somebody gave orders for it, or runs it, suspects: `meyakini sindikat itu mengoperasikan pusat penipuan`. */
function isSuspected(view: SentenceView, verb: number): boolean {
  const { start } = chunkSpan(view, view.chunks[verb] as Chunk);
  const text = view.article.text.slice(start, Math.min(start + NEAR, view.sentence.end));
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
  const willing = chain.some((at) => view.chunks[at]?.head === 'sengaja');
  return willing && isWrong(view.chunks[verb]?.head ?? '', 'hinder');
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
  if (!['mereka', 'musuh'].includes(head) || owners.length > 0) return false;
  if (speakers.some((speaker) => PLAYS.test(speakerText(view, speaker)))) return false;
  return isAttack(view.chunks[verb]?.head ?? '') && !isInGame(view.article.text, start, end);
}

const PLAYS =
  /\b(?:pelatih|pemain|kiper|striker|bek|gelandang|manajer|kapten|penyerang|winger|juru taktik)\b/iu;

/** `Jaksa menyebut Nadiem menerima Rp809 miliar`: what prosecutors say of a person's money. */
function takesMoney(view: SentenceView, verb: number, phrase: number, { speakers }: StatementDraft): boolean {
  const { head, heads } = view.chunks[phrase] as Chunk;
  const { start } = chunkSpan(view, view.chunks[verb] as Chunk);
  if (!MONEY.test(view.article.text.slice(start, start + NEAR))) return false;
  const person = heads.some((one) => view.mentions[one]?.kind === 'person') || isRoleNoun(head, 'people');
  return person && isProsecution(view, speakers);
}

const MONEY =
  /^(?:menerima|mengantongi|menikmati|mengalirkan|meminta|menyerahkan|memakai|menggunakan|memberi|memberikan) (?:\p{L}+ ){0,3}(?:uang|imbalan|fee|komisi|hadiah|jatah|dana|(?:rp ?)?\d)/iu;

/** A wrong by its words, or arms of somebody without a name. */
function isWrongOf(
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

const suspends = rememberFlags(({ lower }) => hasClass(lower, 'condition') || lower === 'apakah');

/** Under `jika`, `agar`, `apakah` and in a question nothing is told as done, nor where no proof of it is seen. */
function isSuspended(view: SentenceView, draft: StatementDraft): boolean {
  const { content } = draft;
  const { text } = view.article;
  if (content !== null && findsNone(text.slice(content.start, content.end))) return true;
  // `Apa itu melanggar?`
  const end = Math.min(content?.end ?? 0, view.sentence.end);
  if (/\?["”]?$/u.test(text.slice(Math.max(0, end - 2), end + 1).trimEnd())) return true;
  return view.words.some(
    (word) =>
      content !== null && content.start <= word.start && word.end <= content.end && suspends(word.form),
  );
}

/** `Apple disebut X menyalahgunakan posisinya`: what is said begins with the verb, its doer stands before the cue. */
function wrongsSubject(view: SentenceView, { content, rule }: StatementDraft): boolean {
  if (!['passive-cue', 'according-to', 'pronoun-passive'].includes(rule)) return false;
  const at = view.chunks.findIndex((chunk) => chunkSpan(view, chunk).start === content?.start);
  return view.chunks[at]?.kind === 'verb' && tellsWrong(view, at, [], undefined);
}

/** `kelompok yang terkait dengan China telah [menyusup]`: over a relative clause that has no verb. */
function overTie({ chunks }: SentenceView, verb: number): Subject {
  let last = verb - 1;
  while (chunks[last]?.kind === 'auxiliary') last -= 1;
  const yang = chunks.findLastIndex(({ head }, at) => at < last && head === 'yang');
  const tied = ['terkait', 'dekat', 'berafiliasi'].includes(chunks[yang + 1]?.head ?? '');
  const closed = chunks
    .slice(yang + 1, last)
    .every(({ kind }) => kind === 'preposition' || kind === 'noun-phrase');
  const found = tied && closed && chunks[yang - 1]?.kind === 'noun-phrase';
  return found ? { phrase: yang - 1, chain: [] } : { phrase: null, chain: [] };
}

/** The subject, also before a quotation that begins with the verb: `menyebut Rwanda "menjarah mineral"`. */
function subjectOf(view: SentenceView, at: number): Subject {
  const found = findSubject(view.chunks, at);
  const own = found.phrase === null ? overTie(view, at) : found;
  const quoted = view.chunks[at - 1]?.kind === 'quote' && view.chunks[at - 2]?.kind === 'noun-phrase';
  return own.phrase === null && quoted ? { phrase: at - 2, chain: [] } : own;
}

/** Who does the wrong that an active verb tells, as the index of a chunk, or -1. */
function doerOf(view: SentenceView, at: number, draft: StatementDraft, from: number): number {
  const { phrase, chain } = subjectOf(view, at);
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
  return isWrongOf(view, at, chain, phrase, draft) || (draft.belief && isSuspected(view, at)) ? phrase : -1;
}

/**
 * Lists who does the wrongs of others that a statement tells: `Jaksa menyebut [terdakwa] memalsukan surat`.
 *
 * @param view the sentence of the reporting word
 * @param draft the statement
 * @returns indices of chunks, in text order; empty where no wrong is told as done by a subject that is not the speaker
 */
export function wrongdoersIn(view: SentenceView, draft: StatementDraft): readonly number[] {
  const { content } = draft;
  if (content === null || isSuspended(view, draft)) return [];
  for (const found of [launchedFrom(view, draft), nounWrongdoer(view, draft), provenDoer(view, draft)])
    if (found >= 0) return [found];
  return flatMap(view.chunks, (chunk, at) => {
    const span = chunkSpan(view, chunk);
    if (chunk.kind !== 'verb' || span.start < content.start || span.end > content.end) return [];
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
 */
export function tellsWrongOf(view: SentenceView, draft: StatementDraft): boolean {
  if (draft.content === null || isSuspended(view, draft)) return false;
  if (wrongsSubject(view, draft) || steerersOf(view, draft).length > 0) return true;
  return wrongdoersIn(view, draft).length > 0;
}
