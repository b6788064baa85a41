/** A mistake of the person at the keyboard: its message is all they see, and the command ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
