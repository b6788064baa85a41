import type { SentenceView } from '../clause/clause-view.js';
import { ADJUNCT } from '../clause/skip-chunks.js';
import { hasClass } from '../clause/word-class.js';
import { flatMap } from '../flat-map.js';
import type { RoleName } from './frame.js';
import { namesOf } from './roles/role-names.js';
import { isSignalOf } from './status/signal.js';
import type { ToldEvent } from './told-event.js';

const ENDS: ReadonlySet<string | undefined> = new Set([undefined, 'mark', 'comma', 'quote']);

/** Index of the phrase that is meant instead, behind what follows a verb: `…, melainkan [Ukraina]`; -1 where none ends the clause. */
function phraseInstead({ chunks }: SentenceView, verb: number): number {
  let at = verb + 1;
  while (ADJUNCT.has(chunks[at]?.kind ?? '')) at += 1;
  if (chunks[at]?.kind !== 'comma' || !hasClass(chunks[at + 1]?.head ?? '', 'but-rather')) return -1;
  const phrase = chunks[at + 2]?.kind === 'auxiliary' ? at + 3 : at + 2;
  return ENDS.has(chunks[phrase + 1]?.kind) ? phrase : -1;
}

/** Index of the word before a verb that rules somebody out, be it alone or not; -1 where none does. Before `melainkan` any negation right before the verb does. */
function rulesOutAt({ chunks }: SentenceView, verb: number, instead: number): number {
  const always = chunks.slice(verb, instead).some(({ head }) => hasClass(head, 'instead'));
  if (always && chunks[verb - 1]?.kind === 'negator') return verb - 1;
  for (let at = verb - 1; at >= 0; at -= 1) {
    const { kind, head } = chunks[at] ?? { kind: 'mark', head: '' };
    if (kind === 'mark' || kind === 'quote' || kind === 'comma') return -1;
    if (hasClass(head, 'ruling-out') || hasClass(head, 'not-alone')) return at;
  }
  return -1;
}

/** Who is ruled out: who does it or whom it is done to (`Bukan [Rusia] yang …`), or what a verb that is negated itself acts on. */
function ruledOut(view: SentenceView, { telling }: ToldEvent, no: number): readonly number[] {
  if (no + 1 === telling.chunk) return telling.rule === 'active-clause' ? telling.targets : [];
  return view.chunks[no + 2]?.head === 'yang' ? namesOf(view, view.chunks[no + 1]) : [];
}

/** The role that all of some have. */
function roleOf({ roles }: ToldEvent, ruled: readonly number[]): RoleName | undefined {
  if (ruled.length === 0) return undefined;
  return (['actors', 'recipients'] as const).find((role) =>
    ruled.every((name) => roles[role].includes(name)),
  );
}

function contrast(view: SentenceView, told: ToldEvent): readonly ToldEvent[] {
  const { telling, roles } = told;
  const instead = telling.rule === 'noun-event' ? -1 : phraseInstead(view, telling.chunk);
  const no = instead < 0 ? -1 : rulesOutAt(view, telling.chunk, instead);
  if (no < 0) return [told];
  const ruled = ruledOut(view, told, no);
  const role = roleOf(told, ruled);
  const names = namesOf(view, view.chunks[instead]);
  if (role === undefined || names.length === 0) return [told];
  if (hasClass(view.chunks[no]?.head ?? '', 'not-alone'))
    return [{ telling, roles: { ...roles, [role]: [...roles[role], ...names] } }];
  const others = roles[role].filter((name) => !ruled.includes(name));
  const chain = telling.chain.filter((signal) => !isSignalOf(signal, 'negator'));
  return [
    told,
    {
      telling: { ...telling, chain, clauseStart: instead, instead: true },
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
 * // Bukan hanya Rusia yang menyerang Kyiv, tetapi juga Belarus. → Rusia and Belarus
 * // Bukan Rusia yang menyerang Kyiv, melainkan Belarus yang menutup perbatasan. → Rusia not
 */
export function withContrasts(view: SentenceView, told: readonly ToldEvent[]): readonly ToldEvent[] {
  if (!view.chunks.some(({ head }) => hasClass(head, 'but-rather'))) return told;
  return flatMap(told, (one) => contrast(view, one));
}
