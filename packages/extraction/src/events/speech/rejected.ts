import { ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import { ownsClaim } from '../../statements/claims/aim.js';
import { isClaimNoun, isDeniable, isRejectable } from '../../statements/claims/rejected-report.js';
import type { StatementDraft } from '../../statements/draft.js';
import { isActWord } from '../act-word.js';
import { firstOfContent, namesIn } from './content-names.js';

/**
 * Whose claim is called untrue.
 *
 * @param view the sentence
 * @param draft the denial
 * @returns mentions; empty where no name owns the claim
 * @example
 * // menyebut klaim [Moldova] omong kosong; kata X saat menanggapi tudingan [Moldova]
 */
export function rejected(view: SentenceView, draft: StatementDraft): readonly number[] {
  const accusers = accusersBeside(view, draft);
  if (accusers.length > 0) return accusers;
  const chunk =
    view.chunks.find(
      (one, at) => isActWord(view.chunks[at - 1]?.head ?? '', 'responds') && isAnswerable(one.head),
    ) ?? view.chunks[firstOfContent(view, draft)];
  if (chunk?.kind !== 'noun-phrase' || chunk.heads.length > 0) return [];
  if (!isRejectable(chunk.head) && !isDeniable(chunk.head)) return [];
  return ownersOf(chunk).filter((owner) => ownsClaim(view, chunk, owner));
}

/** `menyangkal mendukung M23, seperti dituduhkan [Kongo]`. */
function accusersBeside(view: SentenceView, { content }: StatementDraft): readonly number[] {
  const at = view.chunks.findIndex(
    ({ head, from }, n) =>
      isActWord(head, 'accused-so') &&
      hasClass(view.chunks[n - 1]?.head ?? '', 'likening') &&
      (view.words[from]?.start ?? 0) > (content?.start ?? Infinity),
  );
  const by = view.chunks[at + 1]?.head === 'oleh' ? at + 2 : at + 1;
  return at < 0 ? [] : namesIn(view, view.chunks[by]);
}

/** What one answers by denying it: `menanggapi tudingan X`, `menanggapi pernyataan X`. */
function isAnswerable(noun: string): boolean {
  return isClaimNoun(noun) || isRejectable(noun) || isDeniable(noun);
}
