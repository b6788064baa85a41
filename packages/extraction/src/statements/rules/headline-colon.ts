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

/** `Uni Eropa ke China: Hentikan …`: who is told to do something, as an index of a mention; null where nobody is. */
function orderedTo(view: SentenceView): number | null {
  const [, to, target, colon, first] = view.chunks;
  const mark = view.words[colon?.from ?? -1]?.text;
  const orders = mark === ':' && isSpeechWord(first?.head ?? '', 'order');
  if (!orders || !isSpeechWord(to?.head ?? '', 'added-to') || target?.kind !== 'noun-phrase') return null;
  return target.heads[0] ?? null;
}

function readOrder(view: SentenceView): StatementDraft[] {
  const addressee = orderedTo(view);
  const [speaker, , , colon] = view.chunks;
  const mark = view.words[colon?.from ?? -1];
  if (addressee === null || mark === undefined) return [];
  const speakers = readSpeakers(view, speaker);
  const content = contentFrom(view, 4);
  if (speakers.length === 0 || content === null || !isSpoken(view)) return [];
  const draft = plainDraft(view, mark, { speakers, stance: 'demands', content, rule: headlineColon.name });
  return [{ ...draft, addressee }];
}

function readColon(view: SentenceView): StatementDraft[] {
  const [speaker, colon] = view.chunks;
  const mark = colon === undefined ? undefined : view.words[colon.from];
  if (speaker === undefined || mark?.text !== ':') return [];
  const speakers = readSpeakers(view, speaker);
  const content = quotationAt(view, 2) ?? contentFrom(view, 2);
  if (speakers.length === 0 || content === null || !isSpoken(view)) return [];
  return [plainDraft(view, mark, { speakers, stance: 'states', content, rule: headlineColon.name })];
}

/** `Gedung Putih: Korea Utara Diam-Diam Kirim Artileri`. */
export const headlineColon: StatementRule = {
  name: 'headline-colon',
  mayCue: (word) => word === ':',
  find: (view) => [...readColon(view), ...readOrder(view)],
  positive: {
    text: 'Kremlin: Perundingan Dilanjutkan Pekan Depan',
    finds: ['Kremlin | states | Perundingan Dilanjutkan Pekan Depan'],
  },
  negative: { text: 'Jadwal Pertandingan: Jepang Melawan Korea Selatan', finds: [] },
};
