import { type ReportingForm, reportingForms } from '@warta/indonesian';
import type { Span } from '@warta/text';
import { type Chunk, ownersOf } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { isPersonNoun, isRoleNoun } from '../clause/role-noun.js';
import { findSubject } from '../clause/subject.js';
import { hasClass } from '../clause/word-class.js';
import type { Speaker } from '../findings.js';
import { rememberWords } from '../remember-words.js';
import { findClaimClause } from './claim-clause.js';
import { isClaimLink } from './claim-link.js';
import { contentFrom, hasVerb, upToComma } from './content.js';
import { chunksWith } from './cue-places.js';
import type { StatementDraft } from './draft.js';
import type { StatementRule } from './rule.js';
import { readSpeakers } from './speaker.js';

function inClass(word: string | undefined, name: Parameters<typeof isClaimLink>[1]): boolean {
  return word !== undefined && isClaimLink(word, name);
}

const nounForm = rememberWords(
  (word): ReportingForm | null =>
    reportingForms(word).find((form) => form.voice === 'noun' && form.stance !== 'states') ?? claimNoun(word),
);

function claimNoun(word: string): ReportingForm | null {
  return (
    reportingForms(word).find(
      (form) => form.voice === 'noun' && (form.claim || form.root === 'nyata' || form.root === 'lapor'),
    ) ?? null
  );
}

/** The index of the noun inside its phrase, or -1: the head, or the first word behind a quantifier. */
function nounAt(view: SentenceView, chunk: Chunk): number {
  for (let at = chunk.from; at < chunk.to; at += 1) {
    const word = view.words[at];
    if (word === undefined || word.mention >= 0) return -1;
    if (nounForm(word.lower) !== null) return at;
  }
  return -1;
}

/** `tudingan jaksa`: a person without a name right behind the noun. */
function personIn(view: SentenceView, chunk: Chunk): Speaker | null {
  const at = nounAt(view, chunk) + 1;
  const first = view.words[at];
  const last = view.words[chunk.to - 1];
  if (at < 1 || at >= chunk.to || first === undefined || last === undefined || !isPersonNoun(first.lower))
    return null;
  return { kind: 'anonymous', span: { start: first.start, end: last.end }, country: null };
}

/** `klaim Presiden AS Donald Trump`: the person, not the state in the title. */
function claimants(view: SentenceView, chunk: Chunk): readonly number[] {
  const titled = chunk.owners.filter(
    (owner) => view.mentions[owner]?.kind === 'person' && view.mentions[owner]?.title != null,
  );
  return titled.length === 1 ? titled : ownersOf(chunk);
}

/** The owner right behind the noun, over an organ (`tuduhan pemerintah AS`), or behind `dari`, `oleh`. */
function speakersOf(
  view: SentenceView,
  at: number,
): { readonly speakers: readonly Speaker[]; readonly last: number } {
  const chunk = view.chunks[at];
  const owners =
    chunk === undefined
      ? []
      : claimants(view, chunk).filter((owner) => view.mentions[owner]?.kind !== 'place');
  if (owners.length > 0) {
    const speakers = owners.map(
      (owner): Speaker => ({ kind: 'mention', mention: view.mentions[owner]?.antecedent ?? owner }),
    );
    return { speakers, last: at };
  }
  const person = chunk === undefined ? null : personIn(view, chunk);
  if (person !== null) return { speakers: [person], last: at };
  if (inClass(view.chunks[at + 1]?.head, 'by'))
    return { speakers: readSpeakers(view, view.chunks[at + 2]), last: at + 2 };
  return { speakers: [], last: at };
}

/** Small words, dates and a bare `ini` between a claim and what it is about. */
function isPassed(chunk: Chunk | undefined): boolean {
  if (chunk === undefined) return false;
  if (['time', 'auxiliary', 'comma', 'bracket'].includes(chunk.kind)) return true;
  return chunk.kind === 'noun-phrase' && hasClass(chunk.head, 'determiner');
}

/** `tuduhan AS yang menyebut Iran mengirim roket`: the verb of a relative clause that tells the claim, or -1. */
function tellingVerb(view: SentenceView, yang: number): number {
  if (view.chunks[yang]?.head !== 'yang') return -1;
  const verb = view.chunks[yang + 1];
  const tells = reportingForms(verb?.head ?? '').some(
    ({ voice, frame, stance }) => voice === 'active' && frame === 'say' && stance === 'states',
  );
  if (!tells) return -1;
  return view.chunks[yang + 2]?.head === 'bahwa' ? yang + 2 : yang + 1;
}

