import type { EventFinding, Statement } from '@warta/extraction';
import type { CitedArticle } from './cited-article.js';
import { distinct } from './count-values.js';
import type { Directory } from './directory.js';
import { foldName } from './fold-name.js';
import { unfoldMetonym } from './part-of.js';

/** Names the origin of what a report tells. */
export type OriginReader = (finding: EventFinding, cited: CitedArticle) => string;

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
 * originReader(articles, directory)(finding, cited) // 'country/USA'
 */
export function originReader(articles: readonly CitedArticle[], directory: Directory): OriginReader {
  const stories = storyMedia(articles);
  return (finding, cited) => {
    const medium = wholePageMedium(cited) ?? stories.get(cited.clusterId) ?? `story ${cited.clusterId}`;
    if (finding.statement === null) return medium;
    return speakerOrigin(finding.statement, cited, medium, directory);
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

function speakerOrigin(at: number, cited: CitedArticle, medium: string, directory: Directory): string {
  const statement: Statement | undefined = cited.findings.statements[at];
  const known = cited.statements[at];
  if (statement === undefined || known === undefined) return medium;
  const { speaker, row } = known;
  if (speaker.kind !== 'anonymous' && speaker.kind !== 'document') {
    return speaker.actor_id === null ? speaker.source_id : unfoldMetonym(speaker.actor_id, directory);
  }
  return `${row.via_id ?? medium} ${foldName(speaker.name)}`;
}
