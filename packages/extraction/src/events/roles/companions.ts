import { withoutNya } from '@warta/indonesian';
import type { ChunkKind } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { opensPredicate } from '../../clause/opens-predicate.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { skipAhead } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { namesOf } from './role-names.js';

/** `X, [yang …,] bersama Y`, `X [kemarin] bersama Y`: one past what stands between the subject and who goes with it, or -1. */
function linkBehind({ chunks }: SentenceView, phrase: number): number {
  const at = skipAhead(chunks, phrase + 1, BETWEEN);
  if (chunks[at]?.kind !== 'comma') return at;
  const close = chunks.findIndex(({ kind }, n) => n > at && CLOSES.has(kind));
  return chunks[close]?.kind === 'comma' ? close + 1 : -1;
}

const BETWEEN: ReadonlySet<ChunkKind> = new Set(['bracket', 'time', 'auxiliary']);

const CLOSES: ReadonlySet<ChunkKind> = new Set(['comma', 'mark', 'quote']);

/** `Bersama [Inggris], Kanada menjatuhkan sanksi`: before the subject, where the sentence opens. */
function frontedCompanions(view: SentenceView, phrase: number): readonly number[] {
  const [link, companion, comma] = view.chunks;
  if (phrase !== 3 || comma?.kind !== 'comma' || !hasClass(link?.head ?? '', 'together')) return [];
  const kin = isRoleNoun(withoutNya(companion?.head ?? ''), 'kin');
  return kin ? [] : namesOf(view, companion);
}

/**
 * Names who does it together with the subject, with commas or without.
 *
 * @param view the sentence
 * @param phrase index of the subject's chunk
 * @returns indices of mentions
 * @example
 * // Yordania bersama [Uni Emirat Arab] menerjunkan bantuan → Uni Emirat Arab
 * // Yordania, yang menutup wilayah udaranya, bersama [Uni Emirat Arab] menerjunkan bantuan → Uni Emirat Arab
 * // Bersama [Inggris], Kanada menjatuhkan sanksi → Inggris
 * // Budi bersama istrinya, Siti, tiba → none
 */
export function companionsOf(view: SentenceView, phrase: number): readonly number[] {
  const fronted = frontedCompanions(view, phrase);
  if (fronted.length > 0) return fronted;
  const behind = view.chunks[phrase + 1]?.kind === 'bracket' ? phrase + 2 : phrase + 1;
  const isAside =
    view.chunks[behind]?.kind === 'comma' && hasClass(view.chunks[behind + 1]?.head ?? '', 'together');
  const link = isAside ? behind + 1 : linkBehind(view, phrase);
  if (!hasClass(view.chunks[link]?.head ?? '', 'together')) return [];
  const at = link + (view.chunks[link + 1]?.head === 'dengan' ? 2 : 1);
  const companion = view.chunks[at];
  if (isAside && view.chunks[at + 1]?.kind !== 'comma') return [];
  // `bersama istrinya, Siti,`: who only goes with somebody of his kin.
  const kin = isRoleNoun(withoutNya(companion?.head ?? ''), 'kin');
  return kin || !opensPredicate(view.chunks[isAside ? at + 2 : at + 1]) ? [] : namesOf(view, companion);
}
