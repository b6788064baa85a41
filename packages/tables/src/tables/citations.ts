import { defineTable } from '../define-table.js';

/** Which source stands where in which article. */
export const citations = defineTable({
  name: 'citations',
  title: 'Citations',
  description:
    'Which source stands where in which article, and through which other source it reached the page: outlet, agency, paper, speaker.',
  key: 'citation_id',
  columns: [
    { name: 'citation_id', type: 'string', required: true, description: 'Stable id of the citation.' },
    {
      name: 'article_id',
      type: 'string',
      required: true,
      references: 'articles',
      description: 'The article that cites.',
    },
    {
      name: 'source_id',
      type: 'string',
      required: true,
      references: 'sources',
      description: 'The source cited.',
    },
    {
      name: 'role',
      type: 'string',
      required: true,
      enum: ['publisher', 'credited', 'speaker'],
      description: 'publisher: the outlet itself; credited: a medium it takes from; speaker: who is quoted.',
    },
    {
      name: 'via_id',
      type: 'string',
      required: false,
      references: 'citations',
      description: 'The citation through which this source reached the page; empty at the end of the chain.',
    },
    {
      name: 'cue',
      type: 'string',
      required: false,
      description: 'The citing words (dikutip dari, kata); empty for a bare bracket or a masthead.',
    },
    {
      name: 'start',
      type: 'integer',
      required: false,
      minimum: 0,
      description: 'Start of the name of the source; empty where it does not stand in the text.',
    },
    { name: 'end', type: 'integer', required: false, minimum: 0, description: 'End of the name, exclusive.' },
  ],
});
