/**
 * npm run mdx -- <slug>: the MDX document of a term, as it is compiled.
 */
import { compileAlone } from '../src/astro/prepare.ts';
import { termToMdx } from '../src/emit/term/term-mdx.ts';
import { nearest } from '../src/schema/nearest.ts';
import { contentFolder, exitCodes, misuse, readOptions, runCommand } from './command.ts';

const { values, positionals } = readOptions(
  {
    usage: 'npm run mdx -- <slug> [options]',
    about: 'Prints the MDX document that the page of a term is made from.',
    options: { '--content DIR': 'Folder with site.json, glossary/ and guides/. Default: content' },
  },
  { content: { type: 'string' } },
);
const [slug = ''] = positionals;
if (slug === '' || positionals.length > 1) misuse('Expected one slug, e.g. npm run mdx -- py_async');

await runCommand(async () => {
  const { glossary } = await compileAlone(contentFolder(values['content']));
  const term = glossary.bySlug.get(slug);
  const guess = nearest(slug, glossary.bySlug.keys());
  if (!term) return misuse(`There is no term "${slug}"${guess ? `; did you mean "${guess}"?` : '.'}`);
  process.stdout.write(termToMdx(glossary, term));
  return exitCodes.done;
});
