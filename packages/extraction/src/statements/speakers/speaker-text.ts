import type { SentenceView } from '../../clause/clause-view.js';
import type { Speaker } from '../../findings.js';

/**
 * The words by which a speaker is called, with the title before a name.
 *
 * @param view the sentence
 * @param speaker who speaks
 * @returns a part of the article's text; empty for a credit
 * @example
 * // `Kapolres Garut AKBP Budi mengatakan` → 'Kapolres Garut AKBP Budi'
 */
export function speakerText({ article, mentions }: SentenceView, speaker: Speaker): string {
  if (speaker.kind === 'anonymous') return article.text.slice(speaker.span.start, speaker.span.end);
  const mention = speaker.kind === 'mention' ? mentions[speaker.mention] : undefined;
  if (mention === undefined) return '';
  return article.text.slice(mention.title?.start ?? mention.start, mention.end);
}
