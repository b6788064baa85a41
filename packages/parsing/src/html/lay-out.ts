import elements from '../../data/html-elements.json' with { type: 'json' };
import type { Block } from './block.js';
import { type HtmlElement, type HtmlNode, isElement, textNode } from './dom.js';
import { elementKind } from './element-kind.js';
import { walk } from './walk.js';

const layouts = new Map<string, string>(elements.entries.map(({ name, layout }) => [name, layout]));
const hiddenStyle = /display\s{0,3}:\s{0,3}none/i;
/** Of deeper nesting a block's path holds the outermost elements and its owner. */
const deepestPath = 200;

/** The blocks of a page, and how large its tree is. */
export interface LaidOut {
  readonly blocks: readonly Block[];
  /** How deep its elements nest. */
  readonly depth: number;
  /** How many elements and texts it has. */
  readonly nodes: number;
}

/**
 * Lays the text of an element out in blocks, as a browser shows it: hidden elements, scripts and form fields
 * have no text, block elements and double line breaks part paragraphs.
 * @param root the body of a page
 * @example
 * layOut(parseDocument('<p>Satu<br>dua<p>Tiga').body).blocks.map((b) => b.text); // ['Satu\ndua', 'Tiga']
 */
export function layOut(root: HtmlElement): LaidOut {
  const layout = new Layout(root);
  walk(root, layout);
  layout.endBlock();
  return { blocks: layout.blocks, depth: layout.deepest, nodes: layout.nodes };
}

/** The state of one walk. */
class Layout {
  readonly blocks: Block[] = [];
  deepest = 0;
  nodes = 0;
  /** The block elements begun and not ended. */
  private readonly open: HtmlElement[];
  private depth = 0;
  private links = 0;
  private linked = 0;
  private parts: string[] = [];

  constructor(root: HtmlElement) {
    this.open = [root];
  }

  enter(node: HtmlNode): boolean {
    this.nodes++;
    if (node.nodeType === textNode) this.addText(node.textContent ?? '');
    if (!isElement(node)) return false;
    this.depth++;
    this.deepest = Math.max(this.deepest, this.depth);
    if (isHidden(node)) return false;
    if (node.localName === 'br') this.addBreak();
    else if (elementKind(node) !== null) this.parts.push(' ');
    if (node.localName === 'a') this.links++;
    if (layouts.get(node.localName) === 'block') this.beginBlock(node);
    return true;
  }

  leave(node: HtmlNode): void {
    if (!isElement(node)) return;
    this.depth--;
    if (isHidden(node)) return;
    if (node.localName === 'a') this.links--;
    if (layouts.get(node.localName) !== 'block') return;
    this.endBlock();
    this.open.pop();
  }

  endBlock(): void {
    const text = foldSpace(this.parts.join(''));
    const owner = this.open.at(-1);
    if (text !== '' && owner !== undefined) {
      const path = [...this.open.slice(0, Math.min(this.open.length - 1, deepestPath)), owner];
      this.blocks.push({ text, owner, path, linked: this.linked });
    }
    this.parts = [];
    this.linked = 0;
  }

  private beginBlock(element: HtmlElement): void {
    this.endBlock();
    this.open.push(element);
  }

  private addText(text: string): void {
    this.parts.push(text.replace(/[\t\n\f\r ]+/g, ' '));
    if (this.links > 0) this.linked += text.replace(/\s+/g, '').length;
  }

  /** A second break in a row, spaces aside, ends the paragraph. */
  private addBreak(): void {
    let last = this.parts.length - 1;
    while (last >= 0 && this.parts[last]?.trim() === '' && this.parts[last] !== '\n') last--;
    if (this.parts[last] === '\n') this.endBlock();
    else this.parts.push('\n');
  }
}

function isHidden(element: HtmlElement): boolean {
  if (layouts.get(element.localName) === 'skip') return true;
  if (element.getAttribute('hidden') !== null) return true;
  return hiddenStyle.test(element.getAttribute('style') ?? '');
}

function foldSpace(text: string): string {
  const folded = text.replace(/ {2,}/g, ' ').replace(/ ?\n ?/g, '\n');
  return folded.trim();
}
