import type { ReportingForm } from '@warta/indonesian';
import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { isRoleNoun } from '../clause/role-noun.js';
import { claimAbout, claimContent, tellingVerb } from './claim-about.js';
import { claimForm, claimWord } from './claim-noun.js';
import { claimSpeakers, isVoiced } from './claim-speakers.js';
import { chunksWith } from './cue-places.js';
import type { StatementDraft } from './draft.js';
import { readReceived } from './received-claim.js';
import type { StatementRule } from './rule.js';

/** `seruan X agar Y …`: Y is asked. */
function askedIn(view: SentenceView, form: ReportingForm, about: number): number | null {
  return form.frame === 'ask' && about >= 0 ? (view.chunks[about + 1]?.heads[0] ?? null) : null;
}

/** `tuduhan Mali terhadap Aljazair soal drone`: Aljazair is accused. */
function aimedAt({ chunks }: SentenceView, about: number): number | null {
  return chunks[about - 2]?.head === 'terhadap' ? (chunks[about - 1]?.heads[0] ?? null) : null;
}

function readNoun(view: SentenceView, chunk: Chunk, at: number): StatementDraft[] {
  const noun = claimWord(view, chunk);
  if (noun === null) return [];
  const { cue, form } = noun;
  const { speakers, last } = claimSpeakers(view, at);
  const about = claimAbout(view, last);
  const target = form.frame === 'ask' ? null : readReceived(view, at);
  const voiced = form.stance === 'alleges' && isVoiced(view, at);
  if (speakers.length === 0 || (about < 0 && target === null && !voiced)) return [];
  const open = form.stance === 'states' || form.root === 'aku';
  if (open && (view.chunks[about]?.head !== 'bahwa' || tellingVerb(view, about - 2) >= 0)) return [];
  const addressee = target?.name ?? askedIn(view, form, about) ?? aimedAt(view, about);
  const belief = form.claim || form.belief;
  const content = claimContent(view, about) ?? target?.deed ?? null;
  return [
    {
      speakers,
      stance: form.stance,
      cue,
      content,
      addressee,
      belief,
      sentence: view.index,
      rule: nominalClaim.name,
    },
  ];
}

const mayCue = (word: string): boolean => claimForm(word) !== null;

const cuesIn = chunksWith(mayCue);

/** `tuduhan AS bahwa …`, `klaim Rusia soal …`, `mendapat kecaman dari AS`. */
export const nominalClaim: StatementRule = {
  name: 'nominal-claim',
  mayCue,
  find: (view) =>
    cuesIn(view).flatMap((at) => {
      const chunk = view.chunks[at] as Chunk;
      return chunk.kind === 'noun-phrase' && chunk.heads.length === 0 && !isRoleNoun(chunk.head, 'office')
        ? readNoun(view, chunk, at)
        : [];
    }),
  positive: {
    text: 'Teheran menolak tuduhan Israel bahwa Iran memasok roket kepada Hizbullah.',
    finds: ['Israel | alleges | Iran memasok roket kepada Hizbullah'],
  },
  negative: { text: 'Tuduhan itu belum terbukti, kata sejumlah media di Israel.', finds: [] },
};
