import { type Cells, type Rows, readCount, readRows, readText } from './rows.js';

/** Gives the words of the article behind a row with a span; empty where the texts were not given. */
export type QuoteOf = (row: Cells) => string;

const LONGEST = 160;

/**
 * Makes the function that cuts the evidence of a row out of the text of its article.
 *
 * @param texts The table `texts`, or undefined where there are no quotes to show.
 * @returns The function from a row with `article_id`, `start` and `end` to its words, on one line, cut where long.
 * @example
 * quoteFrom([{ article_id: 'a', text: 'Rusia membantah.' }])({ article_id: 'a', start: 0, end: 5 }) // 'Rusia'
 */
export function quoteFrom(texts: Rows | undefined): QuoteOf {
  const rows = readRows('texts', texts, ['article_id', 'text']);
  const byArticle = new Map(rows.map((row) => [readText(row, 'article_id'), readText(row, 'text')]));
  return (row) => {
    const text = byArticle.get(readText(row, 'article_id')) ?? '';
    const words = text.slice(readCount(row, 'start'), readCount(row, 'end')).replace(/\s+/g, ' ');
    return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
  };
}
