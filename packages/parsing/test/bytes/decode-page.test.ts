import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePage } from '../../src/bytes/decode-page.js';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const codes = (bytes: Uint8Array) => decodePage(bytes).issues.map((issue) => issue.code);

const damage = /[^\P{Cc}\t\n]|\p{Cs}|\r/u;

describe('decodePage', () => {
  test('UTF-8 with typographic signs is left as it is', () => {
    const text = '“Ya,” kata Budi – di Jakarta…\n';
    expect(decodePage(utf8(text))).toEqual({ text, encoding: 'utf-8', issues: [] });
  });

  test('a byte order mark is no text', () => {
    expect(decodePage(utf8('\ufeffJakarta')).text).toBe('Jakarta');
    expect(decodePage(utf8('\ufeffJakarta')).issues).toEqual([]);
  });

  test('UTF-16 is read with and without a byte order mark', () => {
    for (const text of ['\ufeffHarga “beras” turun.', 'Harga “beras” turun.']) {
      const little = new Uint8Array(Buffer.from(text, 'utf16le'));
      const big = little.slice();
      for (let at = 0; at < big.length; at += 2) big.set([little[at + 1] ?? 0, little[at] ?? 0], at);
      expect(decodePage(little)).toMatchObject({ text: 'Harga “beras” turun.', encoding: 'utf-16le' });
      expect(decodePage(big)).toMatchObject({ text: 'Harga “beras” turun.', encoding: 'utf-16be' });
    }
  });

  test('Windows-1252 quotation marks and dashes are read and reported', () => {
    const page = decodePage(latin('Menteri berkata \x93tidak\x94 \x96 Jum\x92at (5/4).'));
    expect(page.text).toBe('Menteri berkata “tidak” – Jum’at (5/4).');
    expect(page.encoding).toBe('windows-1252');
    expect(page.issues.map((issue) => issue.code)).toEqual(['guessed-encoding']);
  });

  test('a declared legacy encoding is believed', () => {
    const bytes = Uint8Array.of(...latin('<meta charset="koi8-r"><p>'), 0xed, 0xcf, 0xd3, 0xcb, 0xd7, 0xc1);
    expect(decodePage(bytes).text).toBe('<meta charset="koi8-r"><p>Москва');
  });

  test('a declared legacy encoding is not believed over valid UTF-8', () => {
    expect(decodePage(utf8('<meta charset="iso-8859-1"><p>“Ya”')).text).toBe(
      '<meta charset="iso-8859-1"><p>“Ya”',
    );
  });

  test('an encoding stated by the transport is believed where bytes are not UTF-8', () => {
    const bytes = Uint8Array.of(0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0);
    expect(decodePage(bytes, { encoding: 'windows-1251' }).text).toBe('Москва');
  });

  test('UTF-8 with a few bad bytes stays UTF-8, each bad byte shown', () => {
    const bytes = Uint8Array.of(...utf8('“a” “b” “c” “d” '), 0x92, ...utf8(' “e”'));
    expect(decodePage(bytes).text).toBe('“a” “b” “c” “d” \ufffd “e”');
    expect(codes(bytes)).toEqual(['undecodable-bytes']);
  });

  test('line ends of every system become line feeds, without an issue', () => {
    expect(decodePage(utf8('a\r\nb\rc\u2028d\n'))).toEqual({
      text: 'a\nb\nc\nd\n',
      encoding: 'utf-8',
      issues: [],
    });
  });

  test('a few control characters are taken out and reported', () => {
    expect(decodePage(utf8('Jakarta\u0000 - Harga\u0007 turun')).text).toBe('Jakarta - Harga turun');
    expect(codes(utf8('Jakarta\u0000 - Harga\u0007 turun'))).toEqual(['control-characters']);
  });

  test('zero-width characters are taken out and reported', () => {
    expect(decodePage(utf8('Korea\u200b Uta\u00adra')).text).toBe('Korea Utara');
    expect(codes(utf8('Korea\u200b Uta\u00adra'))).toEqual(['invisible-characters']);
  });

  test('garbled UTF-8 is repaired and reported with its number', () => {
    const page = decodePage(utf8('â€œTidak,â€\u009d kata Budi'));
    expect(page.text).toBe('“Tidak,” kata Budi');
    expect(page.issues).toMatchObject([
      { code: 'mojibake', severity: 'warning', message: expect.stringMatching(/^2 /) },
    ]);
  });

  test.each([
    ['PNG picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
    ['gzip archive', Uint8Array.of(0x1f, 0x8b, 0x08, 0x00)],
    ['PDF document', latin('%PDF-1.7\n')],
  ])('a %s is no text', (kind, bytes) => {
    const page = decodePage(bytes);
    expect(page).toMatchObject({
      text: '',
      encoding: null,
      issues: [{ code: 'not-text', severity: 'error' }],
    });
    expect(page.issues[0]?.message).toContain(kind);
  });

  test('bytes that are mostly control characters are no text', () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, at) => at % 7);
    expect(codes(bytes)).toEqual(['not-text']);
  });

  test('no bytes make it throw or leave a control character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text, encoding } = decodePage(bytes);
        expect(damage.test(text)).toBe(false);
        if (encoding === null) expect(text).toBe('');
      }),
    );
  });

  test('an empty file is an empty text', () => {
    expect(decodePage(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', issues: [] });
  });
});
