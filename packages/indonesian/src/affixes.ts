/** How a verb form turns its arguments. */
export type Voice = 'active' | 'passive' | 'bare' | 'accidental' | 'stative';

/** One form of a root. */
export interface Inflection {
  readonly form: string;
  readonly voice: Voice;
}

const VOWELS = 'aeiou';

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS.includes(letter);
}

function isMonosyllable(root: string): boolean {
  let vowels = 0;
  for (const letter of root) if (isVowel(letter)) vowels += 1;
  return vowels <= 1;
}

/** Initials that the nasal replaces, when a vowel follows: p → m, t → n, s → ny, k → ng. */
const REPLACED: Readonly<Record<string, string>> = { p: 'mem', t: 'men', s: 'meny', k: 'meng' };

function keptPrefix(initial: string): string {
  if ('bfvp'.includes(initial)) return 'mem';
  if ('dcjzts'.includes(initial)) return 'men';
  if ('lmnrwy'.includes(initial)) return 'me';
  return 'meng';
}

/**
 * Puts the active prefix meN- before a root, with its sound changes.
 *
 * @param root a root in lower case (`kirim`)
 * @param keep true for roots whose first letter stays (`perkuat`, `klaim`, many loan words)
 * @returns the active form
 * @see Sneddon et al., Indonesian: A Comprehensive Grammar (2010), 1.5
 * @example
 * withActivePrefix('kirim') // 'mengirim'
 * withActivePrefix('perkuat', true) // 'memperkuat'
 */
export function withActivePrefix(root: string, keep = false): string {
  const initial = root.charAt(0);
  if (isMonosyllable(root) && !keep) return `menge${root}`;
  const replaced = REPLACED[initial];
  if (!keep && replaced !== undefined && isVowel(root.charAt(1))) return replaced + root.slice(1);
  return keptPrefix(initial) + root;
}

/**
 * Lists the verb forms of a root: active, passive, bare (headlines drop meN-) and, on request, ter-.
 *
 * @param root a root in lower case
 * @param options `suffixes` the root takes (`''`, `kan`, `i`), `keep` for an initial that stays, `ter` to add ter- forms
 * @returns forms in a fixed order, without doubles
 * @example
 * inflect('kirim', { suffixes: ['', 'kan'] }).map((i) => i.form)
 * // ['mengirim', 'dikirim', 'kirim', 'mengirimkan', 'dikirimkan', 'kirimkan']
 */
export function inflect(
  root: string,
  options: { readonly suffixes?: readonly string[]; readonly keep?: boolean; readonly ter?: boolean } = {},
): Inflection[] {
  const forms: Inflection[] = [];
  for (const suffix of options.suffixes ?? ['']) {
    forms.push({ form: withActivePrefix(root, options.keep) + suffix, voice: 'active' });
    forms.push({ form: `di${root}${suffix}`, voice: 'passive' });
    forms.push({ form: root + suffix, voice: 'bare' });
    if (options.ter) forms.push({ form: `ter${root}${suffix}`, voice: 'accidental' });
  }
  return forms;
}

/**
 * Leaves out the ending that tells whose something is, or whom a verb acts on.
 *
 * @param word a word in lower case
 * @returns the same word where it has no such ending; a root that ends so (`tanya`) is cut, too
 * @example
 * withoutNya('presidennya') // 'presiden'
 * withoutNya('presiden') // 'presiden'
 */
export function withoutNya(word: string): string {
  return word.endsWith('nya') ? word.slice(0, -3) : word;
}
