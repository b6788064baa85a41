import { CommanderError } from 'commander';
import { UsageError } from '../usage-error.js';
import { makeProgram } from './program.js';
import type { Terminal } from './terminal.js';

function exitCodeOf(error: unknown, terminal: Terminal): number {
  // Commander has already printed what it has to say: help and version are no failure.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof UsageError)) throw error;
  terminal.stderr.write(`warta: ${error.message}\n`);
  return 2;
}

/**
 * Runs the `warta` command.
 * @param args What was typed after `warta`.
 * @param terminal Where to write; the process's own streams by default.
 * @returns The exit code: 0 done, 1 some page could not be read, 2 wrong usage.
 * @example
 * const quiet = { write: () => true };
 * await main(['build', 'seeds'], { stdout: quiet, stderr: quiet }) // 2: --out is missing
 */
export async function main(args: readonly string[], terminal: Terminal = process): Promise<number> {
  let code = 0;
  const program = makeProgram(terminal, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return exitCodeOf(error, terminal);
  }
}
