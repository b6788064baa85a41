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
 * Parses a page or a piece of one into a document that always has a body.
 * @param html markup
 * @example
 * parseDocument('<p>Ya').body.textContent; // 'Ya'
 */
export function parseDocument(html: string): HtmlDocument {
  const whole = /<body[\s>]/i.test(html) && /<html[\s>]/i.test(html) ? html : shelled(html);
  return (parseHTML(whole) as unknown as { document: HtmlDocument }).document;
}

/** The parser makes no body by itself: a page without one is put into a fresh shell, head and all. */
function shelled(html: string): string {
  const inner = html.replace(/<!doctype[^<>]{0,500}>|<\/?(?:html|head|body)(?:\s[^<>]{0,2000})?>/gi, '');
  return `<!doctype html><html><head></head><body>${inner}</body></html>`;
}
