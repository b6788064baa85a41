import type { Span } from '@warta/text';
import type { SentenceView } from '../clause/clause-view.js';
import { firstView } from '../clause/first-view.js';
import type { Stance } from '../findings.js';
import { isInGame } from '../mentions/game-context.js';
import { threatensUnder } from './conditional-threat.js';
import { changeStatement, type StatementDraft } from './draft.js';
import { namesCulprit } from './names-culprit.js';
import { deniesGuilt, deniesOwnAct } from './own-denial.js';
import { beginsUntrue, callsUntrue, rejectsReport } from './rejected-report.js';
import { tellsWrongOf } from './told-wrong.js';
import { vowsRevenge } from './vows-revenge.js';
import { beginsWrong, findWrong, isWrong, wrongWords } from './wrong-acts.js';

function viewsOf(draft: StatementDraft, views: readonly SentenceView[], content: Span): SentenceView[] {
  return views.slice(firstView(views, content.start), draft.sentence + 1);
}

/** `mengaku` owns up to a wrong; to anything else it only says. */
function ownsUp(cue: string, content: string): boolean {
  if (OWN_DEED.test(content)) return true;
  if (cue === 'mengklaim') return content.startsWith('bertanggung jawab');
  if (cue !== 'mengaku') return false;
  if (findWrong(content.slice(0, 14), 'no-such') >= 0) return false;
  if (beginsWrong(content, 'behind')) return true;
  const first = content.split(/\s+/u).slice(0, 4);
  return first.some((word) => isWrong(word, 'wrong')) || findWrong(content.slice(0, 40), 'guilt') >= 0;
}

/** `menyatakan kelompoknya bertanggung jawab atas tewasnya dua prajurit`. */
const OWN_DEED =
  /^(?:bahwa )?(?:pihaknya|kelompoknya|pasukannya|organisasinya|pejuangnya|kami|mereka)(?: telah| yang)? bertanggung jawab atas (?:serangan|penyerangan|tewasnya|kematian|ledakan|pengeboman|penembakan|pembunuhan|penculikan|penyanderaan|aksi)/iu;

/** `mengaku tidak pernah menerima uang` denies; `mengaku tidak pernah belajar piano` only says. */
function disowns(cue: string, content: string): boolean {
  if (cue !== 'mengaku') return false;
  const rest = content.replace(DISOWNED, '');
  const [verb = '', object = ''] = rest.toLowerCase().split(/\s+(?:dalam |di )?/u);
  if (rest === content) return false;
  const wrong = (['gain', 'harm', 'done'] as const).some((name) => isWrong(object, name));
  return isWrong(verb, 'wrong') || (isWrong(verb, 'part') && wrong);
}

const DISOWNED =
  /^(?:ia |dia |dirinya |pihaknya )?(?:tidak|tak|sama sekali tidak|bukan)(?: pernah| sama sekali| ikut)* /iu;

