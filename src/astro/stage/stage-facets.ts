/**
 * Writes the pages of facets into the stage: the frame, filled for each value.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { facetPagesOf } from '../../emit/facets/facet-pages.ts';
import { createFrame } from '../../emit/term/term-page.ts';
import type { Glossary } from '../../model/glossary.ts';
import { facetBody } from '../../render/facet-body.ts';
import { facetFramePath } from './draw-pages.ts';
import type { Stage } from './stage.ts';
import { digest, type Workspace } from '../workspace.ts';

export const stageFacets = (stage: Stage, glossary: Glossary, workspace: Workspace): void => {
  const frame = readFileSync(join(workspace.pages, facetFramePath), 'utf8');
  const fill = createFrame(frame, ['Title', 'Description', 'Slug', 'Body']);
  for (const { facet, value, page, poster, view } of facetPagesOf(glossary)) {
    const path = `${facet}/${value}`;
    const { title, description } = page;
    const text = fill({ title, description, slug: path, data: '', poster, body: facetBody(view()).html });
    stage.addText(`${facet}/${value || 'index'}.html`, text, digest(text));
  }
};
