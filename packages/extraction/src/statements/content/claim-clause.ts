import { reportingForms } from '@warta/indonesian';
import { agentBehind } from '../../clause/agent-behind.js';
import { type Chunk, holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { BEFORE_MAIN_VERB, SMALL_WORDS, skipBack } from '../../clause/skip-chunks.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { isClaimLink } from '../claims/claim-link.js';
import { namesReport } from '../claims/names-report.js';
import { tellsBareClause } from './bare-claim.js';

/** A sentence whose subject is a claim with its content (`Klaim X bahwa … dibantah Y`): where the content ends and the main verb begins. */
export interface ClaimClause {
  /** Index of the noun phrase that names the claim. */
  readonly claim: number;
  /** Index of the main verb, a passive behind the content. */
  readonly verb: number;
}

/** Index of the first chunk behind who made the claim: `Tuduhan yang dilontarkan X [bahwa] …`. */
function overMaker(chunks: readonly Chunk[]): number {
  const voiced = chunks[1]?.head === 'yang' && isClaimLink(chunks[2]?.head ?? '', 'voiced');
  return voiced ? agentBehind(chunks, 2) + 1 : 1;
}

/** `Kabar Mesir membeli jet …`: nobody is named who spread it. */
function tellsRumour([noun, subject]: readonly Chunk[]): boolean {
  if (noun === undefined || subject === undefined || holdsName(noun)) return false;
  return subject.heads.length > 0 && hasClass(noun.head, 'tidings');
}

/** `Klaim X bahwa …`, `Permintaan X untuk …`, `Klaim X Y menyerang …`. */
function opensClaim(view: SentenceView): boolean {
  const { chunks } = view;
  if (tellsBareClause(view, 0) || tellsRumour(chunks)) return true;
  const isRequest = isRoleNoun(chunks[0]?.head ?? '', 'request');
  return hasClass(chunks[overMaker(chunks)]?.head ?? '', isRequest ? 'wish' : 'claim-opener');
}

/** `Laporan PBB yang menyebut Rwanda mengirim tentara`. */
function tells({ chunks }: SentenceView): boolean {
  return (
    chunks[1]?.head === 'yang' &&
    reportingForms(chunks[2]?.head ?? '').some(
      ({ voice, frame }) => voice === 'active' && (frame === 'say' || frame === 'accuse'),
    )
  );
}

/** `Tuduhan bahwa X menyerang sekolah itu [dilontarkan] Y`: the clause inside has a verb of its own; in `bahwa surat itu disampaikan Y` that is all. */
function isVoiced({ chunks }: SentenceView, verb: number): boolean {
  if (!isClaimLink(chunks[verb]?.head ?? '', 'voiced') || !isAccusation(chunks[0]?.head ?? '')) return false;
  const before = entryAt(chunks, skipBack(chunks, verb - 1, SMALL_WORDS));
  return before?.head !== 'yang' && chunks.slice(2, verb - 1).some(({ kind }) => kind === 'verb');
}

function isAccusation(noun: string): boolean {
  return reportsAs(noun, 'noun', 'alleges');
}

/**
 * Finds a claim that is the subject of a passive at the end of its content.
 *
 * @param view the sentence
 * @returns the claim and the main verb, or null where the sentence is built otherwise
 * @example
 * // [Klaim] Israel bahwa jalan itu aman [dibantah] warga. [Laporan] PBB yang menyebut jalan itu aman [ditolak] Israel.
 */
export function findClaimClause(view: SentenceView): ClaimClause | null {
  if (!namesReport(view, 0) || !(opensClaim(view) || tells(view))) return null;
  const verb = view.chunks.findLastIndex((chunk) => chunk.kind === 'verb' && chunk.head.startsWith('di'));
  if (verb < 3) return null;
  // `Isu bahwa pasar akan ditutup dibantah X`: what stands before belongs to the verb inside.
  const reacts = reportsAs(view.chunks[verb]?.head ?? '', 'react');
  if (!reacts && !isVoiced(view, verb) && (findSubject(view.chunks, verb).phrase ?? 0) !== 0) return null;
  return { claim: 0, verb };
}

/**
 * Finds where a relative clause that tells a claim ends: `Laporan PBB yang [menyebut] Rwanda mengirim tentara | ditolak Kigali`.
 *
 * @param view the sentence
 * @param verb index of a reporting verb
 * @returns an offset into the article's text, or null where the verb tells no such claim
 * @example
 * // Laporan PBB yang menyebut Rwanda mengirim tentara| ditolak Kigali. → behind `tentara`
 * // PBB menyebut Rwanda mengirim tentara. → null
 */
export function claimEnd(view: SentenceView, verb: number): number | null {
  const clause = findClaimClause(view);
  if (clause === null || view.chunks[clause.claim + 1]?.head !== 'yang' || verb !== clause.claim + 2)
    return null;
  const last = skipBack(view.chunks, clause.verb - 1, BEFORE_MAIN_VERB);
  return view.words[(view.chunks[last]?.to ?? 0) - 1]?.end ?? null;
}
