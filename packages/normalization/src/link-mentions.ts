import type { Mention } from '@warta/extraction';
import type { Actor } from '@warta/gazetteer';
import { overlapsSpan, type Span } from '@warta/text';
import { type Choice, chooseCandidate, hasTitleOf, isWeak, type LinkContext } from './candidates.js';
import type { Directory } from './directory.js';
import { discoveredId } from './discovered-actor.js';
import { foldName } from './fold-name.js';
import { isNearWord } from './near-names.js';
import { linkSameActors } from './same-actors.js';
import type { IdentifiedRecord } from './unique-records.js';

/** Whose name a mention is, or why nobody's. */
export interface Link {
  readonly actorId: string | null;
  readonly reason: 'linked' | Exclude<Choice, { actor: Actor }>['reason'];
}

/**
 * Links the mentions of an article to actors: known ones, or ones discovered in the pages.
 *
 * @param record - The article with its findings.
 * @param directory - Where known actors are looked up.
 * @returns A link for each mention, in the order of mentions.
 * @example
 * linkMentions(record, directory)[0]?.actorId // 'country/PRK'
 */
export function linkMentions(record: IdentifiedRecord, directory: Directory): readonly Link[] {
  const { mentions } = record.findings;
  const candidates = mentions.map((mention) => knownActors(mention, directory));
  const text = record.article.text;
  const told = {
    text,
    day: record.article.published?.value.from || null,
    named: namedActors(mentions, candidates, text),
  };
  const context = {
    ...told,
    holders: findOfficeHolders(mentions, told, directory),
    credits: record.article.credits.filter(({ id }) => id !== null),
  };
  const links: (Link | undefined)[] = mentions.map(() => undefined);
  const linkAt = (at: number): Link => {
    const mention = mentions[at];
    if (mention === undefined) return UNLINKED;
    const known = links[at];
    if (known !== undefined) return known;
    // Marks the mention as open, so that a ring of antecedents ends.
    links[at] = UNLINKED;
    const earlier = mention.antecedent === null ? UNLINKED : linkAt(mention.antecedent);
    const link = linkOne(mention, candidates[at] ?? [], earlier, context, record.articleId, directory);
    links[at] = link;
    return link;
  };
  const linked = mentions.map((_, at) => linkAt(at));
  return continueNames(mentions, linkSameActors(mentions, linked, text, directory), text);
}

/** What the article tells, with the known persons of common names in it. */
interface NamesContext extends LinkContext {
  readonly holders: ReadonlyMap<string, string>;
  /** Credits of known media, whose names are no actors. */
  readonly credits: readonly Span[];
}

const UNLINKED: Link = { actorId: null, reason: 'none' };

/** A place is nobody, even where its name may stand for a government elsewhere (`di Pyongyang`). */
function knownActors(mention: Mention, directory: Directory): Actor[] {
  if (mention.kind === 'place') return [];
  return mention.candidates.flatMap((id) => directory.actorById(id) ?? []);
}

function namedActors(
  mentions: readonly Mention[],
  candidates: readonly Actor[][],
  text: string,
): Set<string> {
  const named = new Set<string>();
  mentions.forEach((mention, at) => {
    const [actor, other] = candidates[at] ?? [];
    if (actor === undefined || other !== undefined) return;
    if (!isWeak(text.slice(mention.start, mention.end), actor)) named.add(actor.id);
  });
  return named;
}

function linkOne(
  mention: Mention,
  candidates: readonly Actor[],
  earlier: Link,
  context: NamesContext,
  articleId: string,
  directory: Directory,
): Link {
  const continues =
    mention.candidates.length === 0 || candidates.some((actor) => actor.id === earlier.actorId);
  if (earlier.actorId !== null && continues) return { actorId: earlier.actorId, reason: 'linked' };
  const choice = chooseCandidate(mention, candidates, context);
  if (choice.actor !== null) return { actorId: choice.actor.id, reason: 'linked' };
  if (mention.candidates.length > 0 || mention.antecedent !== null)
    return { actorId: null, reason: choice.reason };
  if (context.credits.some((credit) => overlapsSpan(credit, mention))) return UNLINKED;
  return discover(mention, context, articleId, directory);
}

/** Makes an actor of a name that nobody known bears; who bears it and is of the same kind is meant by it. */
function discover(mention: Mention, context: NamesContext, articleId: string, directory: Directory): Link {
  const name = context.text.slice(mention.start, mention.end);
  const actorId = discoveredId(mention, name, articleId);
  const ids = actorId === null ? [] : idsOf(mention, name, directory);
  if (ids.length === 0) {
    const holder = mention.kind === 'person' ? context.holders.get(name) : undefined;
    return { actorId: holder ?? actorId, reason: actorId === null ? 'none' : 'linked' };
  }
  const bearers = ids.flatMap((id) => directory.actorById(id) ?? []);
  const alike = bearers.filter(({ kind }) => (kind === 'person') === (mention.kind === 'person'));
  const choice = chooseCandidate(mention, alike, context);
  return choice.actor === null
    ? { actorId: null, reason: choice.reason }
    : { actorId: choice.actor.id, reason: 'linked' };
}

function idsOf({ kind }: Mention, name: string, directory: Directory): readonly string[] {
  const ids = directory.idsOfName(name);
  return ids.length > 0 || kind === 'person' ? ids : directory.idsOfBody(name);
}

/** Known persons whose names many bear, by those that stand beside their office: `Menteri Perdagangan Budi Santoso`. */
function findOfficeHolders(
  mentions: readonly Mention[],
  context: LinkContext,
  directory: Directory,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.title === null || mention.candidates.length > 0) continue;
    const name = context.text.slice(mention.start, mention.end);
    const bearers = directory.personsOfCommonName(name).flatMap((id) => directory.actorById(id) ?? []);
    const holders = bearers.filter((actor) => hasTitleOf(mention, actor, context));
    const choice = holders.length === 1 ? chooseCandidate(mention, holders, context) : null;
    if (choice?.actor) found.set(name, choice.actor.id);
  }
  return found;
}

/** Gives a person named by one word the one full name of the article that holds the word, be it but for a letter. */
function continueNames(mentions: readonly Mention[], links: readonly Link[], text: string): Link[] {
  const bearers = new Map<string, Set<string>>();
  mentions.forEach((mention, at) => {
    const id = links[at]?.actorId ?? null;
    if (id === null || mention.kind !== 'person' || mention.method === 'pronoun') return;
    const words = foldName(text.slice(mention.start, mention.end)).split(' ');
    if (words.length > 1)
      for (const word of words) bearers.set(word, (bearers.get(word) ?? new Set()).add(id));
  });
  return links.map((link) => {
    const [, kind, word, local] = link.actorId?.split('/') ?? [];
    if (kind !== 'person' || word === undefined || local === undefined) return link;
    const [bearer, other] = bearers.get(word) ?? nearBearers(bearers, word);
    return bearer === undefined || other !== undefined ? link : { actorId: bearer, reason: 'linked' };
  });
}

function nearBearers(bearers: ReadonlyMap<string, ReadonlySet<string>>, word: string): ReadonlySet<string> {
  return new Set([...bearers].flatMap(([other, ids]) => (isNearWord(word, other) ? [...ids] : [])));
}
