import type { Page } from '@warta/parsing';

/** A page as it was read, ready to be analysed; plain data that can cross to a worker. */
export interface Document {
  readonly page: Page;
  /** SHA-256 of the file's bytes in hexadecimal; for one record of many, of the record. */
  readonly sha256: string;
}
