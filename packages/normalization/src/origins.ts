import type { EventFinding } from '@warta/extraction';
import type { CitedStatement } from './cite-speakers.js';
import type { CitedArticle } from './cited-article.js';
import { distinct } from './count-values.js';
import type { Directory } from './directory.js';
import { foldName } from './fold-name.js';
import { unfoldMetonym } from './part-of.js';
import { isPointer } from './source-rows.js';

/** Names the origins of what a report tells: one, or several where several speak together. */
export type OriginReader = (finding: EventFinding, cited: CitedArticle) => string[];

/**
 * Finds whose word a report stands on, so that copies count once.
 *
 * The origin is the last link of the chain outlet ← agency ← paper ← speaker: the speaker, a metonym being its
 * country. An unnamed speaker is the same origin where the same words reach the pages through the same medium, or
 * stand in copies of one story. What an outlet says in its own voice has the agency as its origin to which the whole
 * page, or a copy of it, is credited; without one all copies of a story are one origin.
 *
 * @param articles - All articles.
 * @param directory - Where known actors are looked up.
 * @returns A function that names the origin of a report.
 * @example
 * originReader(articles, directory)(finding, cited) // ['country/USA']
 */
export function originReader(articles: readonly CitedArticle[], directory: Directory): OriginReader {
  const stories = storyMedia(articles);
  return (finding, cited) => {
    const medium = wholePageMedium(cited) ?? stories.get(cited.clusterId) ?? `story ${cited.clusterId}`;
    const together = finding.statement === null ? [] : (cited.together[finding.statement] ?? []);
    const origins = together.map((one) => speakerOrigin(one, cited, medium, directory));
    return origins.length === 0 ? [medium] : distinct(origins);
  };
}

function storyMedia(articles: readonly CitedArticle[]): Map<string, string> {
  const media = new Map<string, string[]>();
  for (const cited of articles) {
    const medium = wholePageMedium(cited);
    if (medium !== null) media.set(cited.clusterId, [...(media.get(cited.clusterId) ?? []), medium]);
  }
  return new Map(
    [...media].flatMap(([story, ids]) =>
      distinct(ids)
        .slice(0, 1)
        .map((id) => [story, id]),
    ),
  );
}

function wholePageMedium({ media }: CitedArticle): string | null {
  return media.wholePage === null ? null : (media.credits[media.wholePage]?.source_id ?? null);
}

function speakerOrigin(
  { speaker, row, citation }: CitedStatement,
  { article, clusterId }: CitedArticle,
  medium: string,
  directory: Directory,
): string {
  if (speaker.kind !== 'anonymous' && speaker.kind !== 'document') {
    return speaker.actor_id === null ? speaker.source_id : unfoldMetonym(speaker.actor_id, directory);
  }
  const words = article.text.slice(citation.start ?? 0, citation.end ?? 0);
  return isPointer(words)
    ? `story ${clusterId} ${foldName(words)}`
    : `${row.via_id ?? medium} ${foldName(words)}`;
}

/**
 * Counts independent origins. Those who speak together give one word: they count once, with whoever shares an origin.
 *
 * @param reports - The origins of each report, at least one each.
 * @returns How many there are that nothing joins.
 * @example
 * countOrigins([['country/JPN', 'country/USA'], ['country/USA'], ['country/RUS']]) // 2
 */
export function countOrigins(reports: readonly (readonly string[])[]): number {
  const joins = new Map<string, string>();
  const headOf = (origin: string): string => {
    let head = origin;
    for (let next = joins.get(head); next !== undefined; next = joins.get(head)) head = next;
    if (head !== origin) joins.set(origin, head);
    return head;
  };
  for (const [first = '', ...others] of reports) {
    for (const other of others) if (headOf(other) !== headOf(first)) joins.set(headOf(other), headOf(first));
  }
  return new Set(reports.flat().map(headOf)).size;
}
