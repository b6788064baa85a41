import type { Stance } from '../../findings.js';
import { claimForm } from '../claims/claim-noun.js';
import { isProsecution } from '../speakers/law-officer.js';
import { beginsWrong } from '../wrongs/wrong-acts.js';
import { wrongContext } from '../wrongs/wrong-context.js';
import type { SaidWords } from './said-words.js';

/** How many words the name of whom or what is called so may have. */
const NAME = 5;

/** How many UTF-16 code units may be said in all: a name and what it is called. */
const SHORT = 70;

/** `Teheran`, `Kim Jong Un`, `langkah itu`, `mereka`: a name or what points at something told. */
function isNamed(words: readonly string[]): boolean {
  const [only = '', ...more] = words;
  if (more.length === 0 && wrongContext.is(only.toLowerCase(), 'them')) return true;
  const last = words.at(-1) ?? '';
  // `tuduhan itu kebohongan` denies it.
  if (wrongContext.is(last, 'points-at')) return more.length > 0 && claimForm(only) === null;
  return words.every((word) => /^\p{Lu}/u.test(word));
}

/** What a name right before it is called. */
function judgement(name: string): Stance | null {
  if (beginsWrong(name, 'villain') || beginsWrong(name, 'bad')) return 'condemns';
  return beginsWrong(name, 'good') ? 'praises' : null;
}

/**
 * The stance of calling somebody a name: a name, and right behind it what it is called.
 *
 * @param words a statement with its words
 * @returns what it does to who is called so, or null where the words behind the name judge nobody
 * @example
 * // CENTCOM menyebut Teheran pengacau kawasan. → condemns
 * // Putin menyebut mereka pahlawan. → praises
 * // Budi menyebut Andi teman lama. → null
 */
export function callsNames({ cue, said, draft, view }: SaidWords): Stance | null {
  if (said.length >= SHORT || !wrongContext.is(cue, 'naming')) return null;
  // `Jaksa menyebut Budi pembunuh ayahnya`, `Andi teroris yang ditangkap di Bima`: who it is; `langkah itu luar biasa, tetapi perlu` judges twice.
  if (/,| yang /u.test(said) || isProsecution(view, draft.speakers)) return null;
  const words = said.split(' ');
  for (let at = 1; at <= NAME && at < words.length; at += 1) {
    const stance = judgement(words.slice(at).join(' ').toLowerCase());
    if (stance !== null && isNamed(words.slice(0, at))) return stance;
  }
  return null;
}
