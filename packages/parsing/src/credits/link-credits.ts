import type { Credit, Sentence, Zone } from '../article.js';
import type { LooseCredit } from './read-credits.js';

const RELAYS =
  /^\s*(?:\([^)]*\)\s*)?(?:,?\s*yang\s+)?(?:juga\s+)?(?:mengutip|melansir|mengutip dari|merujuk(?: pada)?|menukil|dari)(?:\s(?:laporan|kantor berita|media|surat kabar|harian|situs|laman|stasiun|televisi|\p{Lu}\p{L}+))*\s*$/u;
const OUTER =
  /^(?:seperti |sebagaimana |demikian )?(?:dilansir|dikutip|dkutip|diberitakan|diwartakan|dilaporkan|dimuat|melansir|mengutip|disiarkan)/i;

/**
 * Links each credit to the one through which it reached the page.
 * @param credits Credits in text order.
 * @param sentences The sentences of the page.
 * @param zones Its zones; a credit outside the running text covers the whole article.
 * @example
 * ```ts
 * linkCredits(credits, sentences, zones).map((credit) => credit.via); // [null, 0]
 * ```
 */
export function linkCredits(
  credits: readonly LooseCredit[],
  sentences: readonly Sentence[],
  zones: readonly Zone[],
): Credit[] {
  const homes = credits.map((credit) =>
    sentences.findIndex((sentence) => sentence.start <= credit.start && credit.end <= sentence.end),
  );
  void zones;
  const whole = onlyWhole(credits, homes);
  return credits.map((credit, index) => ({ ...credit, via: viaOf(credits, homes, index, whole) }));
}

/** The one credit that covers the article, where there is exactly one. */
function onlyWhole(credits: readonly LooseCredit[], homes: readonly number[]): number | null {
  const whole = credits.flatMap((_, index) => (homes[index] === -1 ? [index] : []));
  return whole.length === 1 ? (whole[0] ?? null) : null;
}

function viaOf(
  credits: readonly LooseCredit[],
  homes: readonly number[],
  index: number,
  whole: number | null,
): number | null {
  const home = homes[index] ?? -1;
  if (home === -1) return null;
  const before = index - 1;
  const relays = homes[before] === home && relaysOther(credits[before], credits[index]);
  if (relays) return before;
  const after = credits.findIndex((other, at) => at > index && homes[at] === home && OUTER.test(other.cue));
  if (after > index && !OUTER.test(credits[index]?.cue ?? '')) return after;
  return whole !== null && credits[whole]?.id !== credits[index]?.id ? whole : null;
}

function relaysOther(one: LooseCredit | undefined, other: LooseCredit | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return RELAYS.test(other.cue);
}
