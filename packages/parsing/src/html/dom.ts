import { parseHTML } from 'linkedom';

/** As much of a DOM node as is read here; the compiler is given no browser types. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: HtmlNode | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
}

/** As much of a DOM element as is read here. */
export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/** As much of a DOM document as is read here. */
export interface HtmlDocument extends HtmlNode {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/** `nodeType` of an element and of a text, from the DOM standard. */
export const elementNode = 1;
export const textNode = 3;

/**
 * Says whether a node is an element.
 * @param node any node
 * @example
 * isElement(parseDocument('<p>Ya').body); // true
 */
export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === elementNode;
}

/**
 * Parses a page or a piece of one into a document whose body holds all that the page shows.
 * @param html markup
 * @example
 * parseDocument('<p>Ya').body.textContent; // 'Ya'
 */
export function parseDocument(html: string): HtmlDocument {
  const document = parsed(html);
  return hasPlainBody(document) ? document : parsed(shelled(html));
}

function parsed(html: string): HtmlDocument {
  return (parseHTML(html) as unknown as { document: HtmlDocument }).document;
}

/** The parser knows a body only right behind the head; anywhere else it would make an empty one. */
function hasPlainBody(document: HtmlDocument): boolean {
  const bodies = [...document.querySelectorAll('body')];
  const [html] = [...document.querySelectorAll('html')];
  const parents = bodies.map((body) => body.parentNode);
  return bodies.length === 1 && html !== undefined && parents[0] === html && document.body === bodies[0];
}

/** Puts a page into a fresh shell, head and all, as browsers do with markup out of place. */
function shelled(html: string): string {
  const lang = /<html\b[^<>]{0,500}?\slang\s{0,3}=\s{0,3}["']?([\w-]{2,20})/i.exec(html)?.[1] ?? '';
  const inner = html.replace(/<!doctype[^<>]{0,500}>|<\/?(?:html|head|body)(?:\s[^<>]{0,2000})?>/gi, '');
  return `<!doctype html><html${lang === '' ? '' : ` lang="${lang}"`}><head></head><body>${inner}</body></html>`;
}
