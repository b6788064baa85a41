import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun, isRoleNoun } from '../../clause/role-noun.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { flatMap } from '../../flat-map.js';
import type { StatementDraft } from '../draft.js';
import { passiveAgent } from '../speakers/passive-agent.js';
import { isAnother } from './is-another.js';
import { passivesOf } from './passive-of.js';
import { isWrong, wrongWords } from './wrong-acts.js';
import { wrongContext } from './wrong-context.js';
import { suffersWrong } from './wrong-deed.js';

const WRONGS: ReadonlySet<string> = new Set(flatMap(wrongWords('wrong'), passivesOf));
const HITS: ReadonlySet<string> = new Set(flatMap(wrongWords('hit'), passivesOf));

const SHOT: ReadonlySet<string> = new Set(flatMap(wrongContext.list('shoots'), passivesOf));

/** `dua pendamping hukum dipukul aparat`: no law lets anybody do so. */
const BEATEN: ReadonlySet<string> = new Set(flatMap(wrongContext.list('beats'), passivesOf));

/** `dua kerabatnya ditembak aparat`, `wartawan ditembak tentara Israel`: somebody of the speaker's, or who bears no arms. */
function isDefenceless({ words }: SentenceView, { head, from, to }: Chunk): boolean {
  const kin = head.endsWith('nya') && isRoleNoun(head.slice(0, -3), 'kin');
  return kin || words.slice(from, to).some(({ lower }) => isWrong(lower, 'victim'));
}

/** Soldiers or weapons of a named state. */
function isForce({ head, owners }: Chunk): boolean {
  return owners.length > 0 && (isWrong(head, 'soldiers') || isWrong(head, 'weapons'));
}

/**
 * Finds who did to others the wrong that a passive tells: `truk bantuannya ditahan [tentara Israel]`.
 *
 * @param view the sentence of the reporting word
 * @param at index of the verb
 * @param draft the statement
 * @returns index of the agent's chunk, or -1 where it is no wrong, is not told as done, or the speaker did it
 * @example
 * // Sudan mengatakan dua kerabatnya ditembak [tentara Israel]. → tentara Israel
 * // Sudan mengatakan dua kerabatnya dijemput tentara Israel. → -1
 */
export function suffersByAnother(view: SentenceView, at: number, draft: StatementDraft): number {
  const { head } = view.chunks[at] as Chunk;
  if (!head.startsWith('di')) return -1;
  const { phrase, chain } = findSubject(view.chunks, at);
  const { agent } = passiveAgent(view, at, at);
  const doer = entryAt(view.chunks, agent);
  if (phrase === null || doer?.kind !== 'noun-phrase' || !isAnother(view, agent, head, draft)) return -1;
  const real = chain.every((one) => {
    const word = view.chunks[one]?.head ?? '';
    // `awak yang disandera perompak dibebaskan` tells that they are free.
    return (
      word !== 'yang' && !hasClass(word, 'negator') && !hasClass(word, 'unreal') && !hasClass(word, 'purpose')
    );
  });
  if (!real) return -1;
  const patient = view.chunks[phrase] as Chunk;
  const shot =
    (SHOT.has(head) && isDefenceless(view, patient)) || (BEATEN.has(head) && isPersonNoun(patient.head));
  const wronged = WRONGS.has(head) || shot || (HITS.has(head) && isForce(doer));
  return wronged || suffersWrong(view, at, patient, doer) ? agent : -1;
}
