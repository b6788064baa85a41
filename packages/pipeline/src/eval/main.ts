import { evaluate } from './evaluate.js';
import { evalHelp, readOptions } from './options.js';

/** Runs the evaluation for the command line: exit code 0 fine, 1 below a floor, 2 wrong usage or unsound gold. */
function main(): void {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options === null) {
      process.stdout.write(evalHelp);
      return;
    }
    const { output, failed } = evaluate(options);
    process.stdout.write(`${output}\n`);
    process.exitCode = failed ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}

main();
