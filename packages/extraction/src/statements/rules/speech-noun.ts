import type { ReportingForm } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Chunk } from '../../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { AUXILIARY, skipAhead } from '../../clause/skip-chunks.js';
import type { Subject } from '../../clause/subjects/clauses.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { SPEECH_ACTS } from '../../events/speech/speech-acts.js';
import { flatMap } from '../../flat-map.js';
import { isInGame } from '../../mentions/game-context.js';
import { carriesSpeech, speechNounVerbs } from '../claims/carrier.js';
import { speechNounAim } from '../claims/speech-noun-aim.js';
import { contentFrom } from '../content/content.js';
import { chunksWith } from '../cues/cue-places.js';
import { isMadeToSay } from '../cues/is-made-to-say.js';
import { isReal } from '../cues/is-real.js';
import { blameForm, nounForm } from '../cues/speech-noun-form.js';
import { withUnmade } from '../cues/unmade.js';
import type { RuleDraft, StatementDraft } from '../draft.js';
import type { StatementContext, StatementRule } from '../rule.js';
import { reportingSubject } from '../speakers/reporting-subject.js';
import { resolveSpeakers } from '../speakers/resolve-speakers.js';

const { is } = speechNounVerbs;

/** `menyampaikan kritik AS`, `menegaskan tuduhan itu tidak benar`: another's, or what is spoken of. */
function isOfOthers(view: SentenceView, verb: number): boolean {
  const noun = view.chunks[nounBehind(view, verb)];
  if (noun === undefined) return false;
  const pointed = hasClass(view.words[noun.to - 1]?.lower ?? '', 'determiner');
  const says = reportsAs(view.chunks[verb]?.head ?? '', 'active', 'say');
  return noun.owners.length > 0 || (pointed && says);
}

function formAt(view: SentenceView, at: number): ReportingForm | null {
  const form = isOfOthers(view, at) ? null : nounForm(view, nounBehind(view, at));
  return form !== null && carries(view, at, form) ? form : blameForm(view, at);
}

/** `menghujani [Israel] dengan kritik`: whom the speech falls on, as an index of a mention, or null. */
function showered(view: SentenceView, verb: number): number | null {
  const [head, target, by] = view.chunks.slice(verb, verb + 3);
  if (!is(head?.head ?? '', 'showering') || target?.kind !== 'noun-phrase' || by?.head !== 'dengan')
    return null;
  return target.heads[0] ?? target.owners[0] ?? null;
}

/** `menegaskan kembali [ancamannya]`: the chunk behind a verb, over its small words or whom it falls on. */
function nounBehind(view: SentenceView, verb: number): number {
  return showered(view, verb) === null ? skipAhead(view.chunks, verb + 1, AUXILIARY) : verb + 3;
}

/** Where what is said begins: with the verb of `komitmen (untuk) membantu X`, or behind `bahwa` or `atas`; -1 where only the act is told. */
function contentAt({ chunks }: SentenceView, { stance }: ReportingForm, noun: number, about: number): number {
  // `membuat tuduhan untuk menang`: only what is promised or asked for stands behind `untuk`.
  const wishes = stance === 'promises' || stance === 'demands';
  const opens = wishes && chunks[noun + 1]?.head === 'untuk' ? noun + 2 : noun + 1;
  if (chunks[skipAhead(chunks, opens, AUXILIARY)]?.kind === 'verb') return opens;
  return about < 0 ? -1 : about + 1;
}

/** `melontarkan tuduhan`, `menegaskan ancamannya`, `menegaskan komitmen`: whether the verb carries the noun. */
function carries(view: SentenceView, verb: number, form: ReportingForm | null): boolean {
  const { head = '' } = view.chunks[verb] ?? {};
  if (is(head, 'carrier') || showered(view, verb) !== null) return true;
  if (is(head, 'keeping')) return form?.stance === 'promises';
  const own = view.chunks[nounBehind(view, verb)]?.head.endsWith('nya') === true;
  return is(head, 'affirming') && (own || form?.stance === 'promises');
}

/** `melontarkan kritik` as a whole; the `janji` that is broken alone, and `menghujani` without whom it falls on. */
function cueOf(view: SentenceView, verb: number, noun: number, showers: boolean): Span {
  const carrier = chunkSpan(view, view.chunks[verb] as Chunk);
  const word = chunkSpan(view, view.chunks[noun] as Chunk);
  if (showers) return carrier;
  return { start: is(view.chunks[verb]?.head ?? '', 'keeping') ? word.start : carrier.start, end: word.end };
}

