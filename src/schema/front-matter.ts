/**
 * The YAML above the body of a guide. Only what a guide needs: no anchors, no aliases, no tags, which can make much of
 * little, or something else of a text.
 */
import {
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import type { Parsed, SourceFile } from './document.ts';
import { sortIssues, type FieldPath, type Issue, type Position } from './issue.ts';
import { inFigures, limits } from './limits.ts';
import { reservedNames } from './scan-json.ts';
import { duplicateKeyIssue, issueAtPlace, reservedNameIssue, tooDeepIssue } from './structure-issues.ts';
import { missingFrontMatter, yamlFault } from './yaml-fault.ts';

const frontMatterPattern = /^---\r?\n(?<yaml>[\s\S]*?)\r?\n?^---[ \t]*(?:\r?\n|$)/m;

/** The body of a Markdown file below its front matter, and the number of lines above it. */
export const splitFrontMatter = (text: string): { yaml: string | undefined; body: string; linesBefore: number } => {
  const match = text.startsWith('---') ? frontMatterPattern.exec(text) : null;
  if (match?.index !== 0) return { yaml: undefined, body: text, linesBefore: 0 };
  return {
    yaml: match.groups?.['yaml'] ?? '',
    body: text.slice(match[0].length),
    linesBefore: match[0].split('\n').length - 1,
  };
};

/** Tells the place in the file of an offset in its YAML. */
type Place = (offset: number) => Position;

type Told = readonly [message: string, hint: string];

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

const keyIssues = (file: string, node: Node, place: Place): readonly Issue[] => {
  if (!isMap(node)) return [];
  const seen = new Map<string, Position>();
  return node.items.flatMap(({ key }) => {
    const name = isScalar(key) ? String(key.value) : '';
    const at = place(startOf(key));
    const first = seen.get(name);
    if (first) return [duplicateKeyIssue(file, at, name, first.line)];
    seen.set(name, at);
    return reservedNames.has(name) ? [reservedNameIssue(file, at, name)] : [];
  });
};

const shorthand = (node: Node): Told | undefined => {
  if (isAlias(node))
    return ['Unexpected "*", which repeats another value, expected the value itself.', 'Write it out.'];
  const { anchor, tag }: { anchor?: string; tag?: string } = node;
  if (anchor !== undefined)
    return [`Unexpected "&${anchor}", which names a value, expected the value alone.`, 'Remove the name.'];
  return tag === undefined
    ? undefined
    : [`Unexpected tag "${tag}", expected a plain value.`, 'Remove it; quote a text that begins with "!".'];
};

const childrenOf = (node: Node): readonly unknown[] => {
  if (isSeq(node)) return node.items;
  return isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : [];
};

/** What is wrong with how the YAML is built, without going down any further than the limit. */
const structureIssues = (file: string, document: Document, place: Place): readonly Issue[] => {
  const issues: Issue[] = [];
  const open: { readonly node: unknown; readonly depth: number }[] = [{ node: document.contents, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (!isNode(node)) continue;
    const at = place(startOf(node));
    if (depth > limits.depth && !isScalar(node)) return [tooDeepIssue(file, at)];
    const told = shorthand(node);
    if (told) issues.push(issueAtPlace(file, at, { rule: 'front-matter', message: told[0], hint: told[1] }));
    issues.push(...keyIssues(file, node, place));
    open.push(...childrenOf(node).map((child) => ({ node: child, depth: depth + 1 })));
  }
  return issues;
};

const createLocate =
  (document: Document, place: Place) =>
  (path: FieldPath, part: 'key' | 'value' = 'value'): Position => {
    for (let length = path.length; length > 0; length--) {
      const parent = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && String(item.key) === String(path[length - 1]))
        : undefined;
      const node = part === 'key' && pair ? pair.key : document.getIn(path.slice(0, length), true);
      const found = isNode(node) && node.range ? node : pair?.key;
      if (isNode(found) && found.range) return place(found.range[0]);
    }
    return { line: 1, column: 1 };
  };

/** What is wrong before anything is parsed. */
const earlyFault = (text: string, yaml: string | undefined): Told | undefined => {
  if (yaml === undefined) return missingFrontMatter(text);
  return yaml.length > limits.frontMatter
    ? [
        `Unexpected ${inFigures(yaml.length)} characters of front matter, expected at most ${inFigures(limits.frontMatter)}.`,
        'Put the text below the second "---".',
      ]
    : undefined;
};

/** Parses the YAML front matter of a Markdown file; dates stay text. */
export const parseFrontMatter = (file: SourceFile): Parsed => {
  const { yaml = '' } = splitFrontMatter(file.text);
  const fault = (place: Position, [message, hint]: Told): Parsed => ({
    issues: [issueAtPlace(file.path, place, { rule: 'front-matter', message, hint })],
  });
  const early = earlyFault(file.text, splitFrontMatter(file.text).yaml);
  if (early) return fault({ line: 1, column: 1 }, early);
  const lines = new LineCounter();
  const parsed = parseDocument(yaml, { lineCounter: lines, schema: 'core', uniqueKeys: false, logLevel: 'error' });
  const place: Place = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  const [error] = parsed.errors;
  if (error) {
    const reason = error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? '';
    const at = place(error.pos[0]);
    return fault(at, yamlFault(reason, file.text.split('\n')[at.line - 1] ?? ''));
  }
  const issues = structureIssues(file.path, parsed, place);
  if (issues.length > 0) return { issues: sortIssues(issues).slice(0, limits.faults) };
  return { document: { file, value: parsed.toJS() as unknown, locate: createLocate(parsed, place) }, issues: [] };
};
