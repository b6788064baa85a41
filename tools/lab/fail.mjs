/** An expected failure: its message is all that the user needs. */
export class LabError extends Error {}

/**
 * Runs the main function of a command; an expected failure prints one message and no stack trace.
 *
 * @param {() => void | Promise<void>} main What the command does.
 */
export async function runCommand(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
