import { type ReportingForm, reportingForms } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { AUXILIARY, skipAhead } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { flatMap } from '../../flat-map.js';
import { isCarrier, speechNounVerbs } from '../claims/carrier.js';
import { contentFrom } from '../content/content.js';
import { addresseeLink } from '../content/content-clause.js';
import { chunksWith } from '../cues/cue-places.js';
import { isMadeToSay } from '../cues/is-made-to-say.js';
import { isReal } from '../cues/is-real.js';
import { reportingWords } from '../cues/reporting-words.js';
import type { StatementDraft } from '../draft.js';
import type { StatementContext, StatementRule } from '../rule.js';
import { reportingSubject } from '../speakers/reporting-subject.js';
import { resolveSpeakers } from '../speakers/resolve-speakers.js';

const { is } = speechNounVerbs;

/** `menimpakan kesalahan pada X`, `mengarahkan telunjuk ke X`: the words of an accusation that names whom. */
function blameForm(view: SentenceView, at: number): ReportingForm | null {
  const noun = view.chunks[at + 1];
  const blames = is(view.chunks[at]?.head ?? '', 'blame-carrier') && is(noun?.head ?? '', 'blame');
  const aimed = isTo(view.chunks[at + 2]?.head ?? '') && isNamed(view, at + 3);
  return blames && aimed ? (reportingForms('tuduhan')[0] ?? null) : null;
}

function isTo(word: string): boolean {
  return reportingWords.is(word, 'toward');
}

function nounForm(view: SentenceView, chunk: number): ReportingForm | null {
  const head = view.chunks[chunk];
  if (head?.kind !== 'noun-phrase' || view.words[head.from + 1]?.lower === 'maaf') return null;
  const two = `${head.head} ${view.words[head.from + 1]?.lower ?? ''}`;
  // `mengulangi tuduhannya`
  const own = head.head.replace(/nya$/u, '');
  const forms = [...reportingForms(two), ...reportingForms(head.head), ...reportingForms(own)];
  // `mengeluarkan pernyataan bahwa …`: what only states needs its clause.
  const opens = view.chunks[chunk + 1]?.head === 'bahwa';
  return (
    forms.find((form) => form.voice === 'noun' && (opens || form.stance !== 'states') && !form.onlyClaims) ??
    null
  );
}

function isNamed(view: SentenceView, at: number): boolean {
  const chunk = view.chunks[at];
  return chunk?.kind === 'noun-phrase' && chunk.heads.length + chunk.owners.length > 0;
}

/** The first chunk behind the noun that opens what it is about, and the one it is addressed to. */
function around(
  view: SentenceView,
  noun: number,
): { readonly about: number; readonly addressee: number | null } {
  // `hanya tim besar di atas kertas`: behind another preposition it tells a place.
  const at = view.chunks.findIndex(
    (chunk, n) =>
      n > noun && hasClass(chunk.head, 'speech-about') && view.chunks[n - 1]?.kind !== 'preposition',
  );
  const near = view.chunks.findIndex(
    (chunk, n) => n > noun && n <= noun + 3 && isTo(chunk.head) && isNamed(view, n + 1),
  );
  // `protes, untuk kali kedua tahun ini, kepada X`
  const to = near >= 0 ? near : addresseeLink(view.chunks, noun + 1, isTo);
  const addressee = view.chunks[to + 1];
  return { about: at, addressee: to < 0 ? null : (addressee?.heads[0] ?? addressee?.owners[0] ?? null) };
}

/** `menyampaikan kritik AS`, `menegaskan tuduhan itu tidak benar`: another's, or what is spoken of. */
function isOfOthers(view: SentenceView, verb: number): boolean {
  const noun = view.chunks[nounBehind(view, verb)];
  if (noun === undefined) return false;
  const pointed = hasClass(view.words[noun.to - 1]?.lower ?? '', 'determiner');
  const says = reportingForms(view.chunks[verb]?.head ?? '').some(
    ({ voice, frame }) => voice === 'active' && frame === 'say',
  );
  return noun.owners.length > 0 || (pointed && says);
}

function formAt(view: SentenceView, at: number): ReportingForm | null {
  const form = isOfOthers(view, at) ? null : nounForm(view, nounBehind(view, at));
  return form !== null && carries(view, at, form) ? form : blameForm(view, at);
}

/** `menegaskan kembali [ancamannya]`: the chunk behind a verb, over its small words. */
function nounBehind({ chunks }: SentenceView, verb: number): number {
  return skipAhead(chunks, verb + 1, AUXILIARY);
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
  if (is(head, 'carrier')) return true;
  const own = view.chunks[nounBehind(view, verb)]?.head.endsWith('nya') === true;
  return is(head, 'affirming') && (own || form?.stance === 'promises');
}

function readCarrier(view: SentenceView, at: number, context: StatementContext): StatementDraft[] {
  const verb = view.chunks[at];
  const form = verb?.kind === 'verb' ? formAt(view, at) : null;
  if (verb === undefined || form === null) return [];
  if (view.chunks[at - 1]?.kind === 'verb') return [];
  const subject = reportingSubject(view, at);
  // `mempersilakan warga mengajukan protes`
  if (subject.phrase !== null && isMadeToSay(view, subject.phrase)) return [];
  const speakers = resolveSpeakers(view, subject.phrase, context);
  const first = view.words[verb.from];
  const noun = nounBehind(view, at);
  const last = view.words[(view.chunks[noun]?.to ?? verb.to) - 1];
  if (speakers.length === 0 || !isReal(view, subject) || first === undefined || last === undefined) return [];
  const { about, addressee } = around(view, noun);
  const opens = contentAt(view, form, noun, about);
  const content = opens < 0 ? null : contentFrom(view, opens);
  return [
    {
      speakers,
      stance: form.stance,
      cue: { start: first.start, end: last.end },
      content,
      addressee,
      belief: form.belief || form.claim,
      sentence: view.index,
      rule: speechNoun.name,
    },
  ];
}

const cuesIn = chunksWith(isCarrier);

/** `melontarkan kritik`, `menyampaikan protes keras kepada X atas …`. */
export const speechNoun: StatementRule = {
  name: 'speech-noun',
  mayCue: isCarrier,
  find: (view, context) => flatMap(cuesIn(view), (at) => readCarrier(view, at, context)),
  positive: {
    text: 'Jepang melayangkan protes kepada Rusia atas latihan di Kuril.',
    finds: ['Jepang | condemns | latihan di Kuril'],
  },
  negative: { text: 'Jepang melayangkan surat kepada Rusia atas nama para nelayan.', finds: [] },
};
