import type { SentenceView } from '../clause/clause-view.js';
import { ADJUNCT, AUXILIARY, skipAhead, skipBack } from '../clause/skip-chunks.js';
import { hasClass } from '../clause/word-class.js';
import { entryAt } from '../entry-at.js';
import { flatMap } from '../flat-map.js';
import type { RoleName } from './frame.js';
import { namesOf } from './roles/role-names.js';
import { isSignalOf } from './status/signal.js';
import type { ToldEvent } from './told-event.js';

const ENDS: ReadonlySet<string | undefined> = new Set([undefined, 'mark', 'comma', 'quote']);

/** What is meant instead: a phrase, and the preposition before it where it has one. */
interface Meant {
  readonly phrase: number;
  readonly preposition: string | null;
}

/** What is meant instead, behind what follows a verb: `…, melainkan [Ukraina]`, `…, melainkan [ke Ukraina]`; null where none ends the clause. */
function meantInstead({ chunks }: SentenceView, verb: number): Meant | null {
  let at = verb + 1;
  while (ADJUNCT.has(chunks[at]?.kind ?? '')) at += 1;
  if (chunks[at]?.kind !== 'comma' || !hasClass(chunks[at + 1]?.head ?? '', 'but-rather')) return null;
  const first = chunks[at + 2]?.kind === 'auxiliary' ? at + 3 : at + 2;
  const link = chunks[first];
  const preposition = link?.kind === 'preposition' ? link.head : null;
  const phrase = preposition === null ? first : first + 1;
  return ENDS.has(chunks[phrase + 1]?.kind) ? { phrase, preposition } : null;
}

/** Index of the word before a verb that rules somebody out, be it alone or not; -1 where none does. Before `melainkan` any negation right before the verb does, and before a mere `tetapi ke Ukraina`. */
function rulesOutAt({ chunks }: SentenceView, verb: number, { phrase, preposition }: Meant): number {
  const always =
    preposition !== null || chunks.slice(verb, phrase).some(({ head }) => hasClass(head, 'instead'));
  const negator = skipBack(chunks, verb - 1, AUXILIARY);
  if (always && entryAt(chunks, negator)?.kind === 'negator') return negator;
  for (let at = verb - 1; at >= 0; at -= 1) {
    const { kind, head } = chunks[at] ?? { kind: 'mark', head: '' };
    if (kind === 'mark' || kind === 'quote' || kind === 'comma') return -1;
    if (hasClass(head, 'ruling-out') || hasClass(head, 'not-alone')) return at;
  }
  return -1;
}

/** `tidak mengirim drone [ke Rusia], melainkan ke Suriah`: the names behind the prepositions of the same role. */
function ruledOutBehind({ chunks }: SentenceView, { telling }: ToldEvent, like: string): readonly number[] {
  const { frame, complements } = telling;
  const role = frame.roles[like];
  const same = complements.prepositional.filter(
    ({ preposition }) => role !== undefined && frame.roles[preposition] === role,
  );
  return flatMap(same, ({ phrase }) => chunks[phrase]?.heads ?? []);
}

/** Who is ruled out: who does it or whom it is done to (`Bukan [Rusia] yang …`), or what a verb that is negated itself acts on. */
function ruledOut(
  view: SentenceView,
  told: ToldEvent,
  no: number,
  { preposition }: Meant,
): readonly number[] {
  if (preposition !== null) return ruledOutBehind(view, told, preposition);
  const { telling } = told;
  if (skipAhead(view.chunks, no + 1, AUXILIARY) === telling.chunk)
    return telling.rule === 'active-clause' ? telling.targets : [];
  return view.chunks[no + 2]?.head === 'yang' ? namesOf(view, view.chunks[no + 1]) : [];
}

/** The role that all of some have. */
function roleOf({ roles }: ToldEvent, ruled: readonly number[]): RoleName | undefined {
  if (ruled.length === 0) return undefined;
  return (['actors', 'recipients'] as const).find((role) =>
    ruled.every((name) => roles[role].includes(name)),
  );
}

/** A place, too, may get what another does not (`melainkan ke [Gaza]`). */
function namesMeant(view: SentenceView, { phrase, preposition }: Meant): readonly number[] {
  const names = namesOf(view, view.chunks[phrase]);
  return names.length > 0 || preposition === null ? names : (view.chunks[phrase]?.heads ?? []);
}

function contrast(view: SentenceView, told: ToldEvent): readonly ToldEvent[] {
  const { telling, roles } = told;
  const instead = telling.rule === 'noun-event' ? null : meantInstead(view, telling.chunk);
  const no = instead === null ? -1 : rulesOutAt(view, telling.chunk, instead);
  if (instead === null || no < 0) return [told];
  const ruled = ruledOut(view, told, no, instead);
  const role = roleOf(told, ruled);
  const names = namesMeant(view, instead);
  if (role === undefined || names.length === 0) return [told];
  if (hasClass(view.chunks[no]?.head ?? '', 'not-alone'))
    return [{ telling, roles: { ...roles, [role]: [...roles[role], ...names] } }];
  const others = roles[role].filter((name) => !ruled.includes(name));
  const chain = telling.chain.filter((signal) => !isSignalOf(signal, 'negator'));
  return [
    told,
    {
      telling: { ...telling, chain, clauseStart: instead.phrase, instead: true },
      roles: { ...roles, [role]: [...names, ...others] },
    },
  ];
}

/**
 * Adds what is told of whoever is meant instead of who is ruled out, and who takes part besides.
 *
 * @param view the sentence
 * @param told its acts
 * @returns the acts; one that is ruled out of somebody is followed by the same of whoever is meant
 * @example
 * // Bukan Rusia yang menyerang Kyiv, melainkan Belarus. → Rusia not, Belarus
 * // Rusia tidak mengirim drone ke Mali, melainkan ke Chad. → to Mali not, to Chad
 * // Bukan hanya Rusia yang menyerang Kyiv, tetapi juga Belarus. → Rusia and Belarus
 * // Bukan Rusia yang menyerang Kyiv, melainkan Belarus yang menutup perbatasan. → Rusia not
 */
export function withContrasts(view: SentenceView, told: readonly ToldEvent[]): readonly ToldEvent[] {
  if (!view.chunks.some(({ head }) => hasClass(head, 'but-rather'))) return told;
  return flatMap(told, (one) => contrast(view, one));
}
