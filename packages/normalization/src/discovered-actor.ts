import type { Mention } from '@warta/extraction';
import type { ActorKind } from '@warta/gazetteer';
import { foldName, slug } from './fold-name.js';
import { shortForm } from './word-list.js';

const KINDS: Readonly<Record<Mention['kind'], ActorKind | null>> = {
  person: 'person',
  organization: 'organization',
  group: 'group',
  country: null,
  place: null,
};

/** One or two letters (`FC`, `GB`, `KO`) name too many things to be one actor in all articles. */
const SHORTEST = 3;

/**
 * Makes the id of an actor that is not in the gazetteer: the same in all articles for the same folded name and
 * kind. A person named by one word is one of its article only, since many bear it.
 *
 * @param mention - A mention without candidates.
 * @param text - Its words.
 * @param articleId - The article.
 * @returns The id, or null where the mention names no actor (a place, a title, a pronoun).
 * @example
 * discoveredId(mention, 'Budi Santoso', 'art_1') // 'discovered/person/budi-santoso'
 */
export function discoveredId(mention: Mention, text: string, articleId: string): string | null {
  const kind = KINDS[mention.kind];
  const words = slug(kind === 'person' ? withoutInitials(text) : shortForm(foldName(text)));
  if (kind === null || words.length < SHORTEST || !namesActor(mention)) return null;
  const isLocal = kind === 'person' && !words.includes('-');
  return `discovered/${kind}/${words}${isLocal ? `/${articleId}` : ''}`;
}

/** `Brian E. Nelson` is `Brian Nelson`: an initial between names may be left out. */
function withoutInitials(name: string): string {
  return name.replace(/(?<=\p{Ll} )\p{Lu}\.? (?=\p{Lu}\p{Ll})/gu, '');
}

function namesActor({ method }: Mention): boolean {
  return method === 'name' || method === 'acronym';
}

/**
 * Reads the kind of a discovered actor from its id.
 *
 * @param id - An id of `discoveredId`.
 * @returns The kind, or null for other ids.
 * @example
 * discoveredKind('discovered/person/budi-santoso') // 'person'
 */
export function discoveredKind(id: string): ActorKind | null {
  const [head, kind] = id.split('/');
  return head === 'discovered' ? (Object.values(KINDS).find((known) => known === kind) ?? null) : null;
}
