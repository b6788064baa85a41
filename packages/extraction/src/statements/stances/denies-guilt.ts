import { anyOf } from '../../any-of.js';
import { beginsWrong, findWrong, wrongWords } from '../wrongs/wrong-acts.js';
import { ownDeeds } from './own-deeds.js';

/** Who speaks, at the head of what is said. */
const OWN_SUBJECT = new RegExp(
  `^(?:(?:bahwa|jika|kalau) )?${anyOf(wrongWords('speaker'))} (?:sama sekali |pun |juga )?`,
  'iu',
);

/** Tidak ada pegawai kami yang terlibat. */
const NOBODY_INVOLVED = /^(?:tidak|tak) ada (?:\p{L}+ ){0,4}(?:kami|kita|pihaknya) yang terlibat\b/iu;

/** What the clearings below cannot do without; most statements have none, and are read no further. */
const BUT_NOT = /bukan/i;

/** Ways to clear oneself by saying what a thing is and what it is not. */
const CLEARINGS: readonly RegExp[] = [
  // Kami hanya mengirim bantuan kemanusiaan, bukan senjata.
  new RegExp(
    `^(?:\\p{L}+ ){0,4}hanya \\p{L}+[^.;]{0,80}?,? (?:dan )?bukan ${anyOf(wrongWords('force'))}\\b`,
    'iu',
  ),
  // Uang itu pinjaman pribadi, bukan suap; but: kasus itu bukan korupsi biasa.
  new RegExp(
    `^(?:[\\p{L}\\d-]+ ){1,3}(?:itu|ini|tersebut)(?:,? [\\p{L}\\d-]+){0,6}?,? bukan(?:lah)? ${anyOf([...wrongWords('bribe'), ...wrongWords('done'), ...ownDeeds.list('ill-gotten')])}\\b(?=$|[.,;!?"”]| ${ownDeeds.any('goes-on')}\\b)`,
    'iu',
  ),
];

/**
 * Tells whether what is said clears the speaker by its words alone.
 *
 * @param text what is said
 * @example
 * deniesGuilt('Saya tidak bersalah') // true, as `Tidak ada pegawai kami yang terlibat` and `kapal itu bukan miliknya`
 * deniesGuilt('Saya tidak bersedia') // false
 */
export function deniesGuilt(text: string): boolean {
  const subject = OWN_SUBJECT.exec(text)?.[0].length ?? 0;
  if (beginsWrong(text.slice(subject), 'innocent') || findWrong(text, 'not-ours') >= 0) return true;
  return (
    NOBODY_INVOLVED.test(text) || (BUT_NOT.test(text) && CLEARINGS.some((clearing) => clearing.test(text)))
  );
}
