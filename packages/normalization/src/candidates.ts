import type { Mention } from '@warta/extraction';
import { type Actor, tenureAt } from '@warta/gazetteer';
import { agreesInTitle } from './agrees-in-title.js';
import { foldName } from './fold-name.js';

/** What else the article tells about its actors. */
export interface LinkContext {
  readonly text: string;
  /** First possible day of publication, or null. */
  readonly day: string | null;
  /** Actors that the article names in full, and without ambiguity. */
  readonly named: ReadonlySet<string>;
}

/** The outcome of choosing: one actor, or the reason why there is none. */
export type Choice =
  | { readonly actor: Actor }
  | { readonly actor: null; readonly reason: 'none' | 'weak' | 'country' | 'ambiguous' };

/**
 * Chooses the one candidate that survives: by country, by a full mention elsewhere in the article, by the title
 * beside the name, by an office held on the day of the article. Two survivors are none.
 *
 * @param mention - The mention.
 * @param candidates - The known actors its words may name.
 * @param context - What else the article tells.
 * @returns The actor, or why there is none.
 * @example
 * chooseCandidate(mention, [putin], context).actor?.id // 'person/vladimir-putin'
 */
export function chooseCandidate(
  mention: Mention,
  candidates: readonly Actor[],
  context: LinkContext,
): Choice {
  if (candidates.length === 0) return { actor: null, reason: 'none' };
  const agreeing = candidates.filter((actor) => agreesInCountry(mention, actor));
  if (agreeing.length === 0) return chooseAgainstCountry(mention, candidates, context);
  const survivors = FILTERS.reduce<readonly Actor[]>(
    (left, keep) => narrow(left, (actor) => keep(mention, actor, context)),
    agreeing,
  );
  const [survivor] = survivors;
  if (survivor === undefined || survivors.length > 1) return { actor: null, reason: 'ambiguous' };
  return isSupported(mention, survivor, context) ? { actor: survivor } : { actor: null, reason: 'weak' };
}

/** The full name of one known person weighs more than a country, which may be where the person is sent or looks to. */
function chooseAgainstCountry(mention: Mention, candidates: readonly Actor[], { text }: LinkContext): Choice {
  const [actor, other] = candidates;
  const isFull =
    actor !== undefined && other === undefined && !isWeak(text.slice(mention.start, mention.end), actor);
  return isFull ? { actor } : { actor: null, reason: 'country' };
}

const FILTERS: readonly ((mention: Mention, actor: Actor, context: LinkContext) => boolean)[] = [
  (_, actor, { named }) => named.has(actor.id),
  hasTitleOf,
  (_, actor, { day }) => day !== null && tenureAt(actor, day) !== undefined,
];

function narrow(actors: readonly Actor[], keep: (actor: Actor) => boolean): readonly Actor[] {
  const kept = actors.filter(keep);
  return kept.length === 0 ? actors : kept;
}

/** The country beside a name decides about persons only: what is said of a body may be where it acts. */
function agreesInCountry({ country }: Mention, actor: Actor): boolean {
  if (country === null || actor.country === null || actor.kind !== 'person') return true;
  return actor.country === country || actor.tenures.some((tenure) => tenure.country === country);
}

/**
 * Tells whether the words beside a name are the office of an actor.
 *
 * @param mention - The mention.
 * @param actor - A known actor.
 * @param context - What else the article tells.
 * @example
 * // Menteri Perdagangan [Budi Santoso] → true for the minister; petani [Budi Santoso] → false
 */
export function hasTitleOf({ title }: Mention, actor: Actor, { text, day }: LinkContext): boolean {
  return title !== null && agreesInTitle(text.slice(title.start, title.end), actor, day);
}

/** A last name that many bear needs the full name, the title or the country beside it. */
function isSupported(mention: Mention, actor: Actor, context: LinkContext): boolean {
  if (!isWeak(context.text.slice(mention.start, mention.end), actor)) return true;
  if (context.named.has(actor.id) || hasTitleOf(mention, actor, context)) return true;
  if (mention.country === null || context.day === null) return false;
  return mention.country === tenureAt(actor, context.day)?.country;
}

/**
 * Tells whether a spelling only continues an earlier full mention of an actor.
 *
 * @param text - The spelling.
 * @param actor - The actor.
 * @returns True where every alias of that spelling is weak.
 * @example
 * isWeak('Kirby', kirby) // true
 */
export function isWeak(text: string, actor: Actor): boolean {
  const spellings = weakSpellings.get(actor) ?? findWeakSpellings(actor);
  return spellings.size > 0 && spellings.has(foldName(text));
}

const weakSpellings = new WeakMap<Actor, ReadonlySet<string>>();

function findWeakSpellings(actor: Actor): ReadonlySet<string> {
  const fold = (isWeakAlias: boolean): string[] =>
    actor.aliases
      .filter((alias) => (alias.weak === true) === isWeakAlias)
      .map((alias) => foldName(alias.text));
  const strong = new Set(fold(false));
  const spellings = new Set(fold(true).filter((spelling) => !strong.has(spelling)));
  weakSpellings.set(actor, spellings);
  return spellings;
}
