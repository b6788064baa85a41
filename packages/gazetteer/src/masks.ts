import data from '../data/masks.json' with { type: 'json' };
import { type DataFile, type RawAlias, readAlias } from './raw.js';

/**
 * Phrases that hold a name without naming its bearer (`Liga Inggris`): the index passes over them.
 * @example
 * masks.includes('Liga Inggris') // true
 */
export const masks: readonly string[] = (data as DataFile<RawAlias>).entries.map(
  (raw) => readAlias(raw).text,
);
