import { pathToFileURL } from 'node:url';
import { callBuilders } from './call-builders.mjs';

/**
 * Loads modules, calls what builds later, and records the regular expressions they build from strings meanwhile.
 * @param {string[]} modules Paths of compiled modules.
 * @returns {Promise<Map<string, Map<string, RegExp[]>>>} By module, by line and column: what was built there.
 */
export async function recordBuilt(modules) {
  const urls = new Map(modules.map((path) => [pathToFileURL(path).href, path]));
  /** @type {Map<string, Map<string, RegExp[]>>} */
  const found = new Map(modules.map((path) => [path, new Map()]));
  const original = globalThis.RegExp;
  /** @param {RegExp} regex */
  const record = (regex) => {
    // The third line of a stack is the one that called the trap.
    const caller = /(?<=[ (])file:[^ )]+/.exec(new Error().stack?.split('\n')[3] ?? '')?.[0] ?? '';
    const [place = ''] = /:\d+:\d+$/.exec(caller) ?? [];
    const url = caller.slice(0, caller.length - place.length);
    const places = found.get(urls.get(url) ?? '');
    places?.set(place, [...(places.get(place) ?? []), regex]);
    return regex;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, parts) => record(Reflect.construct(target, parts)),
    apply: (target, self, parts) => record(Reflect.apply(target, self, parts)),
  });
  try {
    for (const url of urls.keys()) await import(url);
    await callBuilders();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}
