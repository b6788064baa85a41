import type { Span } from '@warta/text';
import type { Chunk } from '../../clause/chunk.js';
import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { restOfPhrase } from '../../clause/rest-of-phrase.js';
import type { Speaker } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { contentEnd } from '../content/content.js';
import { openedBy } from '../content/refused-content.js';
import { wordsWith } from '../cues/cue-places.js';
import { isMadeToSay } from '../cues/is-made-to-say.js';
import { isRefusalWord, refusalWords } from '../cues/refusal-words.js';
import type { StatementDraft } from '../draft.js';
import { plainDraft } from '../plain-draft.js';
import type { StatementContext, StatementRule } from '../rule.js';
import { reportingSubject } from '../speakers/reporting-subject.js';
import { resolveSpeakers } from '../speakers/resolve-speakers.js';
import { readSpeakers } from '../speakers/speaker.js';

/** How many words may stand between `saat` and `ditanya`. */
const NEAR = 4;

const lowerAt = (view: SentenceView, at: number): string => view.words[at]?.lower ?? '';

/** Last word of `bungkam`, `tutup mulut`, `menghindari pertanyaan`, or -1. */
function silenceEnd(view: SentenceView, at: number): number {
  const [one, two] = [lowerAt(view, at), lowerAt(view, at + 1)];
  if (isRefusalWord(`${one} ${two}`, 'silence')) return at + 1;
  return isRefusalWord(one, 'silence') ? at : -1;
}

/** `bungkam saat ditanya wartawan`. */
function isAsked(view: SentenceView, at: number): boolean {
  if (!isRefusalWord(lowerAt(view, at), 'when')) return false;
  return view.words.slice(at + 1, at + 1 + NEAR).some(({ lower }) => isRefusalWord(lower, 'asked'));
}

/** The subject of the verb, or the part of its own phrase that stands before it: `[Kedua tersangka] bungkam`. */
function speakersOf(view: SentenceView, at: number, context: StatementContext): Speaker[] {
  const place = chunkAt(view, at);
  const chunk = view.chunks[place] as Chunk;
  if (chunk.from < at && chunk.kind === 'noun-phrase')
    return readSpeakers(view, restOfPhrase(view, chunk.from, at));
  const { phrase, chain } = reportingSubject(view, place);
  const unreal = chain.some((one) => view.chunks[one]?.kind === 'negator');
  const made = phrase !== null && isMadeToSay(view, phrase);
  return unreal || made ? [] : resolveSpeakers(view, phrase, context);
}

/** What one is silent about, from its first word on. */
function aboutSpan(view: SentenceView, first: number): Span | null {
  const [start, end] = [view.words[first]?.start ?? 0, contentEnd(view)];
  return start >= end ? null : { start, end };
}

function readSilence(view: SentenceView, at: number, context: StatementContext): StatementDraft[] {
  const end = silenceEnd(view, at);
  const [first, last] = [view.words[at], view.words[end]];
  if (end < 0 || first === undefined || last === undefined) return [];
  const about = isRefusalWord(lowerAt(view, end + 1), 'about');
  const opened = about ? null : openedBy(view, at);
  if (!about && !isAsked(view, end + 1) && opened === null) return [];
  const speakers = speakersOf(view, at, context);
  if (speakers.length === 0) return [];
  const content = about ? aboutSpan(view, end + 1) : opened;
  const cue = { start: first.start, end: last.end };
  return [plainDraft(view, cue, { speakers, stance: 'declines', content, rule: silence.name })];
}

/** The first words of all ways to keep silent. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  refusalWords('silence').map((phrase) => phrase.split(' ')[0] ?? ''),
);

const mayCue = (word: string): boolean => FIRST_WORDS.has(word);

const cuesIn = wordsWith(mayCue);

/** `bungkam soal X`, `memilih diam saat ditanya`. */
export const silence: StatementRule = {
  name: 'silence',
  mayCue,
  find: (view, context) => flatMap(cuesIn(view), (at) => readSilence(view, at, context)),
  positive: {
    text: 'Polda Metro Jaya bungkam soal hasil pemeriksaan itu.',
    finds: ['Polda Metro Jaya | declines | soal hasil pemeriksaan itu'],
  },
  negative: { text: 'Polda Metro Jaya memilih diam di markasnya.', finds: [] },
};
