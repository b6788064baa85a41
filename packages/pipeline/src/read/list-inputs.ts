import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { systemReason } from '../system-reason.js';
import { UsageError } from '../usage-error.js';
import { commonFolder } from './common-folder.js';
import type { InputFile } from './input-file.js';

/** Files in a folder that are never pages: hidden ones, and notes about the folder. */
const isAside = (name: string): boolean => name.startsWith('.') || /\.md$/i.test(name);

/** What lies at a path; null where nothing can be found there. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function childrenOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new UsageError(`Cannot read the folder ${folder}: ${systemReason(error)}.`);
  }
}

/** Every file under a folder; a folder that a link leads back into is entered once. */
function filesUnder(folder: string, excluded: string | null, entered = new Set<string>()): string[] {
  const real = realpathSync(folder);
  if (real === excluded || entered.has(real)) return [];
  entered.add(real);
  return childrenOf(folder)
    .filter((name) => !isAside(name))
    .flatMap((name) => {
      const path = join(folder, name);
      // A link that leads nowhere is listed, so that reading it names it.
      return statOf(path)?.isDirectory() ? filesUnder(path, excluded, entered) : [path];
    });
}

function given(path: string): { path: string; isFolder: boolean } {
  try {
    return { path: resolve(path), isFolder: statSync(resolve(path)).isDirectory() };
  } catch (error) {
    throw new UsageError(`There is no file or folder ${path}: ${systemReason(error)}. Check the path.`);
  }
}

/**
 * Lists the files to read, in the order of their URIs.
 * Folders are searched to any depth, without hidden files, Markdown notes and the output folder.
 * URIs are relative to the folder that is given; where several things are given, to the deepest folder that holds them all.
 * @param paths Files and folders, as typed.
 * @param excluded A folder to leave out (the output folder), or null.
 * @throws {UsageError} Where a path does not exist or a folder cannot be read.
 * @example
 * listInputs(['seeds'], null)[0]?.uri // '000_1e4ee5c157233393.txt'
 */
export function listInputs(paths: readonly string[], excluded: string | null): InputFile[] {
  const all = paths.map(given);
  const base = commonFolder(all.map((one) => (one.isFolder ? one.path : dirname(one.path))));
  const skip = excluded !== null && statOf(excluded) !== null ? realpathSync(excluded) : null;
  const files = new Set(all.flatMap((one) => (one.isFolder ? filesUnder(one.path, skip) : [one.path])));
  return [...files]
    .map((path) => ({ path, uri: relative(base, path).split(sep).join('/') }))
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
}
