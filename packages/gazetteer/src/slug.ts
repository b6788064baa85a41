/**
 * Makes the readable part of an id from a name.
 * @param name - any name
 * @example
 * slugOf("Sana'a") // 'sanaa'
 */
export function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}|['’]/gu, '');
  return plain
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join('-');
}
