import type { Chunk } from '../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../clause/clause-view.js';
import { isPersonNoun, isRoleNoun } from '../clause/role-noun.js';
import { findSubject } from '../clause/subject.js';
import { hasClass } from '../clause/word-class.js';
import { rememberFlags } from '../clause/word-form.js';
import { controllerWords } from '../events/controller-words.js';
import { isOneSide, partyOf, speakerParty } from '../take-ups/party.js';
import type { StatementDraft } from './draft.js';
import { standsBehindClaim } from './stands-behind-claim.js';
import { steerersOf } from './steered-wrong.js';
import { beginsWrong, findWrong, isWrong } from './wrong-acts.js';

/** Somebody other than the speaker: a name, an office, people or a body. */
function isAnother(view: SentenceView, phrase: number, verb: string, draft: StatementDraft): boolean {
  const chunk = view.chunks[phrase];
  if (chunk === undefined || isWrong(chunk.head, 'own')) return false;
  if (hasClass(chunk.head, 'pronoun')) return chunk.head === 'mereka';
  if (isWrong(view.words[chunk.to - 1]?.lower ?? '', 'own')) return false;
  const own = draft.speakers.flatMap((speaker) => (speaker.kind === 'mention' ? [speaker.mention] : []));
  const noun = chunk.head.replace(/nya$/u, '');
  // `tentaranya` are the speaker's own.
  if (noun !== chunk.head && isRoleNoun(noun, 'organ')) return false;
  const named = chunk.heads.map((head) => view.mentions[head]?.antecedent ?? head);
  if (named.some((head) => own.includes(head)) || isOwnCountry(view, chunk, draft)) return false;
  return (
    named.length > 0 ||
    isPersonNoun(noun) ||
    isRoleNoun(chunk.head, 'organ') ||
    isRoleNoun(noun, 'relational') ||
    isDeed(chunk.head, verb) ||
    (isWrong(verb, 'breach') && pointsAt(view, chunk))
  );
}

/** `tentara Rwanda` are the own of who speaks for Rwanda. */
function isOwnCountry(view: SentenceView, { heads, owners }: Chunk, { speakers }: StatementDraft): boolean {
  const [owner] = owners;
  if (heads.length > 0 || owner === undefined || view.mentions[owner]?.kind !== 'country') return false;
  const party = partyOf(view.mentions, owner);
  return speakers.some((speaker) => isOneSide(speakerParty(view.mentions, speaker), party));
}

/** `Manuver tersebut melanggar hukum`. */
function pointsAt(view: SentenceView, { from, to }: Chunk): boolean {
  return to > from + 1 && hasClass(view.words[to - 1]?.lower ?? '', 'determiner');
}

/** `tindakan itu`, `penjualan kayu itu melanggar`: the deed stands for its doer. */
function isDeed(noun: string, verb: string): boolean {
  return isWrong(noun, 'deed') || (isWrong(verb, 'breach') && /^\p{Ll}{4,}an$/u.test(noun));
}

/** `melindungi kelompok bersenjata`, `menampung para pemberontak`, not `melindungi warga dari pemberontak`. */
export function harbours(text: string): boolean {
  const sheltered = /^\p{L}+ (?:(?:para|sejumlah|seorang|anggota|beberapa|sebuah) )?/iu.exec(text);
  return (
    sheltered !== null &&
    beginsWrong(text, 'harbour') &&
    beginsWrong(text.slice(sheltered[0].length), 'outlaw')
  );
}

/** How far behind its verb a wrong may be named, in UTF-16 code units. */
const NEAR = 70;

/** `berada di balik serangan itu`, `menerima suap`, `merugikan keuangan negara`. */
function takesPart(view: SentenceView, start: number): boolean {
  const text = view.article.text.slice(start, Math.min(start + NEAR, view.sentence.end));
  if (beginsWrong(text, 'phrase') || shoots(text) || harbours(text)) return true;
  if (beginsWrong(text, 'loss') || takesBribe(text)) return true;
  return beginsWrong(text, 'behind') && (findWrong(text, 'harm') > 0 || findWrong(text, 'done') > 0);
}

/** `menembakkan 500 drone ke kota-kota`, not `ke laut`. */
function shoots(text: string): boolean {
  const shot = beginsWrong(text, 'shoot') ? findWrong(text, 'shot') : -1;
  const to = shot < 0 ? null : /\s(?:ke|terhadap|di)\s/u.exec(text.slice(shot));
  return to !== null && beginsWrong(text.slice(shot + to.index + to[0].length), 'struck');
}

/** `menerima suap`, `menerima uang suap`. */
function takesBribe(text: string): boolean {
  const taken = /^menerima (?:uang )?/iu.exec(text);
  if (taken === null) return false;
  return (
    beginsWrong(text.slice('menerima '.length), 'bribe') || beginsWrong(text.slice(taken[0].length), 'bribe')
  );
}

