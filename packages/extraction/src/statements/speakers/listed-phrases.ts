import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { restOfPhrase } from '../../clause/rest-of-phrase.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';

/** The items of a list of names; `dan` inside a title parts nothing, since no name stands before it. */
function itemsOf(view: SentenceView, { from, to }: Chunk): Chunk[] {
  const items: Chunk[] = [];
  let start = from;
  let named = false;
  for (let at = from; at < to; at += 1) {
    const { mention = -1, lower = '' } = view.words[at] ?? {};
    const isLink = mention < 0 && (lower === ',' || hasClass(lower, 'conjunction'));
    if (mention >= 0) named = true;
    if (isLink && !named && start === at) start += 1;
    if (!isLink || !named) continue;
    items.push(restOfPhrase(view, start, at));
    start = at + 1;
    named = false;
  }
  return start < to ? [...items, restOfPhrase(view, start, to)] : items;
}

/** `presiden Turki`: an office without the name of who holds it. */
function isUnheld({ heads, head }: Chunk): boolean {
  return heads.length === 0 && isRoleNoun(head, 'office');
}

/** `[Presiden Turki], Hakan Wijaya, dan …`: an office that the name behind its comma holds, which alone counts in the list. */
function isHeld(item: Chunk, { heads }: Chunk): boolean {
  return heads.length > 0 && isUnheld(item) && item.owners.every((owner) => !heads.includes(owner));
}

/**
 * Parts a list of speakers into its items where one of them is an office without a name, which speaks for itself.
 *
 * @param view the sentence
 * @param chunk a noun phrase
 * @returns the items; none where the phrase is no such list
 * @example
 * // Indonesia dan presiden Turki → Indonesia, presiden Turki
 * // Indonesia dan pemerintah Turki, pejabat AS dan Turki → none
 */
export function listedPhrases(view: SentenceView, chunk: Chunk): Chunk[] {
  if (chunk.heads.length < 2 && chunk.joined === 0) return [];
  const items = itemsOf(view, chunk).filter((item) => !isHeld(item, chunk));
  // The office at the head may be that of all who are named: `pejabat AS dan Turki`.
  const counted = chunk.heads.length > 0 ? items : items.slice(1);
  return items.length > 1 && counted.some(isUnheld) ? items : [];
}
