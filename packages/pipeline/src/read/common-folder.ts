import { dirname, relative, sep } from 'node:path';

const holds = (folder: string, other: string): boolean => {
  const way = relative(folder, other);
  return way !== '..' && !way.startsWith(`..${sep}`);
};

/**
 * Finds the deepest folder that holds all the given ones.
 * @param folders Absolute paths, at least one.
 * @example
 * commonFolder(['/news/kompas/2023', '/news/tempo']); // '/news'
 */
export function commonFolder(folders: readonly string[]): string {
  const [first = '', ...rest] = folders;
  let folder = first;
  while (folder !== dirname(folder) && !rest.every((other) => holds(folder, other))) folder = dirname(folder);
  return folder;
}
