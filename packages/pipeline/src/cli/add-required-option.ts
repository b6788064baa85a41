import { type Command, Option } from 'commander';

/**
 * Adds an option that must be given. Commander's own `requiredOption` is checked before anything else, so that
 * who misspells `--out` hears that it is missing; here misspelt options and missing arguments are told first.
 * @param flags As commander takes them, with a long name.
 * @returns The command, for the next option.
 * @example
 * addRequiredOption(new Command('build'), '-o, --out <folder>', 'folder to write into');
 */
export function addRequiredOption(command: Command, flags: string, description: string): Command {
  const option = new Option(flags, description);
  return command.addOption(option).hook('preAction', (_, called) => {
    if (called.getOptionValue(option.attributeName()) !== undefined) return;
    called.error(`error: required option '${flags}' not specified`);
  });
}
