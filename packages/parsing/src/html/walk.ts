import type { HtmlNode } from './dom.js';

/** What a walk tells: `enter` says whether to go into the node's children; `leave` follows every `enter`. */
export interface Visitor {
  enter(node: HtmlNode): boolean;
  leave(node: HtmlNode): void;
}

/**
 * Visits the nodes under a root in document order without recursion, so that no nesting is too deep.
 * @param root where to begin; it is not visited itself
 * @param visitor called on every node
 * @example
 * const names = [];
 * walk(parseDocument('<p>a<b>b</b>').body, { enter: (n) => names.push(n.nodeName) > 0, leave: () => {} });
 * names; // ['P', '#text', 'B', '#text']
 */
export function walk(root: HtmlNode, visitor: Visitor): void {
  let node = root.firstChild;
  while (node !== null) {
    const child: HtmlNode | null = visitor.enter(node) ? node.firstChild : null;
    node = child ?? following(node, root, visitor);
  }
}

/** The next node that is not inside `from`, telling the visitor of every node that ends on the way. */
function following(from: HtmlNode, root: HtmlNode, visitor: Visitor): HtmlNode | null {
  let node: HtmlNode | null = from;
  while (node !== null && node !== root) {
    visitor.leave(node);
    if (node.nextSibling !== null) return node.nextSibling;
    node = node.parentNode;
  }
  return null;
}
