import { type Actor, tenureAt } from '@warta/gazetteer';
import { titlesNamed } from '@warta/indonesian';
import { foldName } from './fold-name.js';
import { bodyWords } from './word-list.js';

/**
 * Tells whether the title beside a name is one of an actor: it holds the office in full (`Menteri Luar Negeri Rusia`,
 * `Menlu`) of any time, or begins the one of the day (`Menteri`).
 *
 * @param title - The words beside the name.
 * @param actor - A known actor.
 * @param day - `YYYY-MM-DD`, or null where unknown.
 * @returns True where they agree.
 * @example
 * agreesInTitle('Menlu Rusia', lavrov, null) // true
 */
export function agreesInTitle(title: string, actor: Actor, day: string | null): boolean {
  const words = withBodies(longForm(foldName(title)));
  if (words === '') return false;
  if (actor.tenures.some((tenure) => holdsWords(words, withBodies(foldName(tenure.title))))) return true;
  const current = day === null ? undefined : tenureAt(actor, day);
  return current !== undefined && holdsWords(withBodies(foldName(current.title)), words, true);
}

/** Writes a short title at the start in full: `menlu rusia` as `menteri luar negeri rusia`. */
function longForm(words: string): string {
  const [first = '', ...rest] = words.split(' ');
  const means = titlesNamed(first).find((title) => title.means !== null)?.means ?? first;
  return [foldName(means), ...rest].join(' ');
}

/** Writes bodies in one way: `juru bicara deplu as` as `juru bicara kementerian luar negeri as`. */
function withBodies(words: string): string {
  return words
    .split(' ')
    .map((word) => bodyWords.get(word) ?? word)
    .join(' ');
}

function holdsWords(text: string, words: string, isAtStart = false): boolean {
  const at = ` ${text} `.indexOf(` ${words} `);
  return isAtStart ? at === 0 : at >= 0;
}
