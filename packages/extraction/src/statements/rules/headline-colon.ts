import { kindAt } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { contentFrom } from '../content/content.js';
import { quotationAt } from '../content/quotation-at.js';
import type { StatementDraft } from '../draft.js';
import { plainDraft } from '../plain-draft.js';
import type { StatementRule } from '../rule.js';
import { answersInTitle } from '../speakers/answers-in-title.js';
import { readSpeakers } from '../speakers/speaker.js';

/** In running text only a quotation is spoken: `Pelatih: Budi`, `PSS: Asep; Budi` and `Sumber: BPS` are lists. */
function isSpoken(view: SentenceView): boolean {
  if (view.zone === 'title' || view.headline) return !view.words.some(({ text }) => text === ';');
  return view.chunks.slice(2, 4).some(({ kind }) => kind === 'quote');
}

/** `Uni Eropa ke China: Hentikan …`: whom the title's speaker turns to, as an index of a mention; null where it is nobody. */
function turnedTo(view: SentenceView): number | null {
  const [, to, target, colon] = view.chunks;
  if (view.words[colon?.from ?? -1]?.text !== ':' || target?.kind !== 'noun-phrase') return null;
  return isSpeechWord(to?.head ?? '', 'added-to') ? (target.heads[0] ?? null) : null;
}

function readTurned(view: SentenceView): StatementDraft[] {
  const addressee = turnedTo(view);
  const [speaker, , , colon, first] = view.chunks;
  const mark = view.words[colon?.from ?? -1];
  if (addressee === null || mark === undefined) return [];
  const speakers = readSpeakers(view, speaker);
  const content = contentFrom(view, 4);
  if (speakers.length === 0 || content === null || !isSpoken(view)) return [];
  const stance = isSpeechWord(first?.head ?? '', 'order') ? 'demands' : 'states';
  const draft = plainDraft(view, mark, { speakers, stance, content, rule: headlineColon.name });
  return [{ ...draft, addressee }];
}

/** What is told before a comma in a title: a clause or a place, and no first name of a list. */
function tellsFirst(view: SentenceView, comma: number): boolean {
  const { chunks } = view;
  if (kindAt(chunks, 0) !== 'noun-phrase') return true;
  const told = chunks.slice(1, comma);
  return told.some(({ kind, owners }) => kind === 'verb' || kind === 'preposition' || owners.length > 0);
}

/** Index of the colon behind a speaker who opens the sentence, or in a title the clause behind a comma (`Ogah Kirim Tank, Orban: …`); or -1. */
function colonBehindSpeaker(view: SentenceView): number {
  const colon = view.chunks.findIndex(({ kind, head }) => kind === 'mark' && head === ':');
  const comma = colon - 2;
  const isFronted = view.headline && view.chunks[comma]?.kind === 'comma' && tellsFirst(view, comma);
  const names = colon === 1 || isFronted || (colon === 3 && isSentSomewhere(view));
  return names || answersInTitle(view, colon) ? colon : -1;
}

/** `Dubes Rusia untuk RI: …`: an office, and behind the preposition where it is held. */
function isSentSomewhere({ chunks }: SentenceView): boolean {
  const [office, at, place] = chunks;
  const held = isRoleNoun(office?.head ?? '', 'office') && isSpeechWord(at?.head ?? '', 'office-at');
  return held && place?.kind === 'noun-phrase';
}

/** Index of the chunk of who speaks before a colon. */
function speakerBefore(view: SentenceView, colon: number): number {
  return (colon === 3 && isSentSomewhere(view)) || answersInTitle(view, colon) ? 0 : colon - 1;
}

function readColon(view: SentenceView): StatementDraft[] {
  const colon = colonBehindSpeaker(view);
  const mark = view.words[view.chunks[colon]?.from ?? -1];
  if (mark === undefined) return [];
  const speakers = readSpeakers(view, view.chunks[speakerBefore(view, colon)]);
  const content = quotationAt(view, colon + 1) ?? contentFrom(view, colon + 1);
  if (speakers.length === 0 || content === null || !isSpoken(view)) return [];
  return [plainDraft(view, mark, { speakers, stance: 'states', content, rule: headlineColon.name })];
}

/** `Gedung Putih: Korea Utara Diam-Diam Kirim Artileri`. */
export const headlineColon: StatementRule = {
  name: 'headline-colon',
  mayCue: (word) => word === ':',
  find: (view) => [...readColon(view), ...readTurned(view)],
  positive: {
    text: 'Kremlin: Perundingan Dilanjutkan Pekan Depan',
    finds: ['Kremlin | states | Perundingan Dilanjutkan Pekan Depan'],
  },
  negative: { text: 'Jadwal Pertandingan: Jepang Melawan Korea Selatan', finds: [] },
};
