import { changeChunk, holdsName } from '../../clause/chunk.js';
import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { restOfPhrase } from '../../clause/rest-of-phrase.js';
import { isPersonNoun, isRoleNoun } from '../../clause/role-noun.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { hasClass } from '../../clause/word-class.js';
import type { Speaker } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { claimForm } from '../claims/claim-noun.js';
import { contentBefore } from '../content/tagged-content.js';
import { wordsWith } from '../cues/cue-places.js';
import type { StatementDraft } from '../draft.js';
import { plainDraft } from '../plain-draft.js';
import type { StatementRule } from '../rule.js';
import { claimSpeakers } from '../speakers/claim-speakers.js';
import { passiveAgent } from '../speakers/passive-agent.js';
import { readSpeakers } from '../speakers/speaker.js';

/** Over `demikian` and `bunyi` to the first word of the tag; -1 where neither stands before. */
function firstWord(view: SentenceView, noun: number): number {
  const sounds = isSpeechWord(view.words[noun - 1]?.lower ?? '', 'sounds');
  const first = sounds ? noun - 1 : noun;
  const before = view.words[first - 1]?.lower ?? '';
  // `…," lanjut bunyi pernyataan X`
  const goesOn = sounds && reportsAs(before, 'tag');
  if (goesOn || isSpeechWord(before, 'thus')) return first - 1;
  return sounds ? first : -1;
}

/** `pernyataan bersama X`, `pernyataan dari X`, `pernyataan (bersama) yang dikeluarkan oleh X`: who is named behind the document. */
function issuerBehind(view: SentenceView, document: number): readonly Speaker[] {
  const joint = hasClass(view.chunks[document + 1]?.head ?? '', 'together') ? document + 1 : document;
  const link = view.chunks[joint + 1];
  if (link?.head === 'dari') return readSpeakers(view, view.chunks[joint + 2]);
  if (link?.head === 'yang' && isSpeechWord(view.chunks[joint + 2]?.head ?? '', 'issued'))
    return readSpeakers(view, view.chunks[passiveAgent(view, joint + 2, joint + 2).agent]);
  return joint > document ? readSpeakers(view, link) : [];
}

/** `pernyataan perwakilan itu`: the person behind the document; else who issued it. */
function speakersOf(view: SentenceView, noun: number): readonly Speaker[] {
  const chunk = view.chunks[chunkAt(view, noun)];
  if (chunk === undefined) return [];
  const named = holdsName(chunk);
  const issuer = named ? [] : issuerBehind(view, chunkAt(view, noun));
  if (issuer.length > 0) return issuer;
  const person = view.words.findIndex(
    (word, at) => at > noun && at < chunk.to && isPersonNoun(word.lower) && !named,
  );
  if (person >= 0) {
    const span = { start: view.words[person]?.start ?? 0, end: view.words[chunk.to - 1]?.end ?? 0 };
    return [{ kind: 'anonymous', span, country: null }];
  }
  const issued = readSpeakers(view, changeChunk(chunk, { from: noun, head: view.words[noun]?.lower ?? '' }));
  return issued.length > 0 ? issued : namedBehindTelling(view, noun);
}

/** `kesimpulan panel ahli PBB`, `penjelasan Budi`: who is named behind the telling. */
function namedBehindTelling(view: SentenceView, noun: number): readonly Speaker[] {
  const chunk = view.chunks[chunkAt(view, noun)];
  return chunk === undefined || chunk.to === noun + 1
    ? []
    : readSpeakers(view, restOfPhrase(view, noun + 1, chunk.to));
}

function readDocument(view: SentenceView, noun: number): StatementDraft[] {
  const word = view.words[noun];
  if (word === undefined || !mayCue(word.lower)) return [];
  const first = firstWord(view, noun);
  if (first < 0) return [];
  const content = contentBefore(view, first);
  const claim = isRoleNoun(word.lower, 'document') ? null : claimForm(word.lower);
  const issued =
    claim !== null
      ? claimSpeakers(view, chunkAt(view, noun)).speakers
      : isTelling(word.lower)
        ? namedBehindTelling(view, noun)
        : speakersOf(view, noun);
  const speakers = content === null ? [] : issued;
  if (content === null || speakers.length === 0) return [];
  const before = view.words[noun - 1];
  const cue = {
    start: (isSpeechWord(before?.lower ?? '', 'sounds') ? before : word)?.start ?? word.start,
    end: word.end,
  };
  const stance = claim?.stance ?? 'states';
  return [plainDraft(view, cue, { speakers, stance, content, rule: documentTag.name })];
}

/** `penjelasan`, `kesimpulan`: what tells something without any paper. */
function isTelling(word: string): boolean {
  return !isRoleNoun(word, 'document') && reportsAs(word, 'noun', 'states');
}

/** `pernyataan`, and what names the speech for what it does: `bantahan`, `tudingan`, `peringatan`. */
const mayCue = (word: string): boolean =>
  isRoleNoun(word, 'document') || isTelling(word) || ACTS.has(claimForm(word)?.stance ?? 'states');

const ACTS: ReadonlySet<string> = new Set(['alleges', 'denies', 'warns']);

const cuesIn = wordsWith(mayCue);

/** `"…," demikian pernyataan X`, `…, bunyi keterangan X`. */
export const documentTag: StatementRule = {
  name: 'document-tag',
  mayCue,
  find: (view) => flatMap(cuesIn(view), (at) => readDocument(view, at)),
  positive: {
    text: '"Layanan sudah pulih," demikian pernyataan tertulis Bank Indonesia.',
    finds: ['Bank Indonesia | states | Layanan sudah pulih'],
  },
  negative: { text: 'Layanan sudah pulih, demikian pula pernyataan tertulis Bank Indonesia.', finds: [] },
};
