import { reportingForms, withoutNya } from '@warta/indonesian';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { restOfPhrase } from '../../clause/rest-of-phrase.js';
import { hasClass } from '../../clause/word-class.js';
import type { Speaker } from '../../findings.js';
import { behindCircumstances } from '../content/behind-circumstances.js';
import { contentEnd } from '../content/content.js';
import { hasVerb } from '../content/has-verb.js';
import type { StatementDraft } from '../draft.js';
import { plainDraft } from '../plain-draft.js';
import type { StatementContext, StatementRule } from '../rule.js';
import { resolveSpeakers } from '../speakers/resolve-speakers.js';
import { runningSpeakers } from '../speakers/running-speakers.js';
import { readSpeakers } from '../speakers/speaker.js';

/** `Lanjut Gatot, …`; in titles a word that tags quotations alone is a verb: `Balas Trump, …`, `Bela Iran, …`. */
function isTag(word: string, isTitle: boolean): boolean {
  const forms = reportingForms(withoutNya(word));
  return forms.some(
    ({ voice, frame, stance, quoteOnly }) =>
      voice === 'tag' && frame === 'say' && stance === 'states' && !(isTitle && quoteOnly),
  );
}

function mayCue(word: string): boolean {
  return isTag(word, false);
}

/** `Kata dia,`, `Katanya,`: whoever spoke last; `Kata Menteri X,`: who is named up to the comma. */
function speakersBefore(view: SentenceView, comma: number, context: StatementContext): readonly Speaker[] {
  const [first, second] = view.words;
  const start = first?.start ?? 0;
  const from = view.chunks[comma]?.from ?? 0;
  const own = first?.lower.endsWith('nya') === true && from === 1;
  if (own || (from === 2 && hasClass(second?.lower ?? '', 'singular-pronoun')))
    return runningSpeakers(view, context, start, start);
  if (from < 2) return [];
  const opening = view.chunks[0] as Chunk;
  if (opening.to === from) return readSpeakers(view, restOfPhrase(view, 1, from));
  // `Ujar Rini kepada Antara, …`
  const beside = comma === 2 || behindCircumstances(view, 2) > comma;
  return opening.to === 1 && beside ? resolveSpeakers(view, 1, context) : [];
}

/** A clause follows; also without a verb where a name tells that somebody speaks (`Kata Budi Santoso, stok aman`), but no list. */
function saysSomething(view: SentenceView, comma: number, speakers: readonly Speaker[]): boolean {
  if (hasVerb(view.chunks, comma + 1)) return true;
  const named = speakers.every(({ kind }) => kind === 'mention');
  const rest = view.chunks.slice(comma + 1);
  return named && !rest.some(({ kind, heads }) => kind === 'comma' || heads.length > 0);
}

function readFronted(view: SentenceView, context: StatementContext): StatementDraft[] {
  const word = view.words[0];
  const comma = view.chunks.findIndex(({ kind }) => kind === 'comma');
  const start = view.words[view.chunks[comma + 1]?.from ?? -1]?.start;
  // Behind the comma may stand marks only.
  if (word === undefined || comma < 1 || start === undefined || start >= contentEnd(view)) return [];
  const speakers = speakersBefore(view, comma, context);
  const content = { start, end: contentEnd(view) };
  if (speakers.length === 0 || !saysSomething(view, comma, speakers)) return [];
  return [plainDraft(view, word, { speakers, stance: 'states', content, rule: frontedTag.name })];
}

/** `Kata Menteri X, …`, `Kata dia, …`, `Katanya, …`: the tag before what is said. */
export const frontedTag: StatementRule = {
  name: 'fronted-tag',
  mayCue,
  find: (view, context) =>
    isTag(view.words[0]?.lower ?? '', view.headline || view.zone === 'title')
      ? readFronted(view, context)
      : [],
  positive: {
    text: 'Kata Menteri Keuangan Sri Mulyani, anggaran itu akan dipangkas.',
    finds: ['Sri Mulyani | states | anggaran itu akan dipangkas'],
  },
  negative: { text: 'Kata sandi, nama, dan alamat warga itu dicuri.', finds: [] },
};
