export { countValues } from './count-values.js';
export { type Frames, readTables } from './read-tables.js';
