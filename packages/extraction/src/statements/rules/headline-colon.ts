import { kindAt } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { contentFrom } from '../content/content.js';
import { quotationAt } from '../content/quotation-at.js';
import type { StatementDraft } from '../draft.js';
import { plainDraft } from '../plain-draft.js';
import type { StatementRule } from '../rule.js';
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

/** Index of the colon behind a speaker who opens the sentence, or in a title the clause behind a comma (`Ogah Kirim Tank, Orban: …`); or -1. */
function colonBehindSpeaker(view: SentenceView): number {
  const colon = view.chunks.findIndex(({ kind, head }) => kind === 'mark' && head === ':');
  const isFronted =
    view.headline && view.chunks[colon - 2]?.kind === 'comma' && kindAt(view.chunks, 0) !== 'noun-phrase';
  return colon === 1 || isFronted ? colon : -1;
}

function readColon(view: SentenceView): StatementDraft[] {
  const colon = colonBehindSpeaker(view);
  const mark = view.words[view.chunks[colon]?.from ?? -1];
  if (mark === undefined) return [];
  const speakers = readSpeakers(view, view.chunks[colon - 1]);
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
