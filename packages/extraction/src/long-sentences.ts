import type { Article, Issue } from '@warta/parsing';
import { LONGEST_SENTENCE } from './clause/sentence-tokens.js';
import { mapList } from './map-list.js';

/**
 * Reports the sentences that are too long to be read.
 *
 * @param article a parsed article
 * @returns an issue `long-sentence` for each, with its span
 * @example
 * findLongSentences(article).map(({ code, severity }) => `${code} ${severity}`) // ['long-sentence warning']
 */
export function findLongSentences(article: Article): Issue[] {
  return mapList(
    article.sentences.filter((sentence) => sentence.end - sentence.start > LONGEST_SENTENCE),
    ({ start, end }) => ({
      stage: 'extract',
      code: 'long-sentence',
      severity: 'warning',
      message: `A sentence of ${end - start} characters is not read for names, statements and events; ${LONGEST_SENTENCE} is the most.`,
      span: { start, end },
    }),
  );
}
