import { Presets, SingleBar } from 'cli-progress';
import type { Output } from './terminal.js';

/** Shows how far the work has come. */
export interface Progress {
  /** Sets how many files there are. */
  readonly start: (total: number) => void;
  /** Adds files that are done. */
  readonly advance: (files: number) => void;
  readonly stop: () => void;
}

/** Shows nothing. */
export const silent: Progress = { start: () => {}, advance: () => {}, stop: () => {} };

/**
 * Makes a progress bar for a terminal, or one that shows nothing.
 * @param stream Where to draw it; nothing is drawn where this is not a terminal.
 * @param quiet True to draw nothing at all.
 * @example
 * makeProgress({ write: () => true }, false) === silent // true: it is no terminal
 */
export function makeProgress(stream: Output, quiet: boolean): Progress {
  if (quiet || !stream.isTTY) return silent;
  const format = '{bar} {percentage}% | {value}/{total} files | {duration_formatted}';
  const bar = new SingleBar(
    { stream, format, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  return {
    start: (total) => bar.start(total, 0),
    advance: (files) => bar.increment(files),
    stop: () => bar.stop(),
  };
}
