import { writeFileSync } from 'node:fs';
import { describeTables } from '@warta/tables';

writeFileSync(new URL('../TABLES.md', import.meta.url), describeTables());
