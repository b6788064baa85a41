import type { Credit, Sentence } from '../article.js';
import { isOuterCue } from './credit-cues.js';
import type { LooseCredit } from './loose-credit.js';

/**
 * Links each credit to the one through which it reached the page. A credit outside the sentences covers the whole article.
 * @param credits Credits in text order.
 * @param sentences The sentences of the page, in text order.
 * @example
 * ```ts
 * linkCredits(credits, sentences).map((credit) => credit.via); // [null, 0]
 * ```
 */
export function linkCredits(credits: readonly LooseCredit[], sentences: readonly Sentence[]): Credit[] {
  if (credits.length === 0) return [];
  const homes = sentenceOf(credits, sentences);
  const whole = onlyWhole(homes);
  const outer = nextOuter(credits, homes);
  const vias: (number | null)[] = [];
  return credits.map(({ start, end, name, id, cue, link }, index) => {
    const via = viaOf(link, index, vias, outer) ?? wholeVia(credits, homes, index, whole);
    vias.push(via);
    return { start, end, name, id, cue, via };
  });
}

/** The sentence of each credit, or -1. */
function sentenceOf(credits: readonly LooseCredit[], sentences: readonly Sentence[]): number[] {
  let at = 0;
  return credits.map((credit) => {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= credit.start) at += 1;
    return (sentences[at]?.start ?? Number.POSITIVE_INFINITY) <= credit.start ? at : -1;
  });
}

/** The one credit that covers the article, where there is exactly one. */
function onlyWhole(homes: readonly number[]): number | null {
  const first = homes.indexOf(-1);
  return first >= 0 && homes.indexOf(-1, first + 1) < 0 ? first : null;
}

/** For each credit that a later one of its sentence relays (`CBS News mengutip …, dilansir AFP`), that later one. */
function nextOuter(credits: readonly LooseCredit[], homes: readonly number[]): (number | null)[] {
  const found: (number | null)[] = credits.map(() => null);
  let outer: number | null = null;
  for (let index = credits.length - 1; index >= 0; index -= 1) {
    const credit = credits[index];
    if (outer !== null && homes[outer] !== homes[index]) outer = null;
    const isOuter =
      credit !== undefined && homes[index] !== -1 && credit.link === 'own' && isOuterCue(credit.cue);
    found[index] = isOuter ? null : outer;
    if (isOuter) outer = index;
  }
  return found;
}

function viaOf(
  link: LooseCredit['link'],
  index: number,
  vias: readonly (number | null)[],
  outer: readonly (number | null)[],
): number | null {
  if (link === 'relayed') return index - 1;
  if (link === 'beside') return vias[index - 1] ?? null;
  return outer[index] ?? null;
}

function wholeVia(
  credits: readonly LooseCredit[],
  homes: readonly number[],
  index: number,
  whole: number | null,
): number | null {
  if (whole === null || whole === index || homes[index] === -1) return null;
  return sameMedium(credits[whole], credits[index]) ? null : whole;
}

function sameMedium(one: LooseCredit | undefined, other: LooseCredit | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.id === null ? one.name.toLowerCase() === other.name.toLowerCase() : one.id === other.id;
}
