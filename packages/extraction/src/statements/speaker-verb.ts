import { type ReportingForm, reportingForms } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Chunk } from '../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../clause/clause-view.js';
import { isRoleNoun } from '../clause/role-noun.js';
import { findSubject, type Subject } from '../clause/subject.js';
import { hasClass } from '../clause/word-class.js';
import { openingWord } from '../events/chain-words.js';
import type { Stance } from '../findings.js';
import {
  afterAdjuncts,
  contentFrom,
  hasVerb,
  quotationAt,
  quotationBefore,
  takesTarget,
  thatClause,
  upToComma,
  wishClause,
} from './content.js';
import type { StatementDraft } from './draft.js';
import { resolveSpeakers } from './resolve-speakers.js';
import type { StatementContext, StatementRule } from './rule.js';

/** Words in the chain that make the speech itself unreal: it is not, or not yet, made. */
const UNREAL: ReadonlySet<string> = new Set([
  'akan',
  'bakal',
  'harus',
  'perlu',
  'bisa',
  'dapat',
  'hendak',
  'ingin',
  'mau',
  'boleh',
  'wajib',
  'mungkin',
]);

/** Objects that only point to what was said. */
const POINTING: ReadonlySet<string> = new Set(['hal', 'demikian', 'begitu', 'itu', 'ini', 'begini', 'apa']);

/** The reading of a chunk as a reporting verb whose subject speaks; headlines drop meN-. */
export function activeForm(view: SentenceView, chunk: Chunk): ReportingForm | null {
  const headline = view.zone === 'title';
  const forms = reportingForms(chunk.head);
  return (
    forms.find(
      (form) => form.voice === 'active' || form.voice === 'stative' || (headline && form.voice === 'bare'),
    ) ?? null
  );
}

function isReal(view: SentenceView, subject: Subject): boolean {
  return subject.chain.every((at) => {
    const chunk = view.chunks[at];
    return (
      chunk !== undefined &&
      !UNREAL.has(chunk.head) &&
      !hasClass(chunk.head, 'negator') &&
      !hasClass(chunk.head, 'cessation')
    );
  });
}

/** What a say-verb reports: a quotation, a `bahwa` clause, a clause behind a comma, or a bare clause. */
function said(view: SentenceView, form: ReportingForm, verb: number): Span | null {
  const quotation = quotationAt(view, afterAdjuncts(view.chunks, verb + 1));
  if (quotation !== null) return quotation;
  const that = thatClause(view.chunks, verb + 1);
  if (that >= 0) return contentFrom(view, that + 1);
  if (form.quoteOnly) return null;
  const next = afterAdjuncts(view.chunks, verb + 1);
  const chunk = view.chunks[next];
  if (chunk === undefined || POINTING.has(chunk.head)) return null;
  if (chunk.kind === 'comma') return hasVerb(view.chunks, next) ? contentFrom(view, next + 1) : null;
  if (chunk.kind !== 'noun-phrase' && chunk.kind !== 'verb' && chunk.kind !== 'negator') return null;
  if (form.clauseOnly && !hasVerb(view.chunks, next)) return null;
  return contentFrom(view, afterDirect(view.chunks, verb, next));
}

/** Content begins right behind the verb where only auxiliaries stand between (`mengatakan telah mengirim`). */
function afterDirect(chunks: readonly Chunk[], verb: number, next: number): number {
  const between = chunks.slice(verb + 1, next);
  return between.every((chunk) => chunk.kind === 'auxiliary') ? verb + 1 : next;
}

function objectAt(view: SentenceView, verb: number): number {
  const at = afterAdjuncts(view.chunks, verb + 1);
  return view.chunks[at]?.kind === 'noun-phrase' ? at : -1;
}

function reported(view: SentenceView, form: ReportingForm, verb: number): Span | null {
  if (form.frame === 'say') return said(view, form, verb);
  const quotation = quotationAt(view, verb + 1);
  if (quotation !== null) return quotation;
  if (form.needsComplement && wishClause(view.chunks, verb + 1) < 0) return null;
  const that = form.frame === 'react' ? thatClause(view.chunks, verb + 1) : -1;
  return contentFrom(view, that >= 0 ? that + 1 : skipConnector(view.chunks, verb + 1));
}

