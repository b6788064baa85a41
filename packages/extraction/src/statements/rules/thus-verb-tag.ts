import type { Chunk } from '../../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { restOfPhrase } from '../../clause/rest-of-phrase.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { nameBehind } from '../../clause/subjects/apposition.js';
import type { Speaker } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { contentBefore } from '../content/tagged-content.js';
import { chunksWith } from '../cues/cue-places.js';
import { activeForm, mayReport } from '../cues/reporting-form.js';
import type { StatementDraft } from '../draft.js';
import type { StatementContext, StatementRule } from '../rule.js';
import { resolveSpeakers } from '../speakers/resolve-speakers.js';
import { readSpeakers } from '../speakers/speaker.js';

const AFTER: ReadonlySet<string> = new Set(['comma', 'mark', 'preposition', 'time', 'bracket']);

/** Index of the word `demikian` that opens the tag whose subject stands right before the verb, or -1. */
function thusBefore({ words, chunks }: SentenceView, verb: number): number {
  const subject = chunks[verb - 1];
  if (subject?.kind !== 'noun-phrase') return -1;
  const at = isSpeechWord(words[subject.from]?.lower ?? '', 'thus-so') ? subject.from : subject.from - 1;
  return isSpeechWord(words[at]?.lower ?? '', 'thus-so') && words[at - 1]?.text === ',' ? at : -1;
}

/** The subject, behind `demikian` in the same phrase or in a phrase of its own. */
function speakersOf(view: SentenceView, verb: number, thus: number, context: StatementContext): Speaker[] {
  const subject = view.chunks[verb - 1] as Chunk;
  if (subject.from === thus) return readSpeakers(view, restOfPhrase(view, thus + 1, subject.to));
  return resolveSpeakers(view, nameBehind(view.chunks, verb - 1) ?? verb - 1, context);
}

function readThusVerb(view: SentenceView, verb: number, context: StatementContext): StatementDraft[] {
  const chunk = view.chunks[verb] as Chunk;
  const thus = chunk.kind === 'verb' ? thusBefore(view, verb) : -1;
  const form = thus < 0 ? null : activeForm(view, chunk);
  if (form === null || form.frame !== 'say' || !AFTER.has(view.chunks[verb + 1]?.kind ?? 'mark')) return [];
  const content = contentBefore(view, thus);
  const speakers = content === null ? [] : speakersOf(view, verb, thus, context);
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

const cuesIn = chunksWith(mayReport);

/** `…, demikian X menjelaskan`. */
export const thusVerbTag: StatementRule = {
  name: 'thus-verb-tag',
  mayCue: mayReport,
  find: (view, context) => flatMap(cuesIn(view), (at) => readThusVerb(view, at, context)),
  positive: {
    text: 'Harga gabah naik tipis, demikian Bulog menjelaskan dalam laporannya.',
    finds: ['Bulog | states | Harga gabah naik tipis'],
  },
  negative: { text: 'Harga gabah naik tipis, demikian pula Bulog menjelaskan.', finds: [] },
};