/** Whether a verb behind another is that of its subject: `mempertimbangkan [mengajukan] protes`, but not `mendengar [menyampaikan]`. */
function isLed({ chunks }: SentenceView, at: number): boolean {
  const before = entryAt(chunks, at - 1);
  return before?.kind === 'verb' && !hasClass(before.head, 'control');
}

/** `akan menyampaikan tuntutan [mereka] kepada X`: it is theirs. */
function isPassedOn(view: SentenceView, at: number): boolean {
  return hasClass(view.words[view.chunks[nounBehind(view, at)]?.to ?? 0]?.lower ?? '', 'pronoun');
}

/** The draft, with what tells that it is not said; null where that is no act of speech aimed at somebody. */
function withReality(
  view: SentenceView,
  draft: StatementDraft,
  subject: Subject,
  at: number,
): RuleDraft | null {
  // `tidak menepati janji kepada X`: it was made all the same.
  if (is(view.chunks[at]?.head ?? '', 'keeping') || isReal(view, subject)) return draft;
  const aimed = SPEECH_ACTS[draft.stance] !== undefined && draft.addressee !== null;
  return aimed && !isPassedOn(view, at) ? { ...draft, ...withUnmade(view, subject, at) } : null;
}

/** `memberikan pengakuan kepada Yerusalem`: a place is recognised, and nothing owned up to. */
function recognises(
  view: SentenceView,
  { stance }: ReportingForm,
  noun: number,
  addressee: number | null,
): boolean {
  const kind = addressee === null ? null : view.mentions[addressee]?.kind;
  return (
    stance === 'confirms' &&
    (kind === 'place' || kind === 'country') &&
    view.chunks[noun + 1]?.head !== 'bahwa'
  );
}

/** `memberikan ancaman lewat sundulan`: in a game it is no word. */
function isGoalThreat(
  view: SentenceView,
  { stance }: ReportingForm,
  verb: Chunk,
  addressee: number | null,
): boolean {
  const { start, end } = chunkSpan(view, verb);
  return stance === 'warns' && addressee === null && isInGame(view.article.text, start, end);
}

function saysNothing(
  view: SentenceView,
  form: ReportingForm,
  verb: Chunk,
  noun: number,
  addressee: number | null,
): boolean {
  // `memenuhi janji tunjangan`: of a promise that is kept only whom it was made to is told.
  if (is(verb.head, 'keeping') && addressee === null) return true;
  return recognises(view, form, noun, addressee) || isGoalThreat(view, form, verb, addressee);
}

function readCarrier(view: SentenceView, at: number, context: StatementContext): RuleDraft[] {
  const verb = view.chunks[at];
  const form = verb?.kind === 'verb' ? formAt(view, at) : null;
  if (verb === undefined || form === null) return [];
  if (isLed(view, at)) return [];
  const subject = reportingSubject(view, at);
  // `mempersilakan warga mengajukan protes`
  if (subject.phrase !== null && isMadeToSay(view, subject.phrase)) return [];
  const speakers = resolveSpeakers(view, subject.phrase, context);
  const noun = nounBehind(view, at);
  if (speakers.length === 0 || view.chunks[noun] === undefined) return [];
  const struck = showered(view, at);
  const { about, addressee } = speechNounAim(view, at, noun, form);
  if (saysNothing(view, form, verb, noun, addressee)) return [];
  const opens = contentAt(view, form, noun, about);
  const draft: StatementDraft = {
    speakers,
    stance: form.stance,
    cue: cueOf(view, at, noun, struck !== null),
    content: opens < 0 ? null : contentFrom(view, opens),
    addressee: struck ?? addressee,
    belief: form.belief || form.claim,
    sentence: view.index,
    rule: speechNoun.name,
  };
  const read = withReality(view, draft, subject, at);
  return read === null ? [] : [read];
}

const mayCue = (verb: string): boolean => carriesSpeech(verb) || is(verb, 'keeping') || is(verb, 'showering');

const cuesIn = chunksWith(mayCue);

/** `melontarkan kritik`, `menyampaikan protes keras kepada X atas …`. */
export const speechNoun: StatementRule = {
  name: 'speech-noun',
  mayCue,
  find: (view, context) => flatMap(cuesIn(view), (at) => readCarrier(view, at, context)),
  positive: {
    text: 'Jepang melayangkan protes kepada Rusia atas latihan di Kuril.',
    finds: ['Jepang | condemns | latihan di Kuril'],
  },
  negative: { text: 'Jepang melayangkan surat kepada Rusia atas nama para nelayan.', finds: [] },
};
