/**
 * Parses JSON as pages write it: comments around it, raw line breaks in strings, commas before a closing
 * bracket. Gives undefined where it is none.
 * @param source what stands in a script element
 * @example
 * parseLooseJson('<!-- {"a": "b\nc",} -->'); // { a: 'b c' }
 */
export function parseLooseJson(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\/\s?<!\[CDATA\[|<!\[CDATA\[|\/\*\s?<!\[CDATA\[\s?\*\/)/, '')
    .replace(/(?:-->|\/\/\s?\]\]>|\]\]>|\/\*\s?\]\]>\s?\*\/)\s*(?:;\s*)?$/, '')
    .trim()
    .replace(/;$/, '');
  return parse(bare) ?? parse(mended(bare));
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function mended(source: string): string {
  return source.replace(/[\n\r\t]/g, ' ').replace(/,(?=\s{0,20}[}\]])/g, '');
}
