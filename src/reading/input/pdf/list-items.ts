/** A node of the tag tree in a tagged PDF file (PDF 1.7, 14.7). */
export interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

/**
 * Returns the ids of the marked content at the start of each list item. Browsers draw bullets as shapes, so that only
 * the tags identify list items.
 */
export function listItemsIn(root: StructureNode | null): Set<string> {
  const starts = new Set<string>();
  const stack: StructureNode[] = root ? [root] : [];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const id = node.role === 'LI' ? firstContent(node) : undefined;
    if (id !== undefined) starts.add(id);
    stack.push(...(node.children ?? []));
  }
  return starts;
}

function firstContent(item: StructureNode): string | undefined {
  let node: StructureNode | undefined = item;
  while (node && node.type !== 'content') node = node.children?.[0];
  return node?.id;
}
