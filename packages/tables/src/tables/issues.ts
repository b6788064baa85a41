import { defineTable } from '../define-table.js';

/** Doubts about the input. */
export const issues = defineTable({
  name: 'issues',
  title: 'Issues',
  description: 'Everything doubtful or broken in the input, so that no page and no doubt vanishes.',
  key: 'issue_id',
  columns: [
    { name: 'issue_id', type: 'string', required: true, description: 'Stable id of the issue.' },
    {
      name: 'article_id',
      type: 'string',
      required: false,
      references: 'articles',
      description: 'The article; empty where a page could not be read.',
    },
    { name: 'uri', type: 'string', required: false, description: 'Address or relative path of the page.' },
    {
      name: 'stage',
      type: 'string',
      required: true,
      enum: ['read', 'parse', 'extract', 'normalize'],
      description: 'The stage that noticed.',
    },
    {
      name: 'code',
      type: 'string',
      required: true,
      pattern: '[a-z0-9]+(-[a-z0-9]+)*',
      description: 'What kind of issue, in kebab-case.',
    },
    {
      name: 'severity',
      type: 'string',
      required: true,
      enum: ['info', 'warning', 'error'],
      description:
        'error: something is missing from the tables; warning: a value is doubtful; info: worth knowing.',
    },
    { name: 'message', type: 'string', required: true, description: 'The issue in one sentence.' },
    {
      name: 'start',
      type: 'integer',
      required: false,
      minimum: 0,
      description: 'Start in the text of the article, in UTF-16 code units.',
    },
    { name: 'end', type: 'integer', required: false, minimum: 0, description: 'End in the text, exclusive.' },
  ],
});