function skipConnector(chunks: readonly Chunk[], at: number): number {
  const chunk = chunks[at];
  return chunk?.kind === 'subordinator' && ['agar', 'untuk', 'supaya', 'bahwa'].includes(chunk.head)
    ? at + 1
    : at;
}

/** The one accused, asked or warned, as an index of a mention, or null. */
export function targetOf(view: SentenceView, form: ReportingForm, verb: number): number | null {
  if (!takesTarget(form.frame)) return null;
  const object = view.chunks[objectAt(view, verb)];
  return object?.heads[0] ?? object?.owners[0] ?? null;
}

/** Only somebody can be accused: `menuding kelelahan sebagai penyebab` states. */
function stanceOf(view: SentenceView, form: ReportingForm, verb: number): Stance {
  const object = view.chunks[objectAt(view, verb)];
  if (form.frame !== 'accuse' || object === undefined) return form.stance;
  const somebody = object.heads.length + object.owners.length > 0 || isPerson(object.head);
  return somebody ? form.stance : 'states';
}

function isPerson(noun: string): boolean {
  return (
    (['office', 'people', 'organ'] as const).some((one) => isRoleNoun(noun, one)) || hasClass(noun, 'pronoun')
  );
}

/** `mencemooh klaim AS`, `menepis tuduhan AS`: whose claim is rejected, or null. */
function claimOwner(view: SentenceView, form: ReportingForm, verb: number): number | null {
  if (form.frame !== 'react' || (form.stance !== 'denies' && form.stance !== 'condemns')) return null;
  const object = view.chunks[objectAt(view, verb)];
  if (object === undefined || object.heads.length > 0) return null;
  const isClaim = reportingForms(object.head).some(
    (one) => one.voice === 'noun' && (one.claim || one.stance === 'alleges'),
  );
  return isClaim ? (object.owners[0] ?? null) : null;
}

/** Inside `meskipun …,` or `ketika …,` the report ends with its clause. */
function isSubordinate(view: SentenceView, at: number): boolean {
  return hasClass(openingWord(view, at), 'adjunct');
}

function readVerb(view: SentenceView, chunk: Chunk, at: number, context: StatementContext): StatementDraft[] {
  const form = activeForm(view, chunk);
  if (form === null) return [];
  const subject = findSubject(view.chunks, at);
  if (!isReal(view, subject)) return [];
  const speakers = resolveSpeakers(view, subject.phrase, context);
  const cue = chunkSpan(view, chunk);
  const before =
    subject.phrase === null
      ? null
      : quotationBefore(view, view.words[view.chunks[subject.phrase]?.from ?? 0]?.start ?? 0);
  const whole = reported(view, form, at) ?? before;
  const content = isSubordinate(view, subject.phrase ?? at) ? upToComma(view, whole, at) : whole;
  const claim = claimOwner(view, form, at);
  if (speakers.length === 0 || content === null) return [];
  return [
    {
      speakers,
      stance: claim === null ? stanceOf(view, form, at) : 'denies',
      cue,
      content,
      addressee: claim ?? targetOf(view, form, at),
      belief: form.belief || form.claim,
      sentence: view.index,
      rule: speakerVerb.name,
    },
  ];
}

/** `X mengatakan bahwa …`, `X menuduh Y …`, `X meminta Y untuk …`, `X membantah …`. */
export const speakerVerb: StatementRule = {
  name: 'speaker-verb',
  find: (view, context) =>
    view.chunks.flatMap((chunk, at) =>
      chunk.kind === 'verb' || chunk.kind === 'noun-phrase' ? readVerb(view, chunk, at, context) : [],
    ),
  positive: {
    text: 'Gedung Putih menuduh Iran memasok drone ke Rusia.',
    finds: ['Gedung Putih | alleges | Iran memasok drone ke Rusia'],
  },
  negative: { text: 'Gedung Putih tidak menuduh Iran memasok drone ke Rusia.', finds: [] },
};
