/** The name of a table; its file is `<name>.csv`. */
export type TableName =
  | 'articles'
  | 'texts'
  | 'sources'
  | 'citations'
  | 'actors'
  | 'mentions'
  | 'statements'
  | 'events'
  | 'reports'
  | 'issues';