/** `menyebut X sebagai kejahatan`, `"Itu tindakan keji"`: the judgement that a short predicate passes. */
function judged(content: string, named: boolean): Stance | null {
  if (named) {
    const called = content.replace(/^sebagai ["“]?/u, '');
    // `disebutnya sebagai pembajakan`; in `menurutnya, serangan itu …` the deed is only named.
    const wrong = beginsWrong(called, 'done') || (called !== content && beginsWrong(called, 'harm'));
    return judgement(content.slice(0, 60), true) ?? (wrong ? 'alleges' : null);
  }
  const as = AS.exec(content);
  const pointed = content.length < 60 && beginsWrong(content, 'this');
  if (as === null && !pointed) return null;
  const predicate = as === null ? content : content.slice(as.index + as[0].length).slice(0, 60);
  if (as === null && BREACH.test(content)) return 'alleges';
  if (/\b(?:bukan|tidak)\s*$/u.test(content.slice(0, as?.index ?? 0))) return null;
  return judgement(predicate, as !== null);
}

/** Over `sebagai` and `-nya` the judgement is all that is said; so in `langkah yang oleh X disebut provokasi`. */
function judgedBy({ rule }: StatementDraft, said: string, cue: string, between: string): Stance | null {
  if (rule === 'passive-cue' && beginsWrong(said, 'bad')) return 'condemns';
  if (judgesDeed(said)) return 'condemns';
  // `yang disebutnya melakukan genosida` tells a deed.
  const pointed = cue.endsWith('nya') && !/^me[\p{L}-]+ /u.test(said);
  return judged(said, pointed || /\bsebagai\s+["“]?$/u.test(between));
}

/** `Ini pelanggaran terang-terangan`, `Hal itu adalah pelanggaran berat`. */
const BREACH =
  /^(?:ini|itu|hal ini|hal itu|tindakan itu|langkah itu) (?:jelas |adalah |merupakan |sebuah |bentuk )*pelanggaran\b/iu;

const AS = /\bsebagai\s+["“]?/u;

function judgement(predicate: string, praises: boolean): Stance | null {
  if (findWrong(predicate, 'bad') >= 0) return 'condemns';
  return praises && findWrong(predicate, 'good') >= 0 ? 'praises' : null;
}

/** Right behind a denial a quotation that negates goes on denying. */
function goesOnDenying(
  draft: StatementDraft,
  before: StatementDraft | undefined,
  first: number,
  text: string,
): boolean {
  if (before?.stance !== 'denies' || draft.content === null || before.cue.start >= draft.cue.start)
    return false;
  return (
    before.sentence >= first - 1 && before.sentence < draft.sentence + 1 && findWrong(text, 'no-such') >= 0
  );
}

/** `menduga ada rekayasa`: a belief that a wrong was done, by whomever. */
function suspects(draft: StatementDraft, said: string): boolean {
  if (namesCulprit(said) && findWrong(said, 'no-such') < 0) return true;
  const there = draft.belief ? THERE.exec(said) : null;
  if (there === null) return false;
  const rest = said.slice(there[0].length);
  return (['done', 'harm'] as const).some(
    (name) => /^(?:\p{L}+ ){0,2}$/u.test(rest.slice(0, findWrong(rest, name))) && findWrong(rest, name) >= 0,
  );
}

const THERE = /^(?:ada(?:nya)?|terdapat|terjadi|telah terjadi) (?:\p{L}+ ){0,2}?/iu;

/** `Israel akan membayar mahal`; in a report of a game it is how the game went. */
function threatens({ article }: SentenceView, content: Span, said: string): boolean {
  return vowsRevenge(said) && !isInGame(article.text, content.start, content.end);
}

/** `Tindakan Israel ini biadab`: a deed and the judgement passed on it, in one short clause. */
function judgesDeed(said: string): boolean {
  const [clause = ''] = said.split(/[.,;:!?]/u, 1);
  return clause.length < 90 && beginsWrong(said, 'deed') && ENDS_BAD.test(clause);
}

const ENDS_BAD = new RegExp(
  `(?<!\\b(?:bukan|tidak|tak) )\\b(?:${wrongWords('bad').join('|')})(?: dan \\p{L}+)?$`,
  'iu',
);

function isQuoted(view: SentenceView | undefined, content: Span): boolean {
  return view?.quotes.some((quote) => quote.start <= content.start && content.end <= quote.end) ?? false;
}

function stanceOf(
  draft: StatementDraft,
  content: Span,
  views: readonly SentenceView[],
  before: StatementDraft | undefined,
): Stance {
  const held = viewsOf(draft, views, content);
  const view = views[draft.sentence] as SentenceView;
  const { text } = view.article;
  const said = text.slice(content.start, content.end);
  const quoted = isQuoted(view, content);
  const cue = text.slice(draft.cue.start, draft.cue.end).toLowerCase();
  if (ownsUp(cue, said)) return 'confirms';
  if (held.some((one) => threatensUnder(one, draft)) || threatens(view, content, said)) return 'warns';
  if (disowns(cue, said) || (cue.endsWith('nya') && beginsUntrue(said))) return 'denies';
  if (
    rejectsReport(views, content, said) ||
    callsUntrue(said) ||
    (held.length > 0 && deniesGuilt(said)) ||
    held.some((one) => deniesOwnAct(one, content, draft.speakers))
  )
    return 'denies';
  if (quoted && goesOnDenying(draft, before, held[0]?.index ?? view.index, said)) return 'denies';
  const judgedAs = judgedBy(draft, said, cue, text.slice(draft.cue.end, content.start));
  if (judgedAs !== null) return judgedAs;
  return held.some((one) => tellsWrongOf(one, draft)) || suspects(draft, said) ? 'alleges' : 'states';
}

/**
 * Gives a neutrally reported statement the stance of what it tells by words: an own denial, a wrong of others, a judgement.
 *
 * @param draft a statement
 * @param views the sentences of the article
 * @param before the statement before it, if any
 * @returns the draft; only `states` is ever changed
 * @example
 * // "Kami tidak menyuap siapa pun," kata X → denies
 * // Jaksa menyebut terdakwa memalsukan surat → alleges
 */
export function withToldStance(
  draft: StatementDraft,
  views: readonly SentenceView[],
  before: StatementDraft | undefined,
): StatementDraft {
  if (draft.stance !== 'states' || draft.content === null) return draft;
  return changeStatement(draft, { stance: stanceOf(draft, draft.content, views, before) });
}
