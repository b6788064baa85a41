import { withoutNya } from '@warta/indonesian';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun, isRoleNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';

/** `seorang astronom`, `para peziarah`: the small word before says that it is somebody. */
function countsPeople(view: SentenceView, chunk: Chunk): boolean {
  return hasClass(view.words[chunk.from]?.lower ?? '', 'person-counter');
}

/** `jaringan dokter Sudan`, `serikat buruh Korea Selatan`: people who do not speak for their state; a `panel ahli PBB` does for its body. */
function isOfPeople(view: SentenceView, chunk: Chunk): boolean {
  const head = view.words.findIndex(({ lower }, at) => at >= chunk.from && lower === chunk.head);
  if (entryAt(view.mentions, chunk.owners[0] ?? -1)?.kind === 'organization') return false;
  return isRoleNoun(chunk.head, 'organ') && isRoleNoun(view.words[head + 1]?.lower ?? '', 'people');
}

/**
 * Tells whether a phrase stands for persons who speak for themselves: an office, people, whom a small word counts.
 *
 * @param view the sentence
 * @param chunk the phrase
 * @example
 * // [Seorang astronom], [Jaringan dokter Sudan], [Pejabat AS] → true; [Militer Sudan], [Harga beras] → false
 */
export function isPeople(view: SentenceView, chunk: Chunk): boolean {
  const noun = withoutNya(chunk.head);
  return (
    isOfPeople(view, chunk) || isPersonNoun(noun) || chunk.head === 'mereka' || countsPeople(view, chunk)
  );
}
