/** Calls the functions that build regular expressions from data only when they are called, with all of that data. */
export async function callBuilders() {
  const { rowSchema } = await import('../../packages/tables/dist/src/row-schema.js');
  const { tables } = await import('../../packages/tables/dist/src/index.js');
  for (const table of tables) rowSchema(table);
}
