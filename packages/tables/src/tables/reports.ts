import { defineTable } from '../define-table.js';

/** One event in one article. */
export const reports = defineTable({
  name: 'reports',
  title: 'Reports',
  description: 'Each place where an article tells of an event, with the standing it gives it.',
  key: 'report_id',
  columns: [
    { name: 'report_id', type: 'string', required: true, description: 'Stable id of the report.' },
    {
      name: 'event_id',
      type: 'string',
      required: true,
      references: 'events',
      description: 'The event told.',
    },
    {
      name: 'article_id',
      type: 'string',
      required: true,
      references: 'articles',
      description: 'The article that tells it.',
    },
    {
      name: 'statement_id',
      type: 'string',
      required: false,
      references: 'statements',
      description:
        'The statement that holds it; empty for the own voice of the outlet. Of several who speak together it is the first; the statements of the others have the same span, content, cue and stance.',
    },
    {
      name: 'status',
      type: 'string',
      required: true,
      enum: [
        'asserted',
        'alleged',
        'denied',
        'confirmed',
        'possible',
        'planned',
        'requested',
        'negated',
        'hypothetical',
      ],
      description: 'The standing the words give the event.',
    },
    {
      name: 'trigger',
      type: 'string',
      required: true,
      description: 'The words that name the act, as they stand.',
    },
    {
      name: 'start',
      type: 'integer',
      required: true,
      minimum: 0,
      description: 'Start of the clause in the text of the article, in UTF-16 code units.',
    },
    {
      name: 'end',
      type: 'integer',
      required: true,
      minimum: 0,
      description: 'End of the clause, exclusive.',
    },
    {
      name: 'rule',
      type: 'string',
      required: true,
      description:
        'The rule that read the clause; `take-up` where a claim only points at an act told before (`tuduhan itu`).',
    },
    {
      name: 'confidence',
      type: 'number',
      required: true,
      minimum: 0,
      maximum: 1,
      description: 'How far the rule is to be trusted, from 0 to 1, fixed for each rule.',
    },
  ],
});
