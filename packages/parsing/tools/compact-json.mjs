/**
 * Writes JSON with one line for each field, and for each entry of a list of objects, so that a difference reads well.
 * @param {Record<string, unknown>} value The object.
 */
export function writeCompact(value) {
  const fields = Object.entries(value).map(
    ([key, field]) => `  ${JSON.stringify(key)}: ${writeField(field)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

function writeField(field) {
  if (!Array.isArray(field) || field.length === 0 || typeof field[0] !== 'object')
    return JSON.stringify(field);
  return `[\n${field.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
}
