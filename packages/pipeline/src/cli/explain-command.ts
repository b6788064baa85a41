import type { Command } from 'commander';
import { addRequiredOption } from './add-required-option.js';
import type { Terminal } from './terminal.js';

const help = `
Example:
  $ warta explain sta_0123456789ab --from output`;

/**
 * Adds `warta explain`.
 * @example
 * addExplainCommand(new Command('warta'), process, () => {}); // it then knows `warta explain <row id>`
 */
export function addExplainCommand(
  program: Command,
  terminal: Terminal,
  finish: (code: number) => void,
): void {
  const command = program
    .command('explain')
    .summary('show what a row rests on')
    .description('Show the sentence a row was read from, how it was read, and on whose word it stands.')
    .argument('<row id>', 'id of any row of any table');
  addRequiredOption(command, '-f, --from <folder>', 'folder of tables that `warta build` wrote')
    .addHelpText('after', help)
    .action(async (id: string, { from }: { from: string }) => {
      // Loaded when they are needed: help and wrong usage answer at once.
      const { explain } = await import('../explain/explain.js');
      const { readTables } = await import('../explain/read-tables.js');
      terminal.stdout.write(explain(readTables(from), id));
      finish(0);
    });
}
