import data from '../../data/act-words.json' with { type: 'json' };
import { createClassTest } from '../class-test.js';

/** What a word beside the name of an act makes of it. */
export type ActWordClass =
  | 'argued'
  | 'receives'
  | 'prevents'
  | 'wards'
  | 'imagines'
  | 'simulates'
  | 'lifts'
  | 'asks'
  | 'prospect'
  | 'against'
  | 'assailant'
  | 'seeking'
  | 'helping'
  | 'effect'
  | 'arrival'
  | 'stops'
  | 'supplier'
  | 'sent'
  | 'invader'
  | 'pretext'
  | 'origin'
  | 'sea'
  | 'spot'
  | 'counterpart'
  | 'leads'
  | 'state'
  | 'settlement'
  | 'responds'
  | 'accused-so'
  | 'own'
  | 'claims'
  | 'load'
  | 'former'
  | 'victim'
  | 'befallen'
  | 'disabled'
  | 'denied'
  | 'plan'
  | 'holds'
  | 'taking-place'
  | 'answer-for'
  | 'private'
  | 'calls'
  | 'grip'
  | 'kind'
  | 'toy'
  | 'intends'
  | 'joins'
  | 'culprit'
  | 'done'
  | 'questions'
  | 'storm'
  | 'own-claim'
  | 'topic'
  | 'given-to'
  | 'done-to'
  | 'done-by'
  | 'gathered'
  | 'member'
  | 'own-officer'
  | 'decree'
  | 'contract'
  | 'sponsored'
  | 'not-by'
  | 'abides'
  | 'lasting'
  | 'strikes-by'
  | 'own-state'
  | 'rule-link'
  | 'truce'
  | 'sides'
  | 'sea-name'
  | 'surrounds'
  | 'measure'
  | 'flies'
  | 'loyal'
  | 'plant'
  | 'fronted';

/**
 * Tells what a word beside the name of an act makes of it.
 *
 * @param word a word in lower case
 * @param actWordClass the class asked for
 * @returns true where `act-words.json` lists it there
 * @example
 * isActWord('menerima', 'receives') // true
 */
export const isActWord: (word: string, actWordClass: ActWordClass) => boolean = createClassTest<ActWordClass>(
  data.entries,
);
