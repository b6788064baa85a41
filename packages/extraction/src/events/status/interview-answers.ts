import type { Article } from '@warta/parsing';
import type { SentenceView } from '../../clause/clause-view.js';
import { contentEnds } from '../../statements/content/content-ends.js';

/** Words that announce questions and answers. */
const INTERVIEW = new RegExp(`\\b${contentEnds.any('interview')}\\b`, 'iu');

/** How many questions make an interview; one may be the outlet's own. */
const QUESTIONS = 2;

/** Where the answers of each article begin, kept as long as the article is. */
const read = new WeakMap<Article, number>();

/** Number of the first paragraph that answers a question, or past every paragraph. */
function firstAnswer({ text, sentences }: Article): number {
  if (!text.includes('?') || !INTERVIEW.test(text)) return Infinity;
  const asked = sentences.filter(({ start, end, paragraph }, at) => {
    const alone = sentences[at - 1]?.paragraph !== paragraph && sentences[at + 1]?.paragraph !== paragraph;
    return alone && text[end - 1] === '?' && !/["“”]/u.test(text.slice(start, end));
  });
  return asked.length < QUESTIONS ? Infinity : (asked[0]?.paragraph ?? Infinity) + 1;
}

/**
 * Tells whether a sentence stands in the answers of an interview, which the outlet does not tell in its own voice.
 *
 * @param view the sentence
 * @returns true behind the first of several questions that are paragraphs of their own, where the article speaks of an interview
 * @example
 * // Berikut petikan wawancara dengan Budi. … Apakah Iran mengirim rudal? … [Iran mengirim rudal.] … Bagaimana dengan Korea Utara? → true
 */
export function isInterviewAnswer({ article, sentence }: SentenceView): boolean {
  const from = read.get(article) ?? firstAnswer(article);
  read.set(article, from);
  return sentence.paragraph >= from;
}