/** `kedua kubu menerima senjata`: of those with a name the act itself tells it. */
function armsUnnamed(view: SentenceView, verb: number, phrase: number): boolean {
  const { heads, owners } = view.chunks[phrase] as Chunk;
  if (heads.length + owners.length > 0) return false;
  const { start } = chunkSpan(view, view.chunks[verb] as Chunk);
  return beginsWrong(view.article.text.slice(start, view.sentence.end), 'arming');
}

/** One who believes that somebody gave orders for it, or runs it, suspects: `meyakini sindikat itu mengoperasikan pusat penipuan`. */
function isSuspected(view: SentenceView, verb: number): boolean {
  const { start } = chunkSpan(view, view.chunks[verb] as Chunk);
  const text = view.article.text.slice(start, Math.min(start + NEAR, view.sentence.end));
  return beginsWrong(text, 'running') && (findWrong(text, 'harm') > 0 || findWrong(text, 'done') > 0);
}

/** A verb of wrong, `melakukan` with a noun of wrong, or a verb behind `diduga`. */
function tellsWrong(view: SentenceView, verb: number, chain: readonly number[]): boolean {
  const head = view.chunks[verb]?.head ?? '';
  if (isWrong(head, 'wrong')) return true;
  if (chain.some((at) => isWrong(view.chunks[at]?.head ?? '', 'suspected'))) return true;
  if (takesPart(view, chunkSpan(view, view.chunks[verb] as Chunk).start)) return true;
  return head === 'melakukan' && isWrong(view.chunks[verb + 1]?.head ?? '', 'done');
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

/** A wrong by its words, or arms of somebody without a name. */
function isWrongOf(view: SentenceView, verb: number, chain: readonly number[], phrase: number): boolean {
  if (armsUnnamed(view, verb, phrase) || bearsArms(view, verb, chain, phrase)) return true;
  return obstructs(view, verb, chain) || tellsWrong(view, verb, chain);
}

/** Nor is it told in `tidak pernah menuduh Teheran mempersenjatai milisi`. */
function isReal(view: SentenceView, chain: readonly number[], phrase: number, verb: number): boolean {
  if (controllerWords(view, phrase, verb).some((word) => hasClass(word, 'negator'))) return false;
  // `justru Filipina yang menyerobot perairan itu` tells who did.
  const cleft = view.words[(view.chunks[phrase]?.from ?? 0) - 1]?.lower === 'justru';
  return chain.every((at) => {
    const head = view.chunks[at]?.head ?? '';
    const told = head !== 'yang' || cleft;
    return told && !hasClass(head, 'negator') && !hasClass(head, 'unreal') && !hasClass(head, 'purpose');
  });
}

const suspends = rememberFlags(({ lower }) => hasClass(lower, 'condition') || lower === 'apakah');

/** Under `jika`, `agar`, `apakah` nothing is told as done. */
function isSuspended(view: SentenceView, draft: StatementDraft): boolean {
  const { content } = draft;
  return view.words.some(
    (word) =>
      content !== null && content.start <= word.start && word.end <= content.end && suspends(word.form),
  );
}

/** `Apple disebut X menyalahgunakan posisinya`: what is said begins with the verb, its doer stands before the cue. */
function wrongsSubject(view: SentenceView, { content, rule }: StatementDraft): boolean {
  if (rule !== 'passive-cue' && rule !== 'according-to') return false;
  const at = view.chunks.findIndex((chunk) => chunkSpan(view, chunk).start === content?.start);
  return view.chunks[at]?.kind === 'verb' && tellsWrong(view, at, []);
}

/**
 * Tells whether a neutral report tells a wrong of somebody else: `Jaksa menyebut terdakwa memalsukan surat`.
 *
 * @param view the sentence of the reporting word
 * @param draft the statement
 * @returns true where the wrong is told as done, by a subject that is not the speaker
 */
export function tellsWrongOf(view: SentenceView, draft: StatementDraft): boolean {
  const { content } = draft;
  if (content === null || isSuspended(view, draft)) return false;
  if (wrongsSubject(view, draft) || steerersOf(view, draft).length > 0) return true;
  return view.chunks.some((chunk, at) => {
    if (chunk.kind !== 'verb') return false;
    const span = chunkSpan(view, chunk);
    if (span.start < content.start || span.end > content.end) return false;
    const { phrase, chain } = findSubject(view.chunks, at);
    if (phrase === null || !isAnother(view, phrase, chunk.head, draft) || !isReal(view, chain, phrase, at))
      return false;
    const subject = view.chunks[phrase];
    const within = subject !== undefined && chunkSpan(view, subject).start >= content.start;
    if (!within || standsBehindClaim(view, subject.from, content.start)) return false;
    return isWrongOf(view, at, chain, phrase) || (draft.belief && isSuspected(view, at));
  });
}
