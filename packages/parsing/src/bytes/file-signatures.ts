import data from '../../data/file-signatures.json' with { type: 'json' };

/** The first bytes of a format that is not text. */
export interface FileSignature {
  /** What a person calls the format: `PNG picture`. */
  readonly kind: string;
  /** The bytes, two hexadecimal digits each. */
  readonly hex: string;
}

/** Formats that are not text, by their first bytes. */
export const fileSignatures: readonly FileSignature[] = data.entries;

/**
 * Names the binary format that bytes begin like, or gives null.
 * @param bytes a whole file or its beginning
 * @example
 * signatureOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47)); // 'PNG picture'
 */
export function signatureOf(bytes: Uint8Array): string | null {
  const head = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return fileSignatures.find((signature) => head.startsWith(signature.hex))?.kind ?? null;
}
