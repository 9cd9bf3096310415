/** Entry of the process that reads the outlines of guides: no nesting and no length of theirs can stop a command. */
import { outlineMarkdown } from '../outline.ts';
import { serveJobs } from './serve.ts';

export interface OutlineJob {
  readonly body: string;
  readonly format: 'md' | 'mdx';
  readonly linesBefore: number;
}

/** The outline, or what the parser says of a body that it cannot read. */
export type OutlineReply = { readonly outline: ReturnType<typeof outlineMarkdown> } | { readonly fault: string };

const tooDeep = 'Unexpected nesting, expected fewer blocks and marks inside one another';

serveJobs<OutlineJob, OutlineReply>(({ body, format, linesBefore }) => {
  try {
    return { outline: outlineMarkdown(body, format, linesBefore) };
  } catch (error) {
    if (error instanceof RangeError) return { fault: tooDeep };
    return { fault: error instanceof Error ? error.message : String(error) };
  }
});
