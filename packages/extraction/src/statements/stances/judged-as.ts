import { looksLikeVerb } from '../../clause/word-class.js';
import type { Stance } from '../../findings.js';
import { beginsWrong, findWrong } from '../wrongs/wrong-acts.js';
import { wrongContext } from '../wrongs/wrong-context.js';
import { judgesDeed } from './judges-deed.js';
import type { SaidWords } from './said-words.js';

const { any } = wrongContext;

/** `Ini pelanggaran terang-terangan`, `Hal itu adalah pelanggaran berat`. */
const BREACH = new RegExp(`^${any('pointed')} (?:${any('surely')} )*${any('breach')}\\b`, 'iu');

const AS = /\bsebagai\s+["“]?/u;

/** How many UTF-16 code units of a predicate are looked at, and may be behind a mere pointer. */
const SHORT = 60;

/** `pahlawan yang melawan kejahatan`, `korban serangan biadab`: the word of judgement is about something else than what is judged. */
function isOfAnother(before: string): boolean {
  const suffers = before.split(/[^\p{L}-]+/u).some((word) => wrongContext.is(word, 'suffers'));
  return suffers || DOES.test(before);
}

/** `yang melawan …`: what it does is told by an active verb. */
const DOES = /\byang (?:me|ber)\p{L}{3,} /iu;

/** What a predicate praises or condemns. */
function judgement(predicate: string, praises: boolean): Stance | null {
  const bad = findWrong(predicate, 'bad');
  if (bad >= 0) return isOfAnother(predicate.slice(0, bad)) ? null : 'condemns';
  return praises && findWrong(predicate, 'good') >= 0 ? 'praises' : null;
}

/** `menyebutnya sebagai kejahatan`: what is said is only what somebody calls it. */
function called(said: string): Stance | null {
  const name = said.replace(/^sebagai ["“]?/u, '');
  // `disebutnya sebagai pembajakan`; in `menurutnya, serangan itu …` the deed is only named.
  const wrong = beginsWrong(name, 'done') || (name !== said && beginsWrong(name, 'harm'));
  return judgement(said.slice(0, SHORT), true) ?? (wrong ? 'alleges' : null);
}

/** `menyebut X sebagai kejahatan`, `"Itu tindakan keji"`: the judgement that a short predicate passes. */
function predicated(said: string): Stance | null {
  const as = AS.exec(said);
  if (as === null) {
    if (said.length >= SHORT || !beginsWrong(said, 'this')) return null;
    return BREACH.test(said) ? 'alleges' : judgement(said.slice(0, SHORT), false);
  }
  // `ditetapkan sebagai tersangka pembunuhan` tells what befell somebody, `dianggap sebagai kejahatan` judges.
  const opening = said.slice(0, as.index).trimEnd();
  const before = opening.slice(opening.lastIndexOf(' ') + 1);
  if (looksLikeVerb(before) && !wrongContext.is(before, 'judged')) return null;
  // `menyebutnya bukan sebagai kejahatan`
  if (before === 'bukan' || before === 'tidak') return null;
  return judgement(said.slice(as.index + as[0].length).slice(0, SHORT), true);
}

/**
 * The stance of a judgement that what is said passes: on a deed, on what `sebagai` calls by a name, on what `-nya` points at.
 *
 * @param words a statement with its words
 * @returns what it does to what is judged, or null where none is passed
 * @example
 * // Turki menyebut serangan itu sebagai kejahatan keji. → condemns
 * // Turki menyebut serangan itu sebagai awal musim. → null
 */
export function judgedAs({ draft, said, cue, between }: SaidWords): Stance | null {
  // `langkah yang oleh X disebut provokasi`: the judgement is all that is said.
  if (draft.rule === 'passive-cue' && beginsWrong(said, 'bad')) return 'condemns';
  if (judgesDeed(said)) return 'condemns';
  // `yang disebutnya melakukan genosida` tells a deed.
  // `ujarnya` names who speaks, `menyebutnya` what is judged.
  const pointed = cue.endsWith('nya') && draft.rule !== 'quote-tag' && !/^me[\p{L}-]+ /u.test(said);
  return pointed || /\bsebagai\s+["“]?$/u.test(between) ? called(said) : predicated(said);
}
