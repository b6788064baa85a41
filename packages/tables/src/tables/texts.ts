import { defineTable } from '../define-table.js';

/** The text in which all spans count. */
export const texts = defineTable({
  name: 'texts',
  title: 'Texts',
  description:
    'The decoded text of each page. Every start and end in the other tables counts UTF-16 code units of this text, once an escaping apostrophe before a formula sign is taken off. A page without any text has no row.',
  key: 'article_id',
  columns: [
    {
      name: 'article_id',
      type: 'string',
      required: true,
      references: 'articles',
      description: 'The page.',
    },
    { name: 'text', type: 'string', required: true, description: 'The whole decoded text.' },
  ],
});
