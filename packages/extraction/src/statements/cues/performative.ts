import { type ReportingForm, reportingForms } from '@warta/indonesian';
import { containsSpan, type Span } from '@warta/text';
import type { Chunk } from '../../clause/chunk.js';
import { chunkAt, chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { findSubject } from '../../clause/subjects/subject.js';
import type { Word } from '../../clause/word.js';
import { hasClass } from '../../clause/word-class.js';
import { rememberFlags } from '../../clause/word-form.js';
import { statusOf } from '../../events/status/status.js';
import type { Stance } from '../../findings.js';
import { readAim } from '../claims/aim.js';
import { targetOf } from '../claims/target-of.js';
import { changeStatement, type StatementDraft } from '../draft.js';
import { refusalEnd, refusalsIn } from '../rules/refusal.js';
import { isReal } from './is-real.js';
import { refusalWords } from './refusal-words.js';
import { activeForm } from './reporting-form.js';
import { reportsObject } from './reports-object.js';

/** `"Saya tidak mengomentari rumor," kata X` declines. */
function refused(view: SentenceView, content: Span): boolean {
  return refusalsIn(view).some((at) => {
    if (!containsSpan(content, view.words[at] as Word) || refusalEnd(view, at) < 0) return false;
    const { phrase } = findSubject(view.chunks, chunkAt(view, at));
    return phrase !== null && hasClass(view.chunks[phrase]?.head ?? '', 'first-person');
  });
}

const NOTHING = new RegExp(`^(?:${refusalWords('nothing-to-say').join('|')})\\b`, 'iu');

/** `"No comment," kata X`. */
function saysNothing({ article }: SentenceView, { start, end }: Span): boolean {
  return NOTHING.test(article.text.slice(start, end));
}

/** `Kami minta Pertamina menambah pasokan`: in speech the verb right behind `kami` drops its prefix. */
function bareForm(view: SentenceView, at: number): ReportingForm | null {
  if (!hasClass(view.chunks[at - 1]?.head ?? '', 'first-person')) return null;
  return reportingForms(view.chunks[at]?.head ?? '').find(({ voice }) => voice === 'bare') ?? null;
}

/** The verb at a place as what is done by saying it, or null: `saya minta maaf` asks for nothing. */
function formAt(view: SentenceView, at: number): ReportingForm | null {
  const form = bareForm(view, at) ?? activeForm(view, view.chunks[at] as Chunk);
  if (form === null || form.stance === 'states' || form.needsComplement) return null;
  // `apa yang tubuh kita minta,`
  const open = !['comma', 'mark', undefined].includes(view.chunks[at + 1]?.kind);
  return (open || form.voice !== 'bare') && reportsObject(view, form, at) ? form : null;
}

/** `menolak` is a small word too. */
const PERFORMING: ReadonlySet<string> = new Set(['verb', 'negator']);

/** Whether the speakers say it of themselves, and as done; who can confirm something does so: `Saya bisa mengonfirmasi bahwa …`. */
function isOwn(view: SentenceView, verb: number, { stance }: ReportingForm): boolean {
  const { phrase, chain: whole } = findSubject(view.chunks, verb);
  const isAble = (at: number): boolean => statusOf([view.chunks[at]?.head ?? ''], null, false) === 'possible';
  const chain = stance === 'confirms' ? whole.filter((at) => !isAble(at)) : whole;
  const subject = phrase === null ? undefined : view.chunks[phrase];
  return subject !== undefined && hasClass(subject.head, 'first-person') && isReal(view, { phrase, chain });
}

/** `"Kami membantah tuduhan AS"`: whose claim is denied; else the target of the verb. */
function performedAim(
  view: SentenceView,
  form: ReportingForm,
  verb: number,
): Pick<StatementDraft, 'stance' | 'addressee'> {
  const { stance, addressee } = readAim(view, form, verb);
  return stance === 'denies'
    ? { stance, addressee }
    : { stance: form.stance, addressee: targetOf(view, form, verb) };
}

/** `saya`, `kami` */
const isOneself = rememberFlags(({ lower }) => hasClass(lower, 'first-person'));

/** What one does by words in the object voice. */
const JUDGING: ReadonlySet<Stance> = new Set(['condemns']);

/** `Sikap polisi itu [kami sesalkan]`: a judgement in the object voice ends its clause; not so in `apa yang kami kecam`. */
function judgedAt(view: SentenceView, at: number): Stance | null {
  const { kind, from, to } = view.chunks[at] as Chunk;
  if (kind !== 'noun-phrase' || to !== from + 2) return null;
  if (!hasClass(view.words[from]?.lower ?? '', 'first-person') || view.chunks[at - 1]?.head === 'yang')
    return null;
  if (!['comma', 'mark', 'quote', undefined].includes(view.chunks[at + 1]?.kind)) return null;
  const forms = reportingForms(view.words[to - 1]?.lower ?? '');
  return forms.find(({ voice, stance }) => voice === 'bare' && JUDGING.has(stance))?.stance ?? null;
}
/** What the quoted speakers do by their words: `"Kami mendesak Iran …," kata X` demands. */
function performed(view: SentenceView, content: Span): Pick<StatementDraft, 'stance' | 'addressee'> | null {
  if (refused(view, content) || saysNothing(view, content)) return { stance: 'declines', addressee: null };
  if (!view.words.some(({ form }) => isOneself(form))) return null;
  for (let at = 0; at < view.chunks.length; at += 1) {
    const chunk = view.chunks[at] as Chunk;
    if (!containsSpan(content, chunkSpan(view, chunk))) continue;
    const judged = judgedAt(view, at);
    if (judged !== null) return { stance: judged, addressee: null };
    if (!PERFORMING.has(chunk.kind)) continue;
    const form = formAt(view, at);
    if (form !== null && isOwn(view, at, form)) return performedAim(view, form, at);
  }
  return null;
}

/**
 * Gives a neutrally reported quotation the stance that its speaker takes in the first person.
 *
 * @param draft a statement
 * @param views the sentences of the article; a quotation may reach over several
 * @returns the draft, with stance and addressee of the first such verb
 * @example
 * // "Kami mengecam serangan itu," kata X → condemns
 * // "Kami tidak mengecam siapa pun," kata X → states
 */
export function withPerformative(draft: StatementDraft, views: readonly SentenceView[]): StatementDraft {
  const { content } = draft;
  if (draft.stance !== 'states' || content === null) return draft;
  for (let at = draft.sentence; at >= 0; at -= 1) {
    const view = views[at];
    if (view === undefined || view.sentence.end <= content.start) break;
    const found = performed(view, content);
    if (found !== null) return changeStatement(draft, found);
  }
  return draft;
}
