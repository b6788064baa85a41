import { describe, expect, test } from 'vitest';
import { inflect, withActivePrefix, withoutNya } from '../src/affixes.js';

describe('withActivePrefix', () => {
  test.each([
    ['kirim', false, 'mengirim'],
    ['pasok', false, 'memasok'],
    ['tuduh', false, 'menuduh'],
    ['serang', false, 'menyerang'],
    ['beri', false, 'memberi'],
    ['jual', false, 'menjual'],
    ['ancam', false, 'mengancam'],
    ['lapor', false, 'melapor'],
    ['nyata', false, 'menyata'],
    ['transfer', false, 'mentransfer'],
    ['kritik', false, 'mengkritik'],
    ['klaim', false, 'mengklaim'],
    ['perkuat', true, 'memperkuat'],
    ['konfirmasi', true, 'mengkonfirmasi'],
    ['konfirmasi', false, 'mengonfirmasi'],
    ['bom', false, 'mengebom'],
    ['hancur', false, 'menghancur'],
    ['veto', false, 'memveto'],
  ])('%s (kept: %s) gives %s', (root, keep, form) => {
    expect(withActivePrefix(root, keep)).toBe(form);
  });
});

test('inflect lists active, passive, bare and asked-for ter- forms', () => {
  expect(inflect('tembak', { suffixes: ['', 'i'], ter: true }).map((i) => `${i.form} ${i.voice}`)).toEqual([
    'menembak active',
    'ditembak passive',
    'tembak bare',
    'tertembak accidental',
    'menembaki active',
    'ditembaki passive',
    'tembaki bare',
    'tertembaki accidental',
  ]);
});

test.each([
  ['presidennya', 'presiden'],
  ['presiden', 'presiden'],
  ['nyata', 'nyata'],
  ['', ''],
])('%s without -nya is %s', (word, bare) => {
  expect(withoutNya(word)).toBe(bare);
});
