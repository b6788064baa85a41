/** A stream that may be a terminal. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** What the command writes to. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
}