/** Over small words and dates to the word that says what the claim is about. */
function aboutAt(view: SentenceView, last: number): number {
  for (let at = last + 1; at < Math.min(view.chunks.length, last + 5); at += 1) {
    const chunk = view.chunks[at];
    if (inClass(chunk?.head, 'about')) return at;
    const verb = tellingVerb(view, at);
    if (verb >= 0 && hasVerb(view.chunks, verb + 1)) return verb;
    if (!isPassed(chunk)) return -1;
  }
  return -1;
}

/** In `Klaim X bahwa … dibantah Y` the content ends before the main verb. */
function beforeMainVerb(view: SentenceView, content: Span | null): Span | null {
  const clause = findClaimClause(view);
  const verb = clause === null ? undefined : view.chunks[lastBefore(view, clause.verb)];
  const end = verb === undefined ? undefined : view.words[verb.to - 1]?.end;
  return content === null || end === undefined || end <= content.start
    ? content
    : { start: content.start, end: Math.min(end, content.end) };
}

/** The last chunk before a verb that is no auxiliary or negator of it. */
function lastBefore(view: SentenceView, verb: number): number {
  let at = verb - 1;
  while (view.chunks[at]?.kind === 'auxiliary' || view.chunks[at]?.kind === 'negator') at -= 1;
  return at;
}

/** `seruan X agar Y …`: Y is asked. */
function askedIn(view: SentenceView, form: ReportingForm, about: number): number | null {
  return form.frame === 'ask' && about >= 0 ? (view.chunks[about + 1]?.heads[0] ?? null) : null;
}

function targetOf(view: SentenceView, at: number): Chunk | null {
  if (!inClass(view.chunks[at - 1]?.head, 'receives')) return null;
  const { phrase } = findSubject(view.chunks, at - 1);
  return phrase === null ? null : (view.chunks[phrase] ?? null);
}

function contentOf(view: SentenceView, about: number): Span | null {
  if (about < 0) return null;
  return beforeMainVerb(view, upToComma(view, contentFrom(view, about + 1), about + 1));
}

function nounWord(
  view: SentenceView,
  chunk: Chunk,
): { readonly cue: Span; readonly form: ReportingForm } | null {
  const word = view.words[nounAt(view, chunk)];
  const form = word === undefined ? null : nounForm(word.lower);
  return word === undefined || form === null ? null : { cue: { start: word.start, end: word.end }, form };
}

function readNoun(view: SentenceView, chunk: Chunk, at: number): StatementDraft[] {
  const noun = nounWord(view, chunk);
  if (noun === null) return [];
  const { cue, form } = noun;
  const { speakers, last } = speakersOf(view, at);
  const about = aboutAt(view, last);
  const target = targetOf(view, at);
  if (speakers.length === 0 || (about < 0 && target === null)) return [];
  const open = form.stance === 'states' || form.root === 'aku';
  if (open && (view.chunks[about]?.head !== 'bahwa' || tellingVerb(view, about - 2) >= 0)) return [];
  const addressee = target?.heads[0] ?? askedIn(view, form, about);
  const belief = form.claim || form.belief;
  const content = contentOf(view, about);
  return [
    {
      speakers,
      stance: form.stance,
      cue,
      content,
      addressee,
      belief,
      sentence: view.index,
      rule: nominalClaim.name,
    },
  ];
}

const mayCue = (word: string): boolean => nounForm(word) !== null;

const cuesIn = chunksWith(mayCue);

/** `tuduhan AS bahwa …`, `klaim Rusia soal …`, `mendapat kecaman dari AS`. */
export const nominalClaim: StatementRule = {
  name: 'nominal-claim',
  mayCue,
  find: (view) =>
    cuesIn(view).flatMap((at) => {
      const chunk = view.chunks[at] as Chunk;
      return chunk.kind === 'noun-phrase' && chunk.heads.length === 0 && !isRoleNoun(chunk.head, 'office')
        ? readNoun(view, chunk, at)
        : [];
    }),
  positive: {
    text: 'Teheran menolak tuduhan Israel bahwa Iran memasok roket kepada Hizbullah.',
    finds: ['Israel | alleges | Iran memasok roket kepada Hizbullah'],
  },
  negative: { text: 'Tuduhan itu belum terbukti, kata sejumlah media di Israel.', finds: [] },
};
