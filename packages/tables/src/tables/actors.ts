import { defineTable } from '../define-table.js';

/** Who acts, speaks or is acted upon. */
export const actors = defineTable({
  name: 'actors',
  title: 'Actors',
  description:
    'Countries, persons and bodies that are named, known to the gazetteer or discovered in the pages. Places that are only places are not actors.',
  key: 'actor_id',
  columns: [
    { name: 'actor_id', type: 'string', required: true, description: 'Stable, readable id of the actor.' },
    { name: 'name', type: 'string', required: true, description: 'Name in Indonesian.' },
    {
      name: 'kind',
      type: 'string',
      required: true,
      enum: [
        'country',
        'person',
        'government',
        'organization',
        'intergovernmental',
        'armed-group',
        'company',
        'group',
      ],
      description: 'What the actor is.',
    },
    {
      name: 'country',
      type: 'string',
      required: false,
      pattern: '[A-Z]{3}',
      description: 'Country the actor belongs to, ISO 3166-1 alpha-3.',
    },
    {
      name: 'sector',
      type: 'string',
      required: false,
      pattern: '[A-Z]{2,4}',
      description: 'Sector code of the PLOVER ontology, such as GOV, MIL, SPY, LEG, JUD, OPP, REB.',
    },
    {
      name: 'title',
      type: 'string',
      required: false,
      description:
        'Office of a person: of a known one on the dates of the articles, of another as it stands beside the name.',
    },
    {
      name: 'part_of',
      type: 'string',
      required: false,
      references: 'actors',
      description: 'The actor this one counts for too: Pyongyang for Korea Utara.',
    },
    {
      name: 'wikidata',
      type: 'string',
      required: false,
      pattern: 'Q[1-9][0-9]*',
      description: 'Wikidata id.',
    },
    {
      name: 'aliases',
      type: 'list',
      required: false,
      description: 'Other spellings under which the actor stands in these pages.',
    },
    {
      name: 'status',
      type: 'string',
      required: true,
      enum: ['known', 'discovered'],
      description: 'known: in the gazetteer; discovered: met in the pages only.',
    },
    {
      name: 'mentions',
      type: 'integer',
      required: true,
      minimum: 0,
      description: 'Mentions of this actor itself; those of its parts are not included.',
    },
    {
      name: 'articles',
      type: 'integer',
      required: true,
      minimum: 0,
      description: 'Articles with a mention of this actor itself; those of its parts are not included.',
    },
  ],
});
