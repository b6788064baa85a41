import { fileURLToPath } from 'node:url';
import type { RecordMapping } from '@warta/parsing';
import { Piscina } from 'piscina';
import type { InputFile } from '../read/input-file.js';
import { type Analysis, analyzeBatch, joinAnalyses } from './analyze-batch.js';
import { groupsOf } from './groups-of.js';
import type { Batch } from './worker.js';

/** How the work is done. */
export interface Spread {
  /** Worker threads at most; 1 works in this thread. */
  readonly workers: number;
  /** Which columns of records hold what. */
  readonly mapping: RecordMapping;
  /** Called with the number of files that were done since the last call. */
  readonly advance: (files: number) => void;
}

/** Below this many files, starting workers takes longer than they save. */
const FEW = 256;

const workerFile = fileURLToPath(new URL('./worker.js', import.meta.url));

/** Analyses a group of files after the other, letting the progress bar draw between them. */
async function inThisThread(files: readonly InputFile[], { mapping, advance }: Spread): Promise<Analysis> {
  const parts: Analysis[] = [];
  for (const group of groupsOf(files)) {
    parts.push(analyzeBatch(group, mapping));
    advance(group.length);
    await new Promise(setImmediate);
  }
  return joinAnalyses(parts);
}

async function inWorkers(files: readonly InputFile[], spread: Spread): Promise<Analysis> {
  const { workers, mapping, advance } = spread;
  const options = { filename: workerFile, name: 'analyzeTask', maxThreads: workers };
  const pool = new Piscina<Batch, Analysis>(options);
  try {
    const tasks = groupsOf(files).map(async (batch) => {
      const part = await pool.run({ files: batch, mapping });
      advance(batch.length);
      return part;
    });
    return joinAnalyses(await Promise.all(tasks));
  } finally {
    await pool.destroy();
  }
}

/**
 * Analyses files, in this thread or in several; the result is the same.
 * @param files What to read.
 * @param spread How many workers there may be, how to read records, and who hears of the progress.
 * @returns The records in the order of the files, and the pages that could not be read.
 * @example
 * const files = listInputs(['seeds'], null);
 * (await analyzeFiles(files, { workers: 1, mapping: {}, advance: () => {} })).records.length // 5
 */
export function analyzeFiles(files: readonly InputFile[], spread: Spread): Promise<Analysis> {
  const alone = spread.workers === 1 || files.length < FEW;
  return alone ? inThisThread(files, spread) : inWorkers(files, spread);
}
