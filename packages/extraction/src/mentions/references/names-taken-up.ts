import { reportingForms } from '@warta/indonesian';
import { looksLikeVerb } from '../../clause/word-class.js';
import type { Mention } from '../../findings.js';
import { behindAdjunct } from './behind-adjunct.js';
import { canTakeUp } from './can-take-up.js';
import { opensSentence, type ReferencePlace } from './reference-place.js';
import { speaksOfItself } from './speaks-of-itself.js';

/** `Rusia, yang menempatkan tentara di negara itu`: the subject is not where its own deed is done. */
function isOwnPlace(place: ReferencePlace, mention: Mention): boolean {
  if (place.phrase.kind !== 'country' || mention.sentence !== place.sentence) return false;
  const before = place.tokens[place.sentence]?.[place.at - 1]?.lower ?? '';
  return (before === 'di' || before === 'ke') && opensSentence(place, mention);
}

/** `kunjungan pemimpin Hanoi ke negeri itu`: nobody goes to their own. */
function isGuest(place: ReferencePlace, mention: Mention): boolean {
  const to = place.tokens[place.sentence]?.[place.at - 1];
  const goes = place.phrase.kind === 'country' && (to?.lower === 'ke' || to?.lower === 'di');
  return goes && mention.sentence === place.sentence && mention.end + 1 === to?.start;
}

/** Tells whether a word accuses or condemns whoever stands behind it. */
function blames(word: string): boolean {
  return reportingForms(word).some(
    ({ voice, frame, stance }) => voice === 'active' && (frame === 'accuse' || stance === 'condemns'),
  );
}

/** How many words before the pointer may tell what of a state is blamed: `pasukan keamanan`. */
const BLAMED = 3;

/** `Jerman menuduh agen negara itu meretas …`: who blames their own would say `agennya`. */
function isBlamer(place: ReferencePlace, mention: Mention): boolean {
  if (place.phrase.kind !== 'country' || mention.sentence !== place.sentence) return false;
  if (!opensSentence(place, mention)) return false;
  const words = place.tokens[place.sentence] ?? [];
  const verb = words.findLastIndex(({ lower }, at) => at < place.at && looksLikeVerb(lower));
  return verb >= place.at - BLAMED - 1 && blames(words[verb]?.lower ?? '');
}

/** Adds those of one sentence that the phrase can take up, from the last of a part of the names on. */
function collect(place: ReferencePlace, sentence: number, from: number, last: number, found: number[]): void {
  const start = place.tokens[place.sentence]?.[place.at]?.start ?? 0;
  for (let index = last; index >= from; index -= 1) {
    const mention = place.names[index];
    if (mention === undefined || mention.sentence < sentence) return;
    if (mention.sentence > sentence || mention.start >= start || !canTakeUp(place, mention)) continue;
    if (isOwnPlace(place, mention) || isGuest(place, mention) || isBlamer(place, mention)) continue;
    if (place.phrase.kind !== 'person' || !speaksOfItself(place, index)) found.push(index);
  }
}

/**
 * The names of one sentence before the phrase that it can take up, and the pronouns there that take up one.
 *
 * @param place the phrase
 * @param sentence index of the sentence
 * @returns indices of names and references, in text order
 * @example
 * // Jerman menuduh agen [negara itu]: none, for who blames their own would say `agennya`
 */
export function namesTakenUp(place: ReferencePlace, sentence: number): number[] {
  const found: number[] = [];
  if (sentence === place.sentence && behindAdjunct(place)) return found;
  const { names, known, listed } = place;
  collect(place, sentence, 0, known - 1, found);
  collect(place, sentence, listed, names.length - 1, found);
  return found.sort((a, b) => (names[a]?.start ?? 0) - (names[b]?.start ?? 0));
}
