import { PassThrough } from 'node:stream';
import { main } from '../../src/cli/main.js';

/** What a run of the command left behind. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const collect = (stream: PassThrough): string => (stream.read() as Buffer | null)?.toString('utf8') ?? '';

/**
 * Runs `warta` in this process, its output going into a pipe.
 * @param args What is typed after `warta`.
 */
export async function runWarta(...args: readonly string[]): Promise<Run> {
  const stdout = new PassThrough({ highWaterMark: 2 ** 20 });
  const stderr = new PassThrough({ highWaterMark: 2 ** 20 });
  const code = await main(args, { stdout, stderr });
  return { code, out: collect(stdout), err: collect(stderr) };
}
