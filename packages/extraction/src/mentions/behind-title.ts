import { hasClass } from '../clause/word-class.js';
import { isAcronym, isCapitalised } from './name-run.js';
import { draftOf, type NameScene, type Step } from './name-scene.js';
import { isTitleToken } from './title-token.js';
import { employedTitles } from './word-list.js';

/**
 * Reads a name behind a title: the holder's, the seat's where another title follows (`Kapolsek Cibadak Kompol Budi`), or the employer's: `peneliti Kaspersky`, `seorang pejabat NATO`, `gelandang Persib itu`.
 *
 * @param scene the sentence
 * @param title index of the first word of the title
 * @param from index of the first word of the name
 * @param to one past its last word
 */
export function behindTitle(scene: NameScene, title: number, from: number, to: number): Step {
  const { tokens } = scene;
  const single = to === from + 1;
  const unnamed =
    hasClass(tokens[title - 1]?.lower ?? '', 'quantifier') || hasClass(tokens[to]?.lower ?? '', 'determiner');
  const employer =
    unnamed || (single && (isAcronym(tokens[from]) || employedTitles.has(tokens[title]?.lower ?? '')));
  const seat = single && !unnamed && isTitleToken(tokens[to]) && isCapitalised(tokens[to]);
  if (seat) return { next: to, draft: draftOf(scene, from, to, 'place', 'seat') };
  const kind = employer ? 'organization' : 'person';
  return { next: to, draft: draftOf(scene, from, to, kind, employer ? 'employer' : 'titled-person') };
}
