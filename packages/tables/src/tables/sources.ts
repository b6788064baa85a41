import { defineTable } from '../define-table.js';

/** Anyone information comes from. */
export const sources = defineTable({
  name: 'sources',
  title: 'Sources',
  description:
    'Anyone information comes from: outlets, agencies, persons, institutions, countries, unnamed speakers, documents.',
  key: 'source_id',
  columns: [
    { name: 'source_id', type: 'string', required: true, description: 'Stable id of the source.' },
    {
      name: 'name',
      type: 'string',
      required: true,
      description:
        'Name; of an unnamed source, the words that describe it, or `unnamed (mereka)` where they only point at somebody.',
    },
    {
      name: 'kind',
      type: 'string',
      required: true,
      enum: ['outlet', 'agency', 'person', 'institution', 'country', 'anonymous', 'document'],
      description: 'What the source is. An anonymous source is one of one article, never joined with others.',
    },
    {
      name: 'actor_id',
      type: 'string',
      required: false,
      references: 'actors',
      description: 'The actor who speaks, where the source is one.',
    },
    {
      name: 'country',
      type: 'string',
      required: false,
      pattern: '[A-Z]{3}',
      description: 'Country of the source, ISO 3166-1 alpha-3.',
    },
    { name: 'domain', type: 'string', required: false, description: 'Domain of an outlet or agency.' },
  ],
});
