import type { SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun } from '../../clause/role-noun.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { type Frame, frameReadings } from '../frame.js';

/** `pembunuhan`, `penganiayaan`: deeds that somebody suffers who is named behind. */
function hasVictim(noun: string): boolean {
  return frameReadings(noun).some(
    ({ voice, frame }) =>
      voice === 'noun' && isActOf(frame.act, 'strike') && frame.roles['possessor'] === 'recipients',
  );
}

/** `penjarah [rumah] X`, `pembobol [rekening] X`: whose belonging it is that another breaks into. */
function isRobbed(robber: string, belonging: string): boolean {
  return isActWord(belonging, 'belonging') && robber.startsWith('pe') && isPersonNoun(robber);
}

/**
 * Tells whether a name behind who is arrested or tried is that of the victim.
 *
 * @param view the sentence
 * @param frame the act
 * @param name index of the mention
 * @example
 * // menangkap pelaku pembunuhan [Budi], menangkap penjarah rumah [Budi] → true
 * // menangkap tersangka korupsi [Budi], menangkap pengedar narkoba [Budi] → false
 */
export function suffersDeed({ words, mentions }: SentenceView, { act }: Frame, name: number): boolean {
  if (!isActOf(act, 'judicial')) return false;
  const first = words.findIndex(({ mention }) => mention === name);
  const [robber = '', before = ''] = words.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
  return mentions[name] !== undefined && (hasVictim(before) || isRobbed(robber, before));
}
