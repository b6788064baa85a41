import { actorById } from '@warta/gazetteer';
import type { SentenceToken } from '../../clause/sentence-tokens.js';
import type { Mention } from '../../findings.js';
import { firstMention } from '../first-mention.js';
import type { ReferencePhrase } from './reference-phrase.js';

/** A phrase that may take up a name, in its sentence, and the names up to it. */
export interface ReferencePlace {
  readonly text: string;
  readonly tokens: readonly SentenceToken[][];
  readonly sentence: number;
  /** The names of the article, and behind them the references found so far. */
  readonly names: readonly Mention[];
  /** How many of them are names. */
  readonly listed: number;
  /** How many of the names stand up to the end of the sentence. */
  readonly known: number;
  readonly at: number;
  readonly phrase: ReferencePhrase;
}

/**
 * Index of the first mention of the same actor.
 *
 * @param names the names of the article
 * @param index into them
 * @example
 * rootOf([{ antecedent: null }, { antecedent: 0 }], 1) // 0
 */
export function rootOf(names: readonly Mention[], index: number): number {
  return firstMention(names, index);
}

/**
 * The country that a country, a capital or a body of the state stands for, as an id of the gazetteer, or null.
 *
 * @param mention a name
 * @example
 * // Kyiv → 'country/UKR'
 */
export function countryIdOf(mention: Mention): string | null {
  if (mention.kind === 'place' || mention.kind === 'person') return null;
  const id = mention.candidates[0] ?? '';
  if (id.startsWith('country/')) return id;
  const actor = actorById(id);
  return actor?.kind === 'government' && actor.country !== null ? `country/${actor.country}` : null;
}

/**
 * Who a name stands for: an id of the gazetteer, or the first mention of it.
 *
 * @param place the phrase that takes it up: a phrase for a country is after the country
 * @param index into the names of the article
 * @example
 * // [Lavrov] → 'person/sergei-lavrov'; a name nobody knows → 'mention/4'
 */
export function identityAt({ names, phrase }: ReferencePlace, index: number): string {
  const mention = names[index] as Mention;
  if (phrase.kind === 'country') return countryIdOf(mention) ?? '';
  return mention.candidates[0] ?? `mention/${rootOf(names, index)}`;
}

/**
 * Tells whether a sentence begins with a name, behind its title and quotation marks.
 *
 * @param place the phrase and the article around it
 * @param mention the name
 * @example
 * // "[Menlu Lavrov] tiba di Baku" → true; Di Baku [Lavrov] menemui Aliyev. → false
 */
export function opensSentence({ tokens }: ReferencePlace, mention: Mention): boolean {
  const first = tokens[mention.sentence]?.find((token) => token.kind === 'word');
  return (mention.title ?? mention).start <= (first?.start ?? -1);
}
