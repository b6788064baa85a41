/** A file that may hold pages. */
export interface InputFile {
  /** Where it lies, absolute. */
  readonly path: string;
  /** Its name in the tables: relative to what was given, with forward slashes, the same on every machine. */
  readonly uri: string;
}
