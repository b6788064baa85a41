import type { Found } from '../article.js';

/**
 * Joins the names that stand in the text with those the container states. Names in the text win; where both name
 * somebody in common, the container's list is of the same people and adds whom the text leaves out. Where the text
 * gives initials only, the container's names stand before them.
 * @param read Names in the text.
 * @param stated Names in metadata.
 * @example
 * ```ts
 * joinNames([], [{ value: 'Budi', span: null, basis: 'metadata' }]).length; // 1
 * ```
 */
export function joinNames(
  read: readonly Found<string>[],
  stated: readonly Found<string>[],
): readonly Found<string>[] {
  if (read.length === 0) return stated;
  if (stated.length === 0) return read;
  if (read.every((one) => isInitials(one.value))) return [...stated, ...read];
  const names = new Set(read.map((one) => one.value.toLowerCase()));
  const shared = stated.some((one) => names.has(one.value.toLowerCase()));
  return shared ? [...read, ...stated.filter((one) => !names.has(one.value.toLowerCase()))] : read;
}

/** `haf`, `riar`, `FHM`: no name is so short and of one case. */
function isInitials(name: string): boolean {
  return name.length <= 4 && (name === name.toLowerCase() || name === name.toUpperCase());
}
