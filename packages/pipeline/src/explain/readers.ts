import type { Tables } from '@warta/tables';
import type { Reader } from './reading.js';
import { readActor } from './readings/actor.js';
import { readArticle } from './readings/article.js';
import { readCitation } from './readings/citation.js';
import { readEvent } from './readings/event.js';
import { readIssue } from './readings/issue.js';
import { readMention } from './readings/mention.js';
import { readReport } from './readings/report.js';
import { readSource } from './readings/source.js';
import { readStatement } from './readings/statement.js';

/** How the rows of each table are read for people. */
export const readers: Readonly<Record<keyof Tables, Reader>> = {
  articles: readArticle,
  texts: readArticle,
  sources: readSource,
  citations: readCitation,
  actors: readActor,
  mentions: readMention,
  statements: readStatement,
  events: readEvent,
  reports: readReport,
  issues: readIssue,
};
