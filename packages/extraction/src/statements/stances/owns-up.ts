import { beginsWrong, findWrong, isWrong } from '../wrongs/wrong-acts.js';
import { ownDeeds } from './own-deeds.js';

const { any } = ownDeeds;

/** `menyatakan kelompoknya bertanggung jawab atas tewasnya dua prajurit`. */
const OWN_DEED = new RegExp(
  `^(?:bahwa )?${any('own-group')}(?: telah| yang)? bertanggung jawab atas ${any('claimed')}`,
  'iu',
);

/** What that cannot do without. */
const ANSWERS_FOR = /bertanggung jawab/i;

/** How much of what is said may negate it, and how much may name the guilt, in UTF-16 code units. */
const NEGATION = 14;
const GUILT = 40;

const PROOF = /^(?:telah |sudah )?(?:punya|memiliki|mempunyai|mengantongi|memegang) bukti\b/iu;

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
  if (cue === 'mengklaim') return said.startsWith('bertanggung jawab');
  // `mengaku punya bukti bahwa X mencuri`: the wrong is another's.
  if (PROOF.test(said)) return false;
  if (cue !== 'mengaku' || findWrong(said.slice(0, NEGATION), 'no-such') >= 0) return false;
  if (beginsWrong(said, 'behind')) return true;
  const first = said.split(/\s+/u).slice(0, 4);
  return first.some((word) => isWrong(word, 'wrong')) || findWrong(said.slice(0, GUILT), 'guilt') >= 0;
}
