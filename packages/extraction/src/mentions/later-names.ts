import type { Mention } from '../findings.js';
import { INITIALS } from './persons/initials-only.js';

/** What has been named so far, for later short names. */
class Register {
  private readonly byCandidate = new Map<string, number>();
  private readonly byPart = new Map<string, Map<string, number>>();
  private readonly byAcronym = new Map<string, number>();

  /** The earlier person with a shared gazetteer id; else the one person of whose name this is a part. */
  person(name: string, candidates: readonly string[]): number | null {
    for (const id of candidates) {
      const index = this.byCandidate.get(id);
      if (index !== undefined) return index;
    }
    const bearers = this.byPart.get(name);
    return bearers?.size === 1 ? ([...bearers.values()][0] ?? null) : null;
  }

  acronym(name: string): number | null {
    return this.byAcronym.get(name) ?? null;
  }

  notePerson(name: string, mention: Mention, index: number): void {
    for (const id of mention.candidates) if (!this.byCandidate.has(id)) this.byCandidate.set(id, index);
    for (const part of [name, ...name.split(/\s+/)]) {
      if (part.length < 3 && mention.rule !== INITIALS) continue;
      const bearers = this.byPart.get(part) ?? new Map<string, number>();
      if (!bearers.has(name)) bearers.set(name, index);
      this.byPart.set(part, bearers);
    }
  }

  noteAcronym(name: string, index: number): void {
    if (!this.byAcronym.has(name)) this.byAcronym.set(name, index);
  }
}

/** A name in brackets behind another is its abbreviation: `Komisi Pemberantasan Korupsi (KPK)`. */
function isAbbreviationOf(text: string, before: Mention | undefined, mention: Mention): boolean {
  if (before === undefined) return false;
  return text.slice(before.end, mention.start).trim() === '(' && text.charAt(mention.end) === ')';
}

function isUnknownAcronym(mention: Mention): boolean {
  return mention.method === 'acronym' && mention.candidates.length === 0;
}

function earlierName(
  text: string,
  linked: readonly Mention[],
  mention: Mention,
  register: Register,
): number | null {
  const name = text.slice(mention.start, mention.end);
  if (isUnknownAcronym(mention)) {
    const last = linked.length - 1;
    if (isAbbreviationOf(text, linked[last], mention)) return linked[last]?.antecedent ?? last;
    return register.acronym(name);
  }
  return mention.kind === 'person' ? register.person(name, mention.candidates) : null;
}

function note(text: string, mention: Mention, index: number, register: Register): void {
  const name = text.slice(mention.start, mention.end);
  if (isUnknownAcronym(mention)) register.noteAcronym(name, mention.antecedent ?? index);
  if (mention.kind === 'person' && mention.antecedent === null) register.notePerson(name, mention, index);
}

/**
 * Ties later short names to their earlier full ones (`John Kirby` … `Kirby`; `Komisi Pemberantasan Korupsi (KPK)`), and drops weak names that have none.
 *
 * @param text the article's text
 * @param mentions mentions in text order
 * @param weak for each mention, whether it only continues an earlier full one
 * @returns mentions in text order, with `antecedent` as an index into them
 * @example
 * // Lembaga Peduli Pesisir (LPP) menanam bakau. LPP mengajak warga.
 * // both LPP take up Lembaga Peduli Pesisir
 */
export function linkLaterNames(
  text: string,
  mentions: readonly Mention[],
  weak: readonly boolean[],
): Mention[] {
  const register = new Register();
  const linked: Mention[] = [];
  mentions.forEach((mention, at) => {
    const antecedent = earlierName(text, linked, mention, register);
    if (weak[at] && antecedent === null && mention.title === null) return;
    const earlier = antecedent === null ? undefined : linked[antecedent];
    const candidates = mention.candidates.length > 0 ? mention.candidates : (earlier?.candidates ?? []);
    const country = mention.country ?? earlier?.country ?? null;
    linked.push({ ...mention, antecedent, candidates, country });
    note(text, linked[linked.length - 1] as Mention, linked.length - 1, register);
  });
  return linked;
}
