import type { SentenceToken } from '../../clause/sentence-tokens.js';
import type { Mention } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { nearestReference } from './nearest-reference.js';
import { mayRefer, referenceAt } from './reference-phrase.js';
import { identityAt, type ReferencePlace, rootOf } from './reference-place.js';

/** Where a capital or body stands for the country, the country's own name if it was named. */
function ownName(place: ReferencePlace, index: number): number {
  if (place.phrase.kind !== 'country') return rootOf(place.names, index);
  const id = identityAt(place, index);
  const own = place.names.findIndex(
    ({ kind, candidates }, at) => at < place.known && kind === 'country' && candidates[0] === id,
  );
  return own < 0 || own > index ? rootOf(place.names, index) : own;
}

function toMention(place: ReferencePlace): Mention | null {
  const found = nearestReference(place);
  const tokens = place.tokens[place.sentence] ?? [];
  const { at, phrase, sentence } = place;
  if (found === null) return null;
  const antecedent = ownName(place, found);
  const meant = place.names[antecedent] as Mention;
  const start = tokens[at]?.start ?? 0;
  return {
    start,
    end: tokens[phrase.to]?.end ?? start,
    kind: phrase.kind,
    method: phrase.to === at ? 'pronoun' : 'title',
    sentence,
    candidates: meant.candidates,
    title: null,
    country: meant.country,
    antecedent,
    rule: 'back-reference',
  };
}

/**
 * Finds pronouns and role phrases that take up the one person, country or body they can mean: `ia`, `diplomat tersebut`, `negara itu`.
 *
 * @param text the article's text
 * @param tokens the tokens of every sentence
 * @param names the names of the article, in text order; antecedents index into it
 * @returns mentions in text order, only those whose antecedent is sure, with antecedents as indices into `names`
 */
export function findBackReferences(
  text: string,
  tokens: readonly SentenceToken[][],
  names: readonly Mention[],
): Mention[] {
  let known = 0;
  const all = [...names];
  return flatMap(tokens, (words, sentence) => {
    while ((names[known]?.sentence ?? Infinity) <= sentence) known += 1;
    const found: Mention[] = [];
    if (known === 0 || !mayRefer(words)) return found;
    for (let at = 0; at < words.length; at += 1) {
      const phrase = referenceAt(words, at);
      const mention =
        phrase && toMention({ text, tokens, sentence, names: all, listed: names.length, known, at, phrase });
      if (mention === null) continue;
      found.push(mention);
      // Whom `ia` means in one sentence may be meant in the next as well as who is named there.
      if (mention.kind !== 'organization') all.push(mention);
    }
    return found;
  });
}
