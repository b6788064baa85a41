import type { RecordMapping } from '@warta/parsing';
import type { InputFile } from '../read/input-file.js';
import { type Analysis, analyzeBatch } from './analyze-batch.js';

/** What one task hands to a worker. */
export interface Batch {
  readonly files: readonly InputFile[];
  readonly mapping: RecordMapping;
}

/**
 * Analyses a batch of files in a worker thread.
 * @param batch The files, and how to read records.
 * @example
 * analyzeTask({ files: [], mapping: {} }) // { records: [], unread: [] }
 */
export function analyzeTask({ files, mapping }: Batch): Analysis {
  return analyzeBatch(files, mapping);
}
