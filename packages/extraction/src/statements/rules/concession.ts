import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { flatMap } from '../../flat-map.js';
import { contentFrom } from '../content/content.js';
import { wordsWith } from '../cues/cue-places.js';
import { isMadeToSay } from '../cues/is-made-to-say.js';
import { isRefusalWord } from '../cues/refusal-words.js';
import type { StatementDraft } from '../draft.js';
import { plainDraft } from '../plain-draft.js';
import type { StatementContext, StatementRule } from '../rule.js';
import { reportingSubject } from '../speakers/reporting-subject.js';
import { resolveSpeakers } from '../speakers/resolve-speakers.js';

const isNot = (word: string): boolean => isRefusalWord(word, 'not');

function readConcession(view: SentenceView, at: number, context: StatementContext): StatementDraft[] {
  const [not, verb] = [view.words[at], view.words[at + 1]];
  if (not === undefined || verb === undefined || !isRefusalWord(verb.lower, 'concession')) return [];
  const place = chunkAt(view, at + 1);
  const { phrase } = reportingSubject(view, chunkAt(view, at));
  const speakers = phrase === null || isMadeToSay(view, phrase) ? [] : resolveSpeakers(view, phrase, context);
  const next = view.chunks[place + 1];
  const opens = next?.head === 'bahwa' || next?.head === 'jika' || next?.head === 'kalau';
  const content = contentFrom(view, opens ? place + 2 : place + 1);
  if (speakers.length === 0 || content === null) return [];
  const stance = isRefusalWord(next?.head ?? '', 'chance') ? 'states' : 'confirms';
  const cue = { start: not.start, end: verb.end };
  return [plainDraft(view, cue, { speakers, stance, content, rule: concession.name })];
}

const cuesIn = wordsWith(isNot);

/** `tak menampik bahwa …`, `tidak memungkiri adanya …`. */
export const concession: StatementRule = {
  name: 'concession',
  mayCue: isNot,
  find: (view, context) => flatMap(cuesIn(view), (at) => readConcession(view, at, context)),
  positive: {
    text: 'Bank Indonesia tidak memungkiri bahwa harga beras naik.',
    finds: ['Bank Indonesia | confirms | harga beras naik'],
  },
  negative: { text: 'Bank Indonesia tidak menaikkan suku bunga.', finds: [] },
};
