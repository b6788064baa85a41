import { defineTable } from '../define-table.js';

/** Reported speech acts. */
export const statements = defineTable({
  name: 'statements',
  title: 'Statements',
  description:
    'Each reported speech act of one speaker. The same claim said twice has two rows; several speakers at once have a row each.',
  key: 'statement_id',
  columns: [
    { name: 'statement_id', type: 'string', required: true, description: 'Stable id of the statement.' },
    {
      name: 'article_id',
      type: 'string',
      required: true,
      references: 'articles',
      description: 'The article that reports it.',
    },
    {
      name: 'speaker_id',
      type: 'string',
      required: true,
      references: 'sources',
      description: 'Who says it.',
    },
    {
      name: 'addressee_id',
      type: 'string',
      required: false,
      references: 'actors',
      description: 'To or about whom it is said, where the words name one.',
    },
    {
      name: 'stance',
      type: 'string',
      required: true,
      enum: [
        'alleges',
        'denies',
        'confirms',
        'declines',
        'condemns',
        'warns',
        'demands',
        'promises',
        'praises',
        'states',
      ],
      description:
        'What the speech does. alleges: says that somebody else did, does or plans a contested or wrongful act; denies: rejects such a claim; confirms: admits or verifies; declines: refuses to comment.',
    },
    {
      name: 'quote',
      type: 'string',
      required: true,
      enum: ['direct', 'indirect', 'mixed'],
      description: 'Whether the words stand in quotation marks.',
    },
    {
      name: 'cue',
      type: 'string',
      required: true,
      description: 'The words that report the speech (menuduh, kata).',
    },
    { name: 'said', type: 'edtf', required: false, description: 'When it was said, in EDTF.' },
    {
      name: 'said_from',
      type: 'day',
      required: false,
      description: 'First day on which it can have been said.',
    },
    {
      name: 'said_to',
      type: 'day',
      required: false,
      description: 'Last day on which it can have been said.',
    },
    {
      name: 'via_id',
      type: 'string',
      required: false,
      references: 'sources',
      description: 'The medium from which the outlet took this statement; empty for the outlet itself.',
    },
    {
      name: 'start',
      type: 'integer',
      required: true,
      minimum: 0,
      description: 'Start in the text of the article, in UTF-16 code units.',
    },
    { name: 'end', type: 'integer', required: true, minimum: 0, description: 'End in the text, exclusive.' },
    {
      name: 'content_start',
      type: 'integer',
      required: false,
      minimum: 0,
      description: 'Start of what is said; empty where only the act is reported.',
    },
    {
      name: 'content_end',
      type: 'integer',
      required: false,
      minimum: 0,
      description: 'End of what is said, exclusive.',
    },
  ],
});
