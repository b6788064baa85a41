import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { restOfPhrase } from '../../clause/rest-of-phrase.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { nameBehind } from '../../clause/subjects/apposition.js';
import type { Speaker } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { contentBefore } from '../content/tagged-content.js';
import { wordsWith } from '../cues/cue-places.js';
import { activeForm } from '../cues/reporting-form.js';
import type { StatementDraft } from '../draft.js';
import type { StatementContext, StatementRule } from '../rule.js';
import { resolveSpeakers } from '../speakers/resolve-speakers.js';
import { readSpeakers } from '../speakers/speaker.js';

const AFTER: ReadonlySet<string> = new Set(['comma', 'mark', 'preposition', 'time', 'bracket']);

const mayCue = (word: string): boolean => isSpeechWord(word, 'thus-so');

/** Index of the subject's chunk, which `demikian` behind a comma opens or stands right before; -1 where neither is so. */
function subjectBehind({ words, chunks }: SentenceView, thus: number): number {
  if (words[thus - 1]?.text !== ',') return -1;
  const at = chunks.findIndex(({ to }) => to > thus);
  const subject = chunks[at]?.from === thus && chunks[at]?.kind === 'noun-phrase' ? at : at + 1;
  const opens = chunks[subject]?.from === thus || chunks[subject]?.from === thus + 1;
  return opens && chunks[subject]?.kind === 'noun-phrase' ? subject : -1;
}

/** Who is named behind `demikian` in the same phrase or in a phrase of its own. */
function speakersOf(
  view: SentenceView,
  subject: number,
  thus: number,
  context: StatementContext,
): readonly Speaker[] {
  const { from = 0, to = 0 } = view.chunks[subject] ?? {};
  if (from === thus) return readSpeakers(view, restOfPhrase(view, thus + 1, to));
  return resolveSpeakers(view, nameBehind(view.chunks, subject) ?? subject, context);
}

function readThusVerb(view: SentenceView, thus: number, context: StatementContext): StatementDraft[] {
  const subject = subjectBehind(view, thus);
  const chunk = subject < 0 ? undefined : view.chunks[subject + 1];
  const form = chunk?.kind === 'verb' ? activeForm(view, chunk) : null;
  if (chunk === undefined || form === null || form.frame !== 'say') return [];
  if (!AFTER.has(view.chunks[subject + 2]?.kind ?? 'mark')) return [];
  const content = contentBefore(view, thus);
  const speakers = content === null ? [] : speakersOf(view, subject, thus, context);
  if (content === null || speakers.length === 0) return [];
  return [
    {
      speakers,
      stance: form.stance,
      cue: chunkSpan(view, chunk),
      content,
      addressee: null,
      belief: form.belief || form.claim,
      sentence: view.index,
      rule: thusVerbTag.name,
    },
  ];
}

const thusIn = wordsWith(mayCue);

/** `…, demikian X menjelaskan`. */
export const thusVerbTag: StatementRule = {
  name: 'thus-verb-tag',
  mayCue,
  find: (view, context) => flatMap(thusIn(view), (at) => readThusVerb(view, at, context)),
  positive: {
    text: 'Harga gabah naik tipis, demikian Bulog menjelaskan dalam laporannya.',
    finds: ['Bulog | states | Harga gabah naik tipis'],
  },
  negative: { text: 'Harga gabah naik tipis, demikian pula Bulog menjelaskan.', finds: [] },
};
