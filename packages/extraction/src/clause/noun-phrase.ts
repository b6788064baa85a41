import type { Chunk } from './chunk.js';
import { headIndex } from './noun-head.js';
import type { PhraseContext } from './phrase-context.js';
import { headsOf } from './phrase-heads.js';
import type { Word } from './word.js';

const NONE: readonly number[] = [];

/** Between a name and another of the same person. */
const ALIAS = 'alias';

function mentionsIn(words: readonly Word[], from: number, to: number): readonly number[] {
  let found: number[] | undefined;
  for (let at = from; at < to; at += 1) {
    const mention = words[at]?.mention ?? -1;
    if (mention < 0) continue;
    if (found === undefined) found = [mention];
    else if (found.at(-1) !== mention) found.push(mention);
  }
  return found ?? NONE;
}

/** `Budi Santoso alias Bento`: the names without those that the first goes by besides. */
function withoutAlias(
  words: readonly Word[],
  from: number,
  to: number,
  inside: readonly number[],
): readonly number[] {
  if (inside.length < 2) return inside;
  for (let at = from + 1; at < to; at += 1) {
    if (words[at]?.lower === ALIAS && (words[at - 1]?.mention ?? -1) >= 0) return mentionsIn(words, from, at);
  }
  return inside;
}

/**
 * Reads a run of words as a noun phrase: its head noun, the mentions it stands for, the mentions that qualify it.
 *
 * @param words the words of the sentence
 * @param from first word of the phrase
 * @param to one past its last word
 * @param context the mentions of the article
 * @returns a chunk of the kind `noun-phrase`
 * @example
 * // Presiden Prancis Emmanuel Macron: heads Emmanuel Macron, owners Prancis, head `presiden`
 * // Presiden Prancis: heads none, owners Prancis, head `presiden`
 */
export function nounPhrase(words: readonly Word[], from: number, to: number, context: PhraseContext): Chunk {
  const inside = withoutAlias(words, from, to, mentionsIn(words, from, to));
  const at = headIndex(words, from, to);
  const head = words[at];
  // Without a name inside, the phrase stands for none.
  const heads = inside.length === 0 ? NONE : headsOf(words, at, inside, context);
  return {
    kind: 'noun-phrase',
    from,
    to,
    heads,
    owners: inside.length === 0 ? NONE : inside.filter((mention) => !heads.includes(mention)),
    joined: 0,
    endsInName: (words[to - 1]?.mention ?? -1) >= 0,
    head: head === undefined || head.mention >= 0 ? '' : head.lower,
  };
}
