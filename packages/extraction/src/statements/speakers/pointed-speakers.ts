import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { nameBehind } from '../../clause/subjects/apposition.js';
import { hasClass } from '../../clause/word-class.js';
import type { Speaker } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { firstMention } from '../../mentions/first-mention.js';
import type { StatementContext } from '../rule.js';
import { countryOf } from './country-of.js';
import { holdsBody } from './holds-body.js';
import { phraseStart } from './phrase-start.js';

/**
 * Tells whether a phrase is an office with a pointer to somebody named before: `diplomat tersebut`, `jubir itu`.
 *
 * @param view the sentence
 * @param chunk the phrase
 * @example
 * // [Diplomat tersebut] mengatakan → true; [Seorang diplomat] mengatakan → false
 */
export function pointsBack(view: SentenceView, chunk: Chunk): boolean {
  const last = view.words[chunk.to - 1];
  return (
    chunk.heads.length === 0 &&
    isRoleNoun(chunk.head, 'office') &&
    hasClass(last?.lower ?? '', 'determiner') &&
    !holdsBody(view, chunk)
  );
}

/** The persons named in the sentence before, each once. */
function personsBefore(view: SentenceView, context: StatementContext): number[] {
  const before = context.views[view.index - 1];
  const named = flatMap(before?.words ?? [], ({ mention }) =>
    mention >= 0 && before?.mentions[mention]?.kind === 'person'
      ? [firstMention(before.mentions, mention)]
      : [],
  );
  return [...new Set(named)];
}

/** How many sentences before may bring in the one who is pointed at. */
const NEAR = 4;

/** `Seorang reporter bertanya kepada X. … tanya reporter itu`: a sentence before brings in one without a name. */
function isIntroduced(view: SentenceView, { head }: Chunk, context: StatementContext): boolean {
  return context.views
    .slice(Math.max(0, view.index - NEAR), view.index)
    .some((before) => bringsIn(before, head));
}

function bringsIn(before: SentenceView, head: string): boolean {
  return before.chunks.some((chunk, at) => {
    const single = chunk.head === head && hasClass(before.words[chunk.from]?.lower ?? '', 'single');
    const next = before.chunks[at + 1];
    // `seorang warga bernama X`, `seorang reporter, X,`
    const isNamed = nameBehind(before.chunks, at) !== null || isSpeechWord(next?.head ?? '', 'bears-name');
    return single && chunk.heads.length === 0 && !isNamed;
  });
}

/**
 * Names whom an office with a pointer means: the only person of that country named right before, or the last speaker.
 *
 * @param view the sentence
 * @param chunk the phrase
 * @param context who spoke before
 * @returns one speaker or none
 * @example
 * // Presiden Prancis itu, politikus itu
 */
export function pointedSpeakers(view: SentenceView, chunk: Chunk, context: StatementContext): Speaker[] {
  if (isIntroduced(view, chunk, context)) return [];
  const named = countryOf(view.mentions[chunk.owners[0] ?? -1]);
  const near = personsBefore(view, context).filter(
    (one) => named === null || countryOf(view.mentions[one]) === named,
  );
  if (near.length === 1 && near[0] !== undefined) return [{ kind: 'mention', mention: near[0] }];
  const speaker = context.speakerBefore(phraseStart(view, chunk), view.index);
  if (speaker?.kind !== 'mention') return [];
  const known = countryOf(view.mentions[speaker.mention]);
  return named === null || known === null || named === known ? [speaker] : [];
}
