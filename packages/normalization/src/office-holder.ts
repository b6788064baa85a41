import { foldName } from './fold-name.js';
import type { LinkedArticle } from './linked-article.js';
import { soleOffices } from './word-list.js';

/**
 * Finds whom an office without a name stands for: the one person of the article whose title begins with it.
 *
 * @param words - The words that stand for a speaker.
 * @param linked - The article.
 * @returns Id of the actor, or null where nobody or more than one holds such an office.
 * @example
 * officeHolder('Kapolres', linked) // 'discovered/person/rio-wahyu' where `Kapolres Bogor AKBP Rio Wahyu` is named
 * officeHolder('analis', linked) // null
 */
export function officeHolder(words: string, { article, findings, actorIds }: LinkedArticle): string | null {
  const office = foldName(words);
  if (!soleOffices.has(office)) return null;
  const holders = new Set<string>();
  for (const [at, { kind, title }] of findings.mentions.entries()) {
    const id = actorIds[at] ?? null;
    if (kind !== 'person' || id === null || title === null) continue;
    const held = foldName(article.text.slice(title.start, title.end));
    if (held === office || held.startsWith(`${office} `)) holders.add(id);
  }
  const [holder, other] = holders;
  return other === undefined ? (holder ?? null) : null;
}
