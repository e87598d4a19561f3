/** A part of the tree of tags that careful programs put into a file (PDF 1.7, 14.7). */
export interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

/**
 * The marked contents that list items begin with. Browsers draw bullets as shapes, so that only the tags tell of them.
 *
 * @returns ids as the beginning of marked content has them
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
