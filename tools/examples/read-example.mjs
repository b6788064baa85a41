/**
 * @typedef {object} Step One stretch of an example.
 * @property {string} code What it runs.
 * @property {string | null} value What it says comes of it, or null where it only prepares.
 */

/**
 * Cuts an example into what it runs and what it says comes of it: `code // value`, or the value in comments below.
 * @param {string} example The text of an `@example`.
 * @returns {Step[]} In their order.
 * @example
 * readExample("isEdtf('2023') // true") // [ { code: "isEdtf('2023')", value: 'true' } ]
 */
export function readExample(example) {
  /** @type {Step[]} */
  const steps = [];
  let code = '';
  for (const line of example.replace(/^```\w*$/gm, '').split('\n')) {
    const [, said, value] = /^(?<said>.*?)(?:(?:^|\s)\/\/ (?<value>.*))?$/.exec(line) ?? [];
    if (value === undefined) {
      code += `${line}\n`;
      continue;
    }
    const open = `${code}${said}`.trim();
    if (open === '') extendLast(steps, value);
    else steps.push(...stepsOf(open, value.replace(/^→ /, '')));
    code = '';
  }
  return code.trim() === '' ? steps : [...steps, { code, value: null }];
}

/**
 * The last statement gives the value, those before it prepare it.
 * @param {string} code
 * @param {string} value
 * @returns {Step[]}
 */
function stepsOf(code, value) {
  const end = code.lastIndexOf(';\n') + 1;
  const last = { code: code.slice(end).trim().replace(/;$/, ''), value };
  return end === 0 ? [last] : [{ code: code.slice(0, end), value: null }, last];
}

/**
 * @param {Step[]} steps
 * @param {string} value
 */
function extendLast(steps, value) {
  const last = steps.pop();
  // Words before anything is run only explain it.
  if (last !== undefined) steps.push({ ...last, value: `${last.value}\n${value}` });
}
