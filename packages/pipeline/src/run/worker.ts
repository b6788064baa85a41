import type { RecordMapping } from '@warta/parsing';
import type { InputFile } from '../read/input-file.js';
import { type Analysis, analyzeFile, joinAnalyses } from './analyze-file.js';

/** What one task hands to a worker. */
export interface Batch {
  readonly files: readonly InputFile[];
  readonly mapping: RecordMapping;
}

/**
 * Analyses a batch of files in a worker thread.
 * @param batch The files, and how to read records.
 */
export function analyzeBatch({ files, mapping }: Batch): Analysis {
  return joinAnalyses(files.map((file) => analyzeFile(file, mapping)));
}
