import type { Mention } from '../findings.js';

interface Earlier {
  readonly index: number;
  readonly mention: Mention;
}

/** Parts of a full name that a later mention may take up alone. */
function partsOf(name: string): string[] {
  return name.split(/\s+/).filter((part) => part.length > 2);
}

function isPersonName(mention: Mention): boolean {
  return mention.kind === 'person' && mention.antecedent === null;
}

/** The one earlier person of whose name this is a part; null where none or several are. */
function namesake(earlier: readonly Earlier[], text: string, name: string): Earlier | null {
  const bearers = new Map<string, Earlier>();
  for (const one of earlier) {
    const full = text.slice(one.mention.start, one.mention.end);
    if (full.length > name.length && partsOf(full).includes(name) && !bearers.has(full))
      bearers.set(full, one);
  }
  return bearers.size === 1 ? ([...bearers.values()][0] ?? null) : null;
}

function sharedCandidate(earlier: readonly Earlier[], mention: Mention): Earlier | null {
  return earlier.find((one) => one.mention.candidates.some((id) => mention.candidates.includes(id))) ?? null;
}

/** A name in brackets behind another is its abbreviation: `Komisi Pemberantasan Korupsi (KPK)`. */
function abbreviated(text: string, before: Earlier | undefined, mention: Mention): Earlier | null {
  if (before === undefined || mention.method !== 'acronym' || mention.candidates.length > 0) return null;
  const between = text.slice(before.mention.end, mention.start);
  return between.trim() === '(' && text.charAt(mention.end) === ')' ? before : null;
}

function sameAcronym(earlier: readonly Earlier[], text: string, mention: Mention): Earlier | null {
  if (mention.method !== 'acronym' || mention.candidates.length > 0) return null;
  const name = text.slice(mention.start, mention.end);
  return (
    earlier.find(
      (one) => one.mention.method === 'acronym' && text.slice(one.mention.start, one.mention.end) === name,
    ) ?? null
  );
}

function root(mentions: readonly Mention[], index: number): number {
  return mentions[index]?.antecedent ?? index;
}

function antecedentOf(text: string, mentions: readonly Mention[], mention: Mention): number | null {
  const earlier = mentions.map((one, index) => ({ index, mention: one }));
  const abbreviation = abbreviated(text, earlier.at(-1), mention) ?? sameAcronym(earlier, text, mention);
  if (abbreviation !== null) return root(mentions, abbreviation.index);
  if (mention.kind !== 'person') return null;
  const persons = earlier.filter((one) => isPersonName(one.mention));
  const found = mention.candidates.length > 0 ? sharedCandidate(persons, mention) : null;
  return (found ?? namesake(persons, text, text.slice(mention.start, mention.end)))?.index ?? null;
}

/**
 * Ties later short names to their earlier full ones (`John Kirby` … `Kirby`; `Korea Utara (Korut)`), and drops weak names that have none.
 *
 * @param text the article's text
 * @param mentions mentions in text order
 * @param weak for each mention, whether it only continues an earlier full one
 */
export function linkLaterNames(
  text: string,
  mentions: readonly Mention[],
  weak: readonly boolean[],
): Mention[] {
  const linked: Mention[] = [];
  mentions.forEach((mention, index) => {
    const antecedent = antecedentOf(text, linked, mention);
    if (weak[index] && antecedent === null && mention.title === null) return;
    const earlier = antecedent === null ? undefined : linked[antecedent];
    const candidates = mention.candidates.length > 0 ? mention.candidates : (earlier?.candidates ?? []);
    const country = mention.country ?? earlier?.country ?? null;
    linked.push({ ...mention, antecedent, candidates, country });
  });
  return linked;
}
