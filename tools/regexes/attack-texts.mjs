import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

const PROBES = ['a', 'A', '0', ' ', '.', ',', '-', ':', '(', '/', '<', '"', '\n', 'Ã', '\u0080'];
const ENDS = ['\u0000', '\n', ',', ')', '!'];

/**
 * Writes texts that make a regular expression go wrong late: what stands before a repeat, what it repeats
 * many times over, alone and together, and an end that fits nothing.
 * @param {RegExp} regex
 * @param {number} length How long each text is to be, in UTF-16 code units.
 * @returns {string[]}
 */
export function attackTexts(regex, length) {
  const pattern = new RegExpParser().parsePattern(regex.source, 0, undefined, { unicode: regex.unicode });
  /** @type {Set<string>} */
  const texts = new Set();
  visitRegExpAST(pattern, {
    onQuantifierEnter(quantifier) {
      if (quantifier.max !== Number.POSITIVE_INFINITY) return;
      const head = textBefore(quantifier, regex.flags);
      for (const unit of unitTexts(quantifier.element, regex.flags)) {
        for (const end of ENDS) {
          texts.add(head + repeated(unit, length) + end);
          texts.add(repeated(head + unit, length) + end);
        }
      }
    },
  });
  return [...texts];
}

/**
 * The text of all that must match before a node.
 * @param {import('@eslint-community/regexpp').AST.Node} node
 * @param {string} flags
 * @returns {string}
 */
function textBefore(node, flags) {
  const { parent } = node;
  if (parent === null) return '';
  if (parent.type !== 'Alternative') return textBefore(parent, flags);
  const before = parent.elements.filter((element) => element.end <= node.start);
  return textBefore(parent, flags) + before.map((element) => textOf(element, flags)).join('');
}

/**
 * @param {string} text
 * @param {number} length
 */
function repeated(text, length) {
  return text.repeat(Math.ceil(length / (text.length || 1)));
}

/**
 * Texts that one round of a repeat takes.
 * @param {import('@eslint-community/regexpp').AST.QuantifiableElement} element
 * @param {string} flags
 * @returns {string[]}
 */
function unitTexts(element, flags) {
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return element.alternatives.map(({ elements }) => elements.map((part) => textOf(part, flags)).join(''));
  if (element.type === 'CharacterSet' || element.type === 'CharacterClass') return probesOf(element, flags);
  return [textOf(element, flags)];
}

/**
 * @param {import('@eslint-community/regexpp').AST.CharacterSet | import('@eslint-community/regexpp').AST.CharacterClass} element
 * @param {string} flags
 */
function probesOf(element, flags) {
  const one = new RegExp(`^${element.raw}$`, flags.replace(/[gy]/g, ''));
  return PROBES.filter((probe) => one.test(probe));
}

/**
 * @param {import('@eslint-community/regexpp').AST.Element} element
 * @param {string} flags
 * @returns {string}
 */
function textOf(element, flags) {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'CharacterSet':
    case 'CharacterClass':
      return probesOf(element, flags)[0] ?? '';
    case 'Quantifier':
      return textOf(element.element, flags).repeat(Math.max(1, element.min));
    case 'Group':
    case 'CapturingGroup':
      return unitTexts(element, flags)[0] ?? '';
    default:
      return '';
  }
}
