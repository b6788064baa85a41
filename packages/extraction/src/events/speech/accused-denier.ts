import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';
import type { EventFinding } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import type { ReadStatement } from '../../read-statement.js';
import { isOfSpeakers } from '../../take-ups/party.js';
import { bodiesOf } from '../roles/bodies-of.js';

/** `tuduhan`, `tudingan`; a `laporan` or `klaim` need not be about who denies it. */
function isAccusingNoun({ view, draft: { rule, cue } }: ReadStatement): boolean {
  if (rule === 'told-so') return true;
  const noun = view.article.text.slice(cue.start, cue.end).toLowerCase();
  return rule === 'nominal-claim' && reportsAs(noun, 'accuse');
}

/** Whether a denial answers a claim: it holds the claim's noun, or stands before `seperti dituduhkan X`. */
function answers({ draft }: ReadStatement, { draft: claim }: ReadStatement): boolean {
  if (claim.rule === 'told-so') return draft.cue.start < claim.cue.start;
  const { content } = draft;
  return content !== null && content.start === claim.cue.start;
}

/** `tudingan Manila itu`: the accusation was told before. */
function isClaimPointedAt({ view, draft: { cue } }: ReadStatement): boolean {
  const chunk = view.chunks.find(({ from, to }) =>
    view.words.slice(from, to).some(({ start }) => start === cue.start),
  );
  return hasClass(view.words[(chunk?.to ?? 0) - 1]?.lower ?? '', 'determiner');
}

/** Whoever makes the claim has accused somebody before: it is the same accusation. */
function isTold({ view, draft }: ReadStatement, before: readonly EventFinding[]): boolean {
  return before.some(
    ({ act, actors }) =>
      act === 'accusation' && actors.some((actor) => isOfSpeakers(view.mentions, draft.speakers, actor)),
  );
}

/** `Lavrov menepis tuduhan AS`: a state accuses his, which is not named. */
function isByState({ view, draft: { speakers } }: ReadStatement): boolean {
  return speakers.some((one) => {
    const accuser = one.kind === 'mention' ? view.mentions[one.mention] : undefined;
    return accuser?.kind === 'country' || accuser?.method === 'metonym';
  });
}

/** The state or body that somebody speaks for, else that person. */
function bodyOfSpeaker(view: SentenceView, mention: number): readonly number[] {
  if (view.mentions[mention]?.kind !== 'person') return [mention];
  const chunk = view.chunks.find(({ heads }) => heads.includes(mention));
  // `Pengacara Budi menepis tuduhan KPK`: it is the client who is accused.
  if (isRoleNoun(chunk?.head ?? '', 'agent-of')) return [];
  const bodies = chunk === undefined ? [] : bodiesOf(view, chunk);
  return bodies.length > 0 ? bodies : [mention];
}

/**
 * Names who is accused by a claim that is told only in its denial.
 *
 * @param claim an accusation without a target of its own
 * @param read the statements of the article
 * @param before the speech events told before it
 * @returns mentions: who denies it in the same sentence, or the state or body that person speaks for; empty where nobody does
 * @example
 * // [Kamboja] membantah tuduhan Thailand. → Kamboja
 * // Kamboja membantah laporan Thailand. → none
 */
export function accusedDenier(
  claim: ReadStatement,
  read: readonly ReadStatement[],
  before: readonly EventFinding[],
): readonly number[] {
  if (!isAccusingNoun(claim) || isClaimPointedAt(claim) || isTold(claim, before)) return [];
  const denial = read.find(
    (one) =>
      one.view === claim.view &&
      one.statements[0]?.stance === 'denies' &&
      one !== claim &&
      answers(one, claim),
  );
  const speakers = denial?.draft.speakers ?? [];
  const named = flatMap(speakers, (one) =>
    one.kind === 'mention' ? bodyOfSpeaker(claim.view, one.mention) : [],
  );
  return isByState(claim) ? named.filter((one) => claim.view.mentions[one]?.kind !== 'person') : named;
}
