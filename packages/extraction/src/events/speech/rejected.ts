import { type Chunk, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { STOPS } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { ownsClaim } from '../../statements/claims/aim.js';
import { isClaimNoun, isDeniable, isRejectable } from '../../statements/claims/rejected-report.js';
import { patientOf } from '../../statements/cues/passive-patient.js';
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
    ) ??
    claimCalled(view, draft) ??
    view.chunks[firstOfContent(view, draft)];
  if (chunk?.kind !== 'noun-phrase') return [];
  if (chunk.heads.length > 0) return deniedByName(view, draft, chunk);
  if (!isRejectable(chunk.head) && !isDeniable(chunk.head)) return [];
  return ownersOf(chunk).filter((owner) => ownsClaim(view, chunk, owner));
}

/** `Klaim [AS] disebut Iran tidak berdasar`: the claim that a passive of saying is about. */
function claimCalled(view: SentenceView, { rule, cue }: StatementDraft): Chunk | undefined {
  if (rule !== 'passive-cue') return undefined;
  const verb = view.chunks.findIndex(({ from }) => view.words[from]?.start === cue.start);
  const says = reportsAs(view.chunks[verb]?.head ?? '', 'passive', 'say');
  const chunk = says ? patientOf(view, verb)?.chunk : undefined;
  return chunk !== undefined && isClaimNoun(chunk.head) ? chunk : undefined;
}

/** `Iran membantah [Trump].`, `Bulog membantah [Bapanas]`: whom somebody says to be wrong; in `membantah Trump menang` it is no claimant. */
function deniedByName(view: SentenceView, draft: StatementDraft, chunk: Chunk): readonly number[] {
  const next = view.chunks[view.chunks.indexOf(chunk) + 1];
  const alone = next === undefined || STOPS.has(next.kind);
  const verb = view.chunks.find(({ from }) => view.words[from]?.start === draft.cue.start);
  const denies = reportsAs(verb?.head ?? '', 'active', 'denies');
  const speaks = chunk.heads.every((head) => view.mentions[head]?.kind !== 'place');
  return alone && denies && speaks && chunk.head === '' ? chunk.heads : [];
}

/** `menyangkal mendukung M23, seperti dituduhkan [Kongo]`. */
function accusersBeside(view: SentenceView, { content }: StatementDraft): readonly number[] {
  const at = view.chunks.findIndex(
    ({ head, from }, n) =>
      isActWord(head, 'accused-so') &&
      hasClass(view.chunks[n - 1]?.head ?? '', 'likeness') &&
      (view.words[from]?.start ?? 0) > (content?.start ?? Infinity),
  );
  const by = view.chunks[at + 1]?.head === 'oleh' ? at + 2 : at + 1;
  return at < 0 ? [] : namesIn(view, view.chunks[by]);
}

/** What one answers by denying it: `menanggapi tudingan X`, `menanggapi pernyataan X`. */
function isAnswerable(noun: string): boolean {
  return isClaimNoun(noun) || isRejectable(noun) || isDeniable(noun);
}
