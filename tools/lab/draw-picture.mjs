import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allegationsByOutletAndDate } from '@warta/charts';
import { readTables } from '@warta/notebooks';
import { drawPng } from './picture.mjs';
import { root } from './places.mjs';

// Draws the picture of a result that the README of the repository shows.
const tables = readTables(join(root, 'output'));
mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs', 'allegations.png'), await drawPng(allegationsByOutletAndDate(tables)));
console.log('docs/allegations.png: drawn');
