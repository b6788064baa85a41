import { readOptions, varyHelp } from './options.js';
import { vary } from './vary.js';

/** Runs the variations for the command line: exit code 0 fine, 2 wrong usage or unsound gold. */
function main(): void {
  try {
    const options = readOptions(process.argv.slice(2));
    process.stdout.write(options === null ? varyHelp : `${vary(options)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}

main();
