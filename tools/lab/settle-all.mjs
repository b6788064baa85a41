import { LabError } from './fail.mjs';

/**
 * Waits until all of several tasks have ended, and then fails with everything that failed.
 *
 * @param {Promise<void>[]} tasks
 * @throws {LabError} With the messages of all that failed.
 */
export async function settleAll(tasks) {
  const failed = (await Promise.allSettled(tasks)).filter((task) => task.status === 'rejected');
  const unexpected = failed.find(({ reason }) => !(reason instanceof LabError));
  if (unexpected !== undefined) throw unexpected.reason;
  if (failed.length > 0) throw new LabError(failed.map(({ reason }) => reason.message).join('\n\n'));
}
