import type { CitationGraph, CitationNode } from './citation-links.js';
import { compareText } from './tally.js';

/** A node with its place: column and height in rows, 0 at the top. */
export interface PlacedNode extends CitationNode {
  readonly y: number;
}

/**
 * Places the nodes of each column so that links cross little: publishers by count, every further column by the
 * mean height of what its nodes are linked to (the barycentre rule of Sugiyama, Tagawa and Toda, 1981, one sweep).
 *
 * @param graph Nodes and links.
 * @returns The nodes with their heights; every column is centred on the tallest one.
 * @example
 * layOut({ nodes: [{ id: '0:A', name: 'A', column: 0, count: 1 }], links: [], columns: 2 })[0]?.y // 0
 */
export function layOut(graph: CitationGraph): PlacedNode[] {
  const columns = Array.from({ length: graph.columns }, (_, column) =>
    graph.nodes.filter((node) => node.column === column),
  );
  const tallest = columns.reduce((most, nodes) => Math.max(most, nodes.length), 0);
  const heights = new Map<string, number>();
  return columns.flatMap((nodes) => {
    const offset = (tallest - nodes.length) / 2;
    const placed = sortNodes(nodes, graph, heights).map((node, index) => ({ ...node, y: index + offset }));
    for (const { id, y } of placed) heights.set(id, y);
    return placed;
  });
}

function sortNodes(
  nodes: readonly CitationNode[],
  graph: CitationGraph,
  heights: ReadonlyMap<string, number>,
) {
  const pulls = new Map(nodes.map((node) => [node.id, meanHeight(node.id, graph, heights)]));
  const pull = (node: CitationNode): number => pulls.get(node.id) ?? 0;
  return nodes.toSorted((a, b) => pull(a) - pull(b) || b.count - a.count || compareText(a.name, b.name));
}

function meanHeight(id: string, graph: CitationGraph, heights: ReadonlyMap<string, number>): number {
  const pulls = graph.links.filter((link) => link.to === id).map((link) => heights.get(link.from) ?? 0);
  return pulls.length === 0 ? 0 : pulls.reduce((sum, height) => sum + height, 0) / pulls.length;
}
