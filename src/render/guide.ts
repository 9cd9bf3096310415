/**
 * A guide written as plain Markdown → HTML. Untrusted: it can run nothing, raw HTML in it is shown as text.
 */
import GithubSlugger from 'github-slugger';
import type { Root, RootContent, Table } from 'mdast';
import { markdownToMdast } from 'satteri';
import { keepColons } from './colon-text.ts';
import { fenceGroup } from './fence-notes.ts';
import { fencesToHtml, fill, isAsideKind, type GuideEnvironment } from './guide-blocks.ts';
import { html, type Html } from './html.ts';
import { linkTexts } from './made-links.ts';
import { guideFeatures, isDirectiveLabel, textOf } from './outline.ts';
import { createInlinePrinter, type InlinePrinter } from './prose.ts';
import { aside } from './tags/aside.ts';
import { heading } from './tags/heading.ts';
import { question } from './tags/question.ts';

interface Printer {
  readonly environment: GuideEnvironment;
  readonly inline: InlinePrinter;
  /** What is printed, as it was written. */
  readonly body: string;
  readonly slugger: GithubSlugger;
}

type Directive = Extract<RootContent, { type: 'containerDirective' }>;

const tableToHtml = (table: Table, { inline, environment }: Printer): Html => {
  const [head, ...rows] = table.children;
  const align = (index: number): string => table.align?.[index] ?? 'start';
  const cells = (row: typeof head, print: (content: Html, align: string) => Html): Html =>
    html`<tr>
      ${(row?.children ?? []).map((cell, index) => print(inline(cell.children), align(index)))}
    </tr>`;
  const headRow = cells(head, (content, side) =>
    // Above a column of names stands nothing, and nothing heads no column.
    content.html === '' ? html`<td></td>` : html`<th scope="col" class="align-${side}">${content}</th>`,
  );
  const bodyRows = rows.map((row) => cells(row, (content, side) => html`<td class="align-${side}">${content}</td>`));
  return html`<div class="table-frame" tabindex="0" role="group" aria-label="${environment.words.table}">
    <table>
      <thead>
        ${headRow}
      </thead>
      <tbody>
        ${bodyRows}
      </tbody>
    </table>
  </div>`;
};

const directiveToHtml = (node: Directive, printer: Printer): Html => {
  const { words } = printer.environment;
  const label = node.children.find(isDirectiveLabel);
  const children = blocksToHtml(
    node.children.filter((child) => child !== label),
    printer,
  );
  const title = label ? textOf(label) : '';
  if (isAsideKind(node.name)) return aside({ kind: node.name, title: title || words.asides[node.name], children });
  if (node.name !== 'question') return children;
  const id = printer.slugger.slug(title);
  return question({ id, title, link: fill(words.linkTo, { title }), children });
};

const listToHtml = (node: Extract<RootContent, { type: 'list' }>, printer: Printer): Html => {
  const items = node.children.map((item) => {
    const [only] = item.children;
    const content =
      !node.spread && item.children.length === 1 && only?.type === 'paragraph'
        ? printer.inline(only.children)
        : blocksToHtml(item.children, printer, !node.spread);
    return html`<li>${content}</li>`;
  });
  const start = node.start ?? 1;
  return node.ordered
    ? html`<ol${start !== 1 && html` start="${start}"`}>${items}</ol>`
    : html`<ul>
        ${items}
      </ul>`;
};

const blockToHtml = (node: RootContent, printer: Printer, tight: boolean): Html => {
  const { inline, environment, slugger } = printer;
  switch (node.type) {
    case 'paragraph':
      return tight ? inline(node.children) : html`<p>${inline(node.children)}</p>`;
    case 'heading': {
      const title = textOf(node);
      const link = fill(environment.words.linkTo, { title });
      return heading({ depth: node.depth, id: slugger.slug(title), link, children: inline(node.children) });
    }
    case 'list':
      return listToHtml(node, printer);
    case 'blockquote':
      return html`<blockquote>${blocksToHtml(node.children, printer)}</blockquote>`;
    case 'table':
      return tableToHtml(node, printer);
    case 'containerDirective':
      return directiveToHtml(node, printer);
    case 'thematicBreak':
      return html`<hr />`;
    case 'html':
      return html`<p>${node.value}</p>`;
    default:
      return html``;
  }
};

const blocksToHtml = (nodes: readonly RootContent[], printer: Printer, tight = false): Html => {
  const parts: Html[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (!node) continue;
    if (node.type === 'code') {
      const group = fenceGroup(node, nodes, index);
      parts.push(fencesToHtml(group, printer.body, printer.environment));
      index += group.length - 1;
    } else parts.push(blockToHtml(node, printer, tight));
  }
  return html`${parts}`;
};

/** Renders the body of a plain Markdown guide. Anchors are those of its outline. */
export const guideToHtml = (body: string, environment: GuideEnvironment): Html => {
  const parsed = markdownToMdast(body, { features: guideFeatures }) as Root;
  const tree = keepColons(linkTexts(parsed, environment.placed), body);
  const inline = createInlinePrinter({ links: environment.links, base: environment.base });
  const printer = { environment, inline, body, slugger: new GithubSlugger() };
  return blocksToHtml(tree.children, printer);
};
