/** Each ban of the linter finds what it is there for, and lets pass what looks alike. */
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/astro/workspace.ts';

const eslint = new ESLint({ cwd: projectRoot, overrideConfigFile: '.ci/eslint.config.mjs' });

/** What the rules of this project say of a text, as if it stood in that file. */
const lint = async (file: string, text: string): Promise<readonly string[]> => {
  const [result] = await eslint.lintText(text, { filePath: join(projectRoot, file) });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === null || /restricted|eval|headword/.test(ruleId))
    .map(({ message }) => message);
};

const astro = 'src/components/Footer.astro';
const client = 'src/client/dom.ts';
const emit = 'src/emit/xml.ts';

describe('a template must not have', () => {
  test.each([
    ['HTML', '<p set:html={words} />', 'Only Markup.astro prints HTML'],
    ['HTML in a fragment', '<Fragment set:html={words} />', 'Only Markup.astro prints HTML'],
    ['data as attributes', '<p {...words} />', 'data must not become attributes'],
    ['data as attributes of a component', '<Run {...words} />', 'data must not become attributes'],
    ['a style', '<p style="color: red" />', 'forbids style attributes'],
    ['a style of data', '<p style={words} />', 'forbids style attributes'],
    ['variables in a style', '<style define:vars={{ words }} />', 'define:vars'],
    ['text by a directive', '<p set:text={words} />', 'Write the text as a child'],
    ['an inline script', '<script is:inline>go()</script>', 'Only Head.astro writes inline scripts'],
    ['a listener in an attribute', '<p onclick="go()" />', 'scripts in attributes'],
    ['a listener of data', '<p onClick={words} />', 'scripts in attributes'],
    ['a document in an attribute', '<p srcdoc={words} />', 'scripts in attributes'],
    ['a frame', '<iframe src={words} />', 'rules of its own'],
    ['text for readers without script', '<noscript>{words}</noscript>', 'rules of its own'],
    ['a base address', '<base href={words} />', 'rules of its own'],
    ['an element by a variable', '---\nconst Tag = Astro.props.tag;\n---\n<Tag />', 'data must not become one'],
    ['an element by a property', '---\nconst { as: Tag } = Astro.props;\n---\n<Tag />', 'data must not become one'],
    ['an element by a parameter', '{words.map((Tag) => <Tag />)}', 'data must not become one'],
    ['an element by a member', '<Astro.props.tag />', 'data must not become one'],
  ])('%s', async (_, text, message) => {
    expect(await lint(astro, text)).toContainEqual(expect.stringContaining(message));
  });

  test('raw HTML of its own making', async () => {
    const text = "---\nimport { raw } from '../render/html.ts';\n---\n<p>{raw('x').html}</p>";
    expect(await lint(astro, text)).toContainEqual(expect.stringContaining('declare text to be HTML'));
  });
});

describe('a template may have', () => {
  test.each([
    ['text and attributes', astro, '<p title={words}>{words}</p>'],
    ['one of two headings', astro, "---\nconst Heading = depth === 2 ? 'h2' : 'h3';\n---\n<Heading>{words}</Heading>"],
    ['a script that is built', astro, "<script>\n  import '../client/main.ts';\n</script>"],
    ['HTML in the one place for it', 'src/components/Markup.astro', '<Fragment set:html={html} />'],
  ])('%s', async (_, file, text) => {
    expect(await lint(file, text)).toEqual([]);
  });
});

describe('a script must not', { timeout: 120_000 }, () => {
  test.each([
    ['print HTML into an element', client, 'document.body.innerHTML = location.hash;'],
    ['put HTML in place of an element', client, 'document.body.outerHTML = location.hash;'],
    ['add HTML beside an element', client, "document.body.insertAdjacentHTML('beforeend', location.hash);"],
    ['write into the document', client, 'document.write(location.hash);'],
    ['parse HTML', client, "new DOMParser().parseFromString(location.hash, 'text/html');"],
    ['make HTML of a range', client, 'new Range().createContextualFragment(location.hash);'],
  ])('%s', async (_, file, text) => {
    expect(await lint(file, text)).toContainEqual(expect.stringContaining('text stays text'));
  });

  test.each([
    ['evaluate a text', client, 'eval(location.hash);', 'eval'],
    ['make a function of a text', client, 'new Function(location.hash)();', 'eval'],
    ['start a text later', client, 'setTimeout(location.hash);', 'eval'],
    ['put a text in by replace', emit, "export const x = (a: string) => 'b'.replace('b', a);", '"$&" in a text'],
    [
      'put a list of texts in',
      emit,
      "export const x = (a: string[]) => 'b'.replaceAll('b', a.join());",
      '"$&" in a text',
    ],
    ['put a template in', emit, 'export const x = (a: string) => a.replaceAll(/b/g, `${a}c`);', '"$&" in a text'],
    [
      'ask a shell',
      'scripts/apt-get.ts',
      "import { spawn } from 'node:child_process';\nspawn('ls', [], { shell: true });",
      'a shell would read them',
    ],
    [
      'declare a text to be HTML elsewhere',
      'src/render/tags/facts.ts',
      "import { raw } from '../html.ts';\nraw('x');",
      'declare text to be HTML',
    ],
  ])('%s', async (_, file, text, message) => {
    expect(await lint(file, text)).toContainEqual(expect.stringContaining(message));
  });

  test.each([
    ['replace by what is written out', emit, "export const x = (a: string) => a.replaceAll(/(b)/g, '[$1]');"],
    [
      'replace by a name for what is written out',
      emit,
      "const dash = '-';\nexport const x = (a: string) => a.replaceAll('_', dash);",
    ],
    ['replace by a function', emit, "export const x = (a: string, b: string) => a.replace('b', () => b);"],
    ['set the text of an element', client, 'document.body.textContent = location.hash;'],
  ])('but may %s', async (_, file, text) => {
    expect(await lint(file, text)).toEqual([]);
  });
});
