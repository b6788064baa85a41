import type { Article } from '@warta/parsing';
import { type MentionRow, rowId } from '@warta/tables';
import type { LinkedArticle } from './linked-article.js';

/**
 * Makes the rows of the mentions of an article.
 *
 * @param linked - The article, whose findings are sound.
 * @returns A row for each mention; of mentions with the same span, actor and method one.
 * @example
 * mentionRows(linked)[0]?.text // 'Korea Utara'
 */
export function mentionRows({ article, articleId, findings, actorIds }: LinkedArticle): MentionRow[] {
  const rows = findings.mentions.map((mention, at): MentionRow => {
    const { start, end, sentence, method } = mention;
    const actorId = actorIds[at] ?? null;
    return {
      mention_id: rowId('men', articleId, start, end, actorId, method),
      article_id: articleId,
      actor_id: actorId,
      start,
      end,
      text: article.text.slice(start, end),
      sentence,
      zone: contentZone(article, sentence) ?? 'body',
      method,
    };
  });
  return [...new Map(rows.map((row) => [row.mention_id, row])).values()];
}

/**
 * Finds the kind of content zone that a sentence stands in.
 *
 * @param article - The article.
 * @param sentence - Index into `Article.sentences`.
 * @returns The kind, or null for a sentence that is not there or stands outside content.
 * @example
 * contentZone(article, 0) // 'title'
 */
export function contentZone(article: Article, sentence: number): MentionRow['zone'] | null {
  const kind = article.zones[article.sentences[sentence]?.zone ?? -1]?.kind;
  return kind === 'title' || kind === 'lead' || kind === 'body' || kind === 'caption' ? kind : null;
}
