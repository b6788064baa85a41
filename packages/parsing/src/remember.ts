const MOST = 4096;

/**
 * Keeps the answers of a pure function of a string, the latest few thousand: names of outlets and places return on
 * page after page.
 * @param answer The function.
 * @returns A function with the same answers.
 * @example
 * ```ts
 * remember((name) => name.length)('Budi'); // 4
 * ```
 */
export function remember<Answer>(answer: (key: string) => Answer): (key: string) => Answer {
  const known = new Map<string, Answer>();
  // The same key is asked again at once: whether a name is an outlet, a place, an agency.
  let last: { readonly key: string; readonly answer: Answer } | null = null;
  return (key) => {
    if (last === null || last.key !== key) last = { key, answer: lookUp(known, key, answer) };
    return last.answer;
  };
}

function lookUp<Answer>(known: Map<string, Answer>, key: string, answer: (key: string) => Answer): Answer {
  const found = known.get(key);
  if (found !== undefined || known.has(key)) return found as Answer;
  if (known.size >= MOST) known.clear();
  const fresh = answer(key);
  known.set(key, fresh);
  return fresh;
}
