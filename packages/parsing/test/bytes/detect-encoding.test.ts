import { describe, expect, test } from 'vitest';
import { countUtf8 } from '../../src/bytes/count-utf8.js';
import { declaredEncoding } from '../../src/bytes/declared-encoding.js';
import { detectEncoding, legacyEncodings } from '../../src/bytes/detect-encoding.js';
import { fileSignatures, signatureOf } from '../../src/bytes/file-signatures.js';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const prose = 'Menteri Luar Negeri mengatakan bahwa pemerintah akan segera membahas usulan itu. '.repeat(20);

describe('detectEncoding', () => {
  test('plain ASCII is UTF-8', () => {
    expect(detectEncoding(latin(prose))).toEqual({ encoding: 'utf-8', basis: 'utf-8' });
  });

  test.each([
    '\x93Ya,\x94 katanya.',
    'Jum\x92at',
    'Jakarta \x96 Harga',
    'caf\xe9',
    '30\xb0 Celsius',
    '\x95 butir',
  ])('Indonesian with %j is Windows-1252', (sign) => {
    expect(detectEncoding(latin(prose + sign + prose)).encoding).toBe('windows-1252');
  });

  test('a short text that nothing is known of is Windows-1252 by default', () => {
    expect(detectEncoding(latin('Jum\x92at'))).toEqual({ encoding: 'windows-1252', basis: 'default' });
  });

  test('UTF-8 cut off within its last character is UTF-8', () => {
    expect(detectEncoding(Uint8Array.of(...latin('Ya '), 0xe2, 0x80)).encoding).toBe('utf-8');
  });

  test('a page of another script is known by statistics', () => {
    const bytes = Uint8Array.from({ length: 0 });
    expect(detectEncoding(bytes).basis).toBe('utf-8');
    const russian =
      'Министр иностранных дел заявил, что переговоры продолжатся на следующей неделе в Москве. '.repeat(8);
    const cp1251 = Uint8Array.from(russian, (letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    });
    expect(detectEncoding(cp1251)).toEqual({ encoding: 'windows-1251', basis: 'statistics' });
  });

  test('legacy encodings are known by name', () => {
    for (const name of legacyEncodings) expect(() => new TextDecoder(name)).not.toThrow();
  });
});

test('countUtf8 counts whole sequences and stray bytes', () => {
  expect(countUtf8(new TextEncoder().encode('“é🙂'))).toEqual({ good: 3, bad: 0 });
  expect(countUtf8(Uint8Array.of(0x92, 0x41, 0xe2, 0x80, 0x41))).toEqual({ good: 0, bad: 2 });
  expect(countUtf8(Uint8Array.of(0xc0, 0xaf))).toEqual({ good: 0, bad: 2 });
});

test.each([
  ['<html><head><meta charset=utf-8>', 'utf-8'],
  ['<META http-equiv="Content-Type" content="text/html; charset=ISO-8859-1" />', 'windows-1252'],
  ['<?xml version="1.0" encoding="windows-1251"?>', 'windows-1251'],
  ['<meta charset="no-such-thing">', null],
  ['<p>charset=utf-16 is written here</p>', null],
])('declaredEncoding of %s', (markup, encoding) => {
  expect(declaredEncoding(latin(markup))).toBe(encoding);
});

test('file signatures are hexadecimal, and text has none', () => {
  for (const { hex, kind } of fileSignatures) {
    expect(hex).toMatch(/^(?:[0-9a-f]{2}){2,16}$/);
    expect(kind).not.toBe('');
  }
  expect(signatureOf(latin('Jakarta - Harga'))).toBeNull();
});
