import { defineTable } from '../define-table.js';

/** One news page each. */
export const articles = defineTable({
  name: 'articles',
  title: 'Articles',
  description:
    'One row per news page. Pages with the same bytes are one article; the further copies are rows of issues.',
  key: 'article_id',
  columns: [
    {
      name: 'article_id',
      type: 'string',
      required: true,
      description: 'Stable id of the page, a hash of its bytes.',
    },
    {
      name: 'outlet_id',
      type: 'string',
      required: false,
      references: 'sources',
      description: 'The outlet that published the page; empty where the page does not tell.',
    },
    { name: 'title', type: 'string', required: false, description: 'The headline.' },
    {
      name: 'published',
      type: 'edtf',
      required: false,
      description:
        'Publication date in EDTF: 2023-10-17, 2023-10, 2023, and with a final ~ where it was inferred.',
    },
    {
      name: 'published_from',
      type: 'day',
      required: false,
      description: 'First day on which the page can have been published.',
    },
    {
      name: 'published_to',
      type: 'day',
      required: false,
      description: 'Last day on which the page can have been published.',
    },
    {
      name: 'published_precision',
      type: 'string',
      required: true,
      enum: ['day', 'month', 'year', 'unknown'],
      description: 'How fine the publication date is.',
    },
    {
      name: 'published_basis',
      type: 'string',
      required: true,
      enum: ['masthead', 'metadata', 'url', 'dateline', 'caption', 'body', 'unknown'],
      description: 'Where the publication date was read.',
    },
    { name: 'bylines', type: 'list', required: false, description: 'Writers, as they stand on the page.' },
    { name: 'editors', type: 'list', required: false, description: 'Editors, as they stand on the page.' },
    {
      name: 'dateline',
      type: 'string',
      required: false,
      description: 'Place from which the story is filed, as it stands.',
    },
    {
      name: 'language',
      type: 'string',
      required: true,
      pattern: '[a-z]{2,3}',
      description: 'Language of the page: ISO 639-1 code, or und where undetermined.',
    },
    {
      name: 'uri',
      type: 'string',
      required: false,
      description: 'Address or relative path from which the page was read.',
    },
    {
      name: 'sha256',
      type: 'string',
      required: true,
      pattern: '[0-9a-f]{64}',
      description: 'SHA-256 of the bytes of the page, in hexadecimal.',
    },
    {
      name: 'characters',
      type: 'integer',
      required: true,
      minimum: 0,
      description: 'Length of the decoded text in UTF-16 code units, the unit of every span.',
    },
    {
      name: 'words',
      type: 'integer',
      required: true,
      minimum: 0,
      description: 'Words of title, lead and body, without captions and boilerplate.',
    },
    {
      name: 'cluster_id',
      type: 'string',
      required: true,
      description: 'The same for pages that carry the same story almost word for word (shared wire copy).',
    },
  ],
});
