/**
 * The tools as a server of the Model Context Protocol (https://modelcontextprotocol.io), made with its official SDK.
 */
import type { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { ReadResourceResult, CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { findSlug } from './find-term.ts';
import { getTerm } from './get-term-tool.ts';
import type { GlossaryReader } from './glossary-reader.ts';
import { learningPath } from './learning-path-tool.ts';
import { listTerms } from './list-terms-tool.ts';
import { ToolFault } from './published-files.ts';
import { searchTerms } from './search-terms-tool.ts';
import type { Tool } from './tool.ts';

/** The parts of the SDK that are needed; it is loaded by the command, for it may be missing. */
export interface McpKit {
  readonly McpServer: typeof McpServer;
  readonly ResourceTemplate: typeof ResourceTemplate;
}

const tools: readonly Tool[] = [searchTerms, getTerm, listTerms, learningPath];

const instructions =
  'A glossary. Search with search_terms, then read the record with get_term; learning_path says what to read first. Every answer has a credit line: show it where you use the answer. Lists leave out texts that may not be gathered; "withheld" says where to read them.';

/** An answer as data and, for clients that show text only, as text; Markdown as itself. */
const toResult = (answer: Readonly<Record<string, unknown>>): CallToolResult => {
  const { markdown, credit } = answer;
  const text = typeof markdown === 'string' ? `${markdown}\n\n${String(credit)}\n` : JSON.stringify(answer);
  return { structuredContent: { ...answer }, content: [{ type: 'text', text }] };
};

const run = async (
  tool: Tool,
  reader: GlossaryReader,
  input: Readonly<Record<string, unknown>>,
): Promise<CallToolResult> => {
  try {
    return toResult(await tool.run(reader, input));
  } catch (error) {
    if (!(error instanceof ToolFault)) throw error;
    return { isError: true, content: [{ type: 'text', text: error.message }] };
  }
};

const MOST_COMPLETED = 50;

/** A server over one glossary. It is not connected yet. */
export const createServer = (kit: McpKit, reader: GlossaryReader, version: string): McpServer => {
  const server = new kit.McpServer({ name: 'headword', version }, { instructions });
  for (const tool of tools) {
    const { name, title, description, input: inputSchema, output: outputSchema } = tool;
    const annotations = { title, readOnlyHint: true, idempotentHint: true, openWorldHint: false };
    server.registerTool(name, { title, description, inputSchema, outputSchema, annotations }, (input) =>
      run(tool, reader, input as Readonly<Record<string, unknown>>),
    );
  }
  const complete = async (typed: string): Promise<string[]> =>
    (await reader.index()).terms
      .map(({ slug }) => slug)
      .filter((slug) => slug.startsWith(typed))
      .slice(0, MOST_COMPLETED);
  const read = async (uri: URL, { slug }: Readonly<Record<string, string | string[]>>): Promise<ReadResourceResult> => {
    const found = await findSlug(reader, String(slug));
    const text = (await reader.twin(found, 'md')) ?? '';
    return { contents: [{ uri: uri.href, mimeType: 'text/markdown', text }] };
  };
  const template = new kit.ResourceTemplate('glossary://term/{slug}', {
    list: undefined,
    complete: { slug: complete },
  });
  const about = { title: 'A term', description: 'The Markdown twin of a term.', mimeType: 'text/markdown' };
  server.registerResource('term', template, about, read);
  return server;
};
