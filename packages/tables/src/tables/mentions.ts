import { defineTable } from '../define-table.js';

/** Where an actor is named or pointed at. */
export const mentions = defineTable({
  name: 'mentions',
  title: 'Mentions',
  description: 'Each place where an actor is named or pointed at. An unresolved name has no actor_id.',
  key: 'mention_id',
  columns: [
    { name: 'mention_id', type: 'string', required: true, description: 'Stable id of the mention.' },
    {
      name: 'article_id',
      type: 'string',
      required: true,
      references: 'articles',
      description: 'The article.',
    },
    {
      name: 'actor_id',
      type: 'string',
      required: false,
      references: 'actors',
      description: 'Whom it names; empty for a place, and where more than one actor, or none, is plausible.',
    },
    {
      name: 'start',
      type: 'integer',
      required: true,
      minimum: 0,
      description: 'Start in the text of the article, in UTF-16 code units.',
    },
    { name: 'end', type: 'integer', required: true, minimum: 0, description: 'End in the text, exclusive.' },
    { name: 'text', type: 'string', required: true, description: 'The words from start to end.' },
    {
      name: 'sentence',
      type: 'integer',
      required: true,
      minimum: 0,
      description: 'Number of the sentence in the article, from 0.',
    },
    {
      name: 'zone',
      type: 'string',
      required: true,
      enum: ['title', 'lead', 'body', 'caption'],
      description: 'Part of the page it stands in.',
    },
    {
      name: 'method',
      type: 'string',
      required: true,
      enum: ['alias', 'name', 'title', 'acronym', 'metonym', 'adjective', 'pronoun'],
      description: 'How it was recognised.',
    },
  ],
});
