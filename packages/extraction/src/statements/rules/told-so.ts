import type { Chunk } from '../../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { hasClass } from '../../clause/word-class.js';
import { flatMap } from '../../flat-map.js';
import { chunksWith } from '../cues/cue-places.js';
import type { StatementDraft } from '../draft.js';
import { plainDraft } from '../plain-draft.js';
import type { StatementRule } from '../rule.js';
import { passiveAgent } from '../speakers/passive-agent.js';
import { readSpeakers } from '../speakers/speaker.js';

function mayAccuse(word: string): boolean {
  return reportsAs(word, 'passive', 'accuse');
}

/** `seperti dituduhkan`, `sebagaimana yang ditudingkan`. */
function isLikewise(chunks: readonly Chunk[], verb: number): boolean {
  const before = chunks[verb - 1]?.head === 'yang' ? verb - 2 : verb - 1;
  return hasClass(chunks[before]?.head ?? '', 'likeness');
}

function readToldSo(view: SentenceView, at: number): StatementDraft[] {
  if (!isLikewise(view.chunks, at)) return [];
  const { agent } = passiveAgent(view, at, at);
  const speakers = agent < 0 ? [] : readSpeakers(view, view.chunks[agent]);
  if (speakers.length === 0) return [];
  const cue = chunkSpan(view, view.chunks[at] as Chunk);
  return [plainDraft(view, cue, { speakers, stance: 'alleges', content: null, rule: toldSo.name })];
}

const cuesIn = chunksWith(mayAccuse);

/** `membantah menerima uang, seperti dituduhkan X`: X accuses whoever denies it. */
export const toldSo: StatementRule = {
  name: 'told-so',
  mayCue: mayAccuse,
  find: (view) => flatMap(cuesIn(view), (at) => readToldSo(view, at)),
  positive: {
    text: 'Chad membantah mengirim senjata, seperti dituduhkan Sudan.',
    finds: ['Sudan | alleges | '],
  },
  negative: {
    text: 'Chad membantah mengirim senjata, seperti dituduhkan selama ini.',
    finds: [],
  },
};
