/**
 * Finds what a guide cannot show, and what swallows the text below it.
 */
import type { Nodes, Root } from 'mdast';
import type { GuideFault } from '../schema/outline.ts';

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** Whether a fence or block ends with the sign that it began with; other code is indented. */
const isClosed = (source: string): boolean => {
  const sign = /^(?:`{3,}|~{3,}|:{3,})/.exec(source)?.[0];
  if (sign === undefined) return true;
  const lines = source.trimEnd().split('\n');
  const last = (lines.at(-1) ?? '').replace(/^[\s>]*/, '').trimEnd();
  return lines.length > 1 && last.startsWith(sign) && last.replaceAll(sign.charAt(0), '') === '';
};

const kindOf = (node: Nodes, source: string): GuideFault['kind'] | undefined => {
  switch (node.type) {
    case 'html':
    case 'image':
      return node.type;
    case 'code':
      return isClosed(source) ? undefined : 'open-fence';
    case 'paragraph':
      return /^:{3,}[ \t]+[a-z]/i.test(source) ? 'apart' : undefined;
    default:
      // Sätteri's tree has directives, which mdast's own types do not know.
      return (node.type as string) === 'containerDirective' && !isClosed(source) ? 'open-block' : undefined;
  }
};

/** The faults of a body, in its order; `linesBefore` is added to every line. */
export const readFaults = (tree: Root, body: string, linesBefore: number): readonly GuideFault[] => {
  const faults: GuideFault[] = [];
  const visit = (node: Nodes): void => {
    const { start, end } = node.position ?? {};
    const source = body.slice(start?.offset ?? 0, end?.offset ?? 0);
    const kind = start && kindOf(node, source);
    if (kind) faults.push({ kind, text: firstLine(source), line: start.line + linesBefore, column: start.column });
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return faults;
};
