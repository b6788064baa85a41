import type { Article } from '../src/article.js';

export function caseArticle(article: Article): Record<string, unknown>;
