import type { Chunk } from '../../clause/chunk.js';
import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { restOfPhrase } from '../../clause/rest-of-phrase.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { nameBehind } from '../../clause/subjects/apposition.js';
import type { Speaker } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { contentBefore } from '../content/tagged-content.js';
import { wordsWith } from '../cues/cue-places.js';
import type { StatementDraft } from '../draft.js';
import { plainDraft } from '../plain-draft.js';
import type { StatementContext, StatementRule } from '../rule.js';
import { resolveSpeakers } from '../speakers/resolve-speakers.js';
import { readSpeakers } from '../speakers/speaker.js';

/** Who is named behind `demikian`, in a phrase of its own or in the same (`demikian BMKG`). */
function speakersBehind(view: SentenceView, at: number, context: StatementContext): Speaker[] {
  const place = chunkAt(view, at);
  const own = view.chunks[place] as Chunk;
  if (own.to > at + 1 && own.kind === 'noun-phrase')
    return hasOwnVerb(view, place + 1) ? [] : bearers(view, restOfPhrase(view, at + 1, own.to));
  const next = view.chunks[place + 1];
  if (next?.kind !== 'noun-phrase' || isRoleNoun(next.head, 'document')) return [];
  if (hasOwnVerb(view, place + 2)) return [];
  return resolveSpeakers(view, nameBehind(view.chunks, place + 1) ?? place + 1, context);
}

/** `demikian mereka memperingatkan`: the verb is the tag. */
function hasOwnVerb(view: SentenceView, behind: number): boolean {
  return view.chunks[behind]?.kind === 'verb';
}

/** `demikian pernyataan X` is another tag's. */
function bearers(view: SentenceView, phrase: Chunk): Speaker[] {
  return isRoleNoun(phrase.head, 'document') ? [] : readSpeakers(view, phrase);
}

function readThus(view: SentenceView, at: number, context: StatementContext): StatementDraft[] {
  const word = view.words[at];
  const content = contentBefore(view, at);
  const speakers = content === null ? [] : speakersBehind(view, at, context);
  if (word === undefined || content === null || speakers.length === 0) return [];
  return [plainDraft(view, word, { speakers, stance: 'states', content, rule: thusTag.name })];
}

const mayCue = (word: string): boolean => word === 'demikian';

const cuesIn = wordsWith(mayCue);

/** `…, demikian X`, without a verb. */
export const thusTag: StatementRule = {
  name: 'thus-tag',
  mayCue,
  find: (view, context) => flatMap(cuesIn(view), (at) => readThus(view, at, context)),
  positive: {
    text: 'Harga gabah naik tipis, demikian Bulog dalam keterangannya.',
    finds: ['Bulog | states | Harga gabah naik tipis'],
  },
  negative: { text: 'Harga gabah naik tipis, demikian pula Bulog.', finds: [] },
};
