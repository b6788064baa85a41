import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { commonFolder } from '../../src/read/common-folder.js';

const root = resolve('/');

test.each([
  [['news/kompas/2023'], 'news/kompas/2023'],
  [['news/kompas/2023', 'news/tempo'], 'news'],
  [['news/kompas', 'news/kompas/2023'], 'news/kompas'],
  // A name that another begins with is no folder of it.
  [['news/kompas', 'news/kompas2'], 'news'],
  [['news', 'pages'], ''],
])('%j lie in %s', (folders, expected) => {
  expect(commonFolder(folders.map((folder) => join(root, folder)))).toBe(join(root, expected));
});
