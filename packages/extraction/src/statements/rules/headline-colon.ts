import type { SentenceView } from '../../clause/clause-view.js';
import { contentFrom } from '../content/content.js';
import type { StatementDraft } from '../draft.js';
import { plainDraft } from '../plain-draft.js';
import type { StatementRule } from '../rule.js';
import { readSpeakers } from '../speakers/speaker.js';

/** In running text only a quotation is spoken: `Pelatih: Budi`, `PSS: Asep; Budi` and `Sumber: BPS` are lists. */
function isSpoken(view: SentenceView): boolean {
  if (view.zone === 'title' || view.headline) return !view.words.some(({ text }) => text === ';');
  return view.chunks.slice(2, 4).some(({ kind }) => kind === 'quote');
}

function readColon(view: SentenceView): StatementDraft[] {
  const [speaker, colon] = view.chunks;
  const mark = colon === undefined ? undefined : view.words[colon.from];
  if (speaker === undefined || mark?.text !== ':') return [];
  const speakers = readSpeakers(view, speaker);
  const content = contentFrom(view, 2);
  if (speakers.length === 0 || content === null || !isSpoken(view)) return [];
  return [plainDraft(view, mark, { speakers, stance: 'states', content, rule: headlineColon.name })];
}

/** `Gedung Putih: Korea Utara Diam-Diam Kirim Artileri`. */
export const headlineColon: StatementRule = {
  name: 'headline-colon',
  mayCue: (word) => word === ':',
  find: readColon,
  positive: {
    text: 'Kremlin: Perundingan Dilanjutkan Pekan Depan',
    finds: ['Kremlin | states | Perundingan Dilanjutkan Pekan Depan'],
  },
  negative: { text: 'Jadwal Pertandingan: Jepang Melawan Korea Selatan', finds: [] },
};
