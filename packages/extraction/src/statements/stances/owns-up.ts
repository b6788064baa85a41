import { beginsWrong, findWrong, isWrong } from '../wrongs/wrong-acts.js';
import { ownDeeds } from './own-deeds.js';
import { proofWords } from './proof-words.js';

const { any, is } = ownDeeds;

/** `menyatakan kelompoknya bertanggung jawab atas tewasnya dua prajurit`. */
const OWN_DEED = new RegExp(
  `^(?:bahwa )?${any('own-group')}(?: telah| yang)? ${any('answers-for')} atas ${any('claimed')}`,
  'iu',
);

/** What that cannot do without. */
const ANSWERS_FOR = new RegExp(any('answers-for'), 'iu');

/** How much of what is said may negate it, and how much may name the guilt, in UTF-16 code units. */
const NEGATION = 14;
const GUILT = 40;

const PROOF = new RegExp(`^(?:telah |sudah )?${proofWords.any('holding')} bukti\\b`, 'iu');

/**
 * Tells whether somebody owns up to a wrong: `mengaku mencuri`; to anything else `mengaku` only says.
 *
 * @param cue the reporting word, in lower case
 * @param said what is said
 * @example
 * ownsUp('mengaku', 'mencuri tiga motor') // true
 * ownsUp('mengaku', 'menyukai tiga motor itu') // false
 */
export function ownsUp(cue: string, said: string): boolean {
  if (ANSWERS_FOR.test(said) && OWN_DEED.test(said)) return true;
  if (is(cue, 'takes-credit')) return ANSWERS_FOR.exec(said)?.index === 0;
  // `mengaku punya bukti bahwa X mencuri`: the wrong is another's.
  if (PROOF.test(said)) return false;
  if (!is(cue, 'admits') || findWrong(said.slice(0, NEGATION), 'no-such') >= 0) return false;
  if (beginsWrong(said, 'behind')) return true;
  const first = said.split(/\s+/u).slice(0, 4);
  return first.some((word) => isWrong(word, 'wrong')) || findWrong(said.slice(0, GUILT), 'guilt') >= 0;
}
