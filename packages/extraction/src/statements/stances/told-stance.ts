import type { SentenceView } from '../../clause/clause-view.js';
import type { Stance } from '../../findings.js';
import { isInGame } from '../../mentions/game-context.js';
import { beginsUntrue } from '../claims/rejected-report.js';
import { changeStatement, type StatementDraft } from '../draft.js';
import { isProsecution } from '../speakers/law-officer.js';
import { tellsWrongOf } from '../wrongs/told-wrong.js';
import { callsNames } from './calls-names.js';
import { callsUntrue } from './calls-untrue.js';
import { threatensUnder } from './conditional-threat.js';
import { deniesGuilt } from './denies-guilt.js';
import { deniesSuch } from './denies-such.js';
import { disowns } from './disowns.js';
import { findsNone } from './finds-none.js';
import { goesOnDenying } from './goes-on-denying.js';
import { judgedAs } from './judged-as.js';
import { onlyCounts } from './only-counts.js';
import { onlyWorries } from './only-worries.js';
import { deniesOwnAct } from './own-denial.js';
import { ownsUp } from './owns-up.js';
import { rejectsReport } from './rejects-report.js';
import { type SaidWords, saidWords } from './said-words.js';
import { suspectsWrong } from './suspects-wrong.js';
import { bearerOfDuty } from './tells-duty.js';
import { vowsRevenge } from './vows-revenge.js';

/** `Israel akan membayar mahal`; in a report of a game it is how the game went. */
function threatens({ draft, content, said, view, held }: SaidWords): boolean {
  if (held.some((one) => threatensUnder(one, draft))) return true;
  return vowsRevenge(said) && !isInGame(view.article.text, content.start, content.end);
}

/** How long what a title says may be to be all a denial, in UTF-16 code units. */
const SHORT = 40;

/** `memastikan kabar itu tidak benar`, `"Itu fitnah"`, `menyebutnya bohong`. */
function callsItUntrue({ draft, content, said, cue, views }: SaidWords): boolean {
  // `Dituduh Kirim Drone, Iran: Tidak Berdasar`
  const answers = draft.rule === 'headline-colon' && said.length < SHORT;
  const named = (cue.endsWith('nya') || answers) && beginsUntrue(said);
  return named || rejectsReport(views, content, said) || callsUntrue(said) || deniesSuch(said);
}

/** `"Kami tidak bersalah"`, `"Kami tidak menyuap siapa pun"`; who brings others to court has no guilt to deny. */
function clearsItself({ draft, content, said, held, view }: SaidWords): boolean {
  // `"Kami tidak memiliki bukti bahwa X menjual senjata"`
  if (findsNone(said)) return false;
  if (held.length > 0 && deniesGuilt(said) && !isProsecution(view, draft.speakers)) return true;
  return held.some((one) => deniesOwnAct(one, content, draft.speakers));
}

function tellsAccusation({ draft, said, held, view }: SaidWords): boolean {
  const { text } = view.article;
  if (onlyCounts(text, draft) || onlyWorries(text, draft)) return false;
  return held.some((one) => tellsWrongOf(one, draft)) || suspectsWrong(said, draft.belief);
}

/** What the words of a statement may make of it, in order: the first that does counts. */
const READINGS: readonly ((words: SaidWords) => Stance | null)[] = [
  ({ cue, said }) => (ownsUp(cue, said) ? 'confirms' : null),
  (words) => (threatens(words) ? 'warns' : null),
  ({ cue, said }) => (disowns(cue, said) ? 'denies' : null),
  (words) => (callsItUntrue(words) ? 'denies' : null),
  (words) => (clearsItself(words) ? 'denies' : null),
  (words) => (goesOnDenying(words) ? 'denies' : null),
  judgedAs,
  callsNames,
  (words) => (tellsAccusation(words) ? 'alleges' : null),
  ({ draft, view }) => (bearerOfDuty(view, draft) !== null ? 'demands' : null),
];

function stanceOf(words: SaidWords): Stance {
  for (const read of READINGS) {
    const stance = read(words);
    if (stance !== null) return stance;
  }
  return 'states';
}

/**
 * Gives a neutrally reported statement the stance of what it tells by words: an own denial, a wrong of others, a judgement.
 *
 * @param draft a statement
 * @param views the sentences of the article
 * @param before the statement before it, if any
 * @returns the draft; only `states` is ever changed, and `warns` where a wrong is told as done
 * @example
 * // "Kami tidak menyuap siapa pun," kata X → denies
 * // Jaksa menyebut terdakwa memalsukan surat → alleges
 */
export function withToldStance(
  draft: StatementDraft,
  views: readonly SentenceView[],
  before: StatementDraft | undefined,
): StatementDraft {
  if (draft.content === null || (draft.stance !== 'states' && draft.stance !== 'warns')) return draft;
  const words = saidWords(draft, draft.content, views, before);
  if (draft.stance === 'states') return changeStatement(draft, { stance: stanceOf(words) });
  // `memperingatkan bahwa China memasok drone`: what is done already is no warning.
  const toNobody = draft.addressee === null && ['', 'bahwa'].includes(words.between.trim());
  return toNobody && tellsAccusation(words) ? changeStatement(draft, { stance: 'alleges' }) : draft;
}
