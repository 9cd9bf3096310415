/**
 * Holds the import law: who may know whom, no circles (types included), names and sizes of files.
 */
import { builtinModules } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Import {
  readonly from: string;
  /** Path from the root for our own files, the specifier for packages. */
  readonly to: string;
  readonly isType: boolean;
}

const listSources = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted();

const sources = listSources('src');
const modules = sources.filter((file) => /\.(?:ts|astro)$/.test(file));
const scripts = listSources('scripts').filter((file) => /\.m?[tj]s$/.test(file));

/** Front matter and scripts of an .astro file; the text itself of any other. */
const codeOf = (file: string): string => {
  const text = readFileSync(join(root, file), 'utf8');
  if (!file.endsWith('.astro')) return text;
  const frontMatter = /^---\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? '';
  const inScripts = [...text.matchAll(/<script(?![^>]*src=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    (match) => match[1] ?? '',
  );
  return [frontMatter, ...inScripts].join('\n');
};

const resolve = (from: string, specifier: string): string =>
  specifier.startsWith('.') ? join(dirname(from), specifier.replace(/\?.*$/, '')) : specifier.replace(/\?.*$/, '');

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name && named !== undefined && ts.isNamedImports(named) && named.elements.every((name) => name.isTypeOnly)
  );
};

const importsOf = (file: string): readonly Import[] => {
  const parsed = ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const isDeclaration = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (isDeclaration && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      found.push({ from: file, to: resolve(file, node.moduleSpecifier.text), isType: isTypeOnly(node) });
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier))
        found.push({ from: file, to: resolve(file, specifier.text), isType: false });
    }
    // `import('…').Name` in a type.
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
      found.push({ from: file, to: resolve(file, node.argument.literal.text), isType: true });
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
};

const imports = modules.flatMap(importsOf);

/** Layers by path, the most exact first. */
const layers = [
  ['strings', /^src\/strings(?:\.ts$|\/)/],
  ['read', /^src\/read\.ts$/],
  ['compile', /^src\/compile\.ts$/],
  ['content.config', /^src\/content\.config\.ts$/],
  ['workers', /^src\/render\/workers\//],
  ['render', /^src\/render\//],
  ['examples', /^src\/examples\//],
  ['edit-distance', /^src\/schema\/edit-distance\.ts$/],
  ['search-names', /^src\/schema\/search-names\.ts$/],
  ['schema', /^src\/schema\//],
  ['model', /^src\/model\//],
  ['emit', /^src\/emit\//],
  ['door', /^src\/astro\/door\.ts$/],
  ['astro', /^src\/astro\//],
  ['components', /^src\/components\//],
  ['layouts', /^src\/layouts\//],
  ['pages', /^src\/pages\//],
  ['client', /^src\/client\//],
  ['styles', /^src\/styles\//],
  ['package.json', /^package\.json$/],
  ['scripts', /^scripts\//],
  ['tests', /^tests\//],
] as const;

type Layer = (typeof layers)[number][0];

const layerOf = (path: string): Layer | undefined => layers.find(([, pattern]) => pattern.test(path))?.[0];

/** What a layer may import: other layers, packages, and layers or packages of which it may know types only. */
interface Law {
  readonly layers: readonly Layer[];
  readonly packages?: readonly (string | RegExp)[];
  readonly types?: readonly string[];
}

const rendering = ['shiki', 'mermaid', 'satteri', 'diff', 'github-slugger', 'jsdom', 'harfbuzzjs'];

const laws: Readonly<Partial<Record<Layer, Law>>> = {
  'edit-distance': { layers: [] },
  'search-names': { layers: [] },
  schema: { layers: ['edit-distance'], packages: ['zod', 'jsonc-parser', 'yaml'] },
  model: { layers: ['schema'] },
  emit: { layers: ['model', 'schema', 'search-names', 'strings'], packages: ['zod', 'string-width'] },
  render: { layers: ['schema', 'workers'], packages: rendering, types: ['mdast'] },
  workers: { layers: ['render'], packages: [/^node:/] },
  // Its packages are for development only: nothing that a build needs may import it.
  examples: {
    layers: ['model', 'render', 'schema', 'workers'],
    packages: [
      ...[/^node:/, 'satteri', 'typescript', 'eslint', 'eslint-plugin-n', 'typescript-eslint', 'php-parser', 'pyodide'],
      ...['@astral-sh/ruff-wasm-nodejs', '@vscode/tree-sitter-wasm', 'jsonc-parser', 'yaml'],
    ],
    types: ['mdast'],
  },
  read: { layers: ['schema'], packages: [/^node:/] },
  compile: { layers: ['schema', 'model', 'emit', 'strings'] },
  astro: {
    layers: ['read', 'compile', 'render', 'workers', 'model', 'emit', 'schema', 'strings', 'door'],
    packages: [/^node:/, 'astro', 'astro/loaders', 'pagefind', 'ajv'],
  },
  door: { layers: ['strings'], types: ['model', 'render', 'schema'] },
  'content.config': { layers: ['astro'], packages: ['astro:content'] },
  components: {
    layers: ['render', 'strings', 'styles', 'emit', 'door', 'package.json'],
    packages: [/^@fontsource/],
    types: ['model'],
  },
  layouts: { layers: ['components', 'strings', 'styles', 'client', 'door'], types: ['model', 'emit'] },
  pages: {
    layers: ['layouts', 'components', 'emit', 'strings', 'door'],
    packages: ['astro:content'],
    types: ['model'],
  },
  client: { layers: ['strings', 'edit-distance', 'search-names'] },
  strings: { layers: [] },
};

const isPackage = (target: string): boolean =>
  !/^(?:src|scripts|tests|content|public|package\.json)(?:\/|$)/.test(target);

const isAllowed = ({ from, to, isType }: Import): boolean => {
  const layer = layerOf(from);
  const law = layer && laws[layer];
  if (!law) return false;
  const target = isPackage(to) ? undefined : layerOf(to);
  if (target === undefined) {
    const packages = [...(law.packages ?? []), ...(isType ? (law.types ?? []) : [])];
    return packages.some((allowed) =>
      typeof allowed === 'string' ? to === allowed || to.startsWith(`${allowed}/`) : allowed.test(to),
    );
  }
  return target === layer || law.layers.includes(target) || (isType && (law.types ?? []).includes(target));
};

const toLine = ({ from, to, isType }: Import): string => `${from} → ${to}${isType ? ' (type)' : ''}`;

describe('the import law', () => {
  test('sees imports of every kind', () => {
    const seen = imports.map(toLine);
    expect(seen).toContain('src/layouts/Base.astro → src/client/main.ts');
    expect(seen).toContain('src/client/search-door.ts → src/client/search/search-dialog.ts');
    expect(seen).toContain('src/layouts/Base.astro → src/emit/page.ts (type)');
    expect(seen).toContain('src/emit/schemas/editor-schemas.ts → zod');
  });

  test('every source file belongs to a layer', () => {
    expect(modules.filter((file) => laws[layerOf(file) ?? 'tests'] === undefined)).toEqual([]);
  });

  test('every import is allowed', () => {
    expect(imports.filter((found) => !isAllowed(found)).map(toLine)).toEqual([]);
  });

  test('node built-ins are imported with the prefix node:', () => {
    const bare = new Set(builtinModules);
    expect(imports.filter(({ to }) => bare.has(to)).map(toLine)).toEqual([]);
  });

  test('nothing imports scripts or tests but themselves', () => {
    const outside = imports.filter(({ to }) => /^(?:scripts|tests)\//.test(to));
    const fromScripts = scripts.flatMap(importsOf).filter(({ to }) => to.startsWith('tests/'));
    expect([...outside, ...fromScripts].map(toLine)).toEqual([]);
  });

  test('there are no circles, types included', () => {
    expect(findCircles(imports)).toEqual([]);
  });
});

/** Each circle once, as `a → b → a`. */
function findCircles(edges: readonly Import[]): readonly string[] {
  const graph = Map.groupBy(edges, ({ from }) => from);
  const done = new Set<string>();
  const path: string[] = [];
  const circles: string[] = [];
  const visit = (file: string): void => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    for (const { to } of graph.get(file) ?? []) visit(to);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return circles;
}

describe('files', () => {
  test('the finder of circles finds one', () => {
    const edge = (from: string, to: string): Import => ({ from, to, isType: true });
    expect(findCircles([edge('a', 'b'), edge('b', 'c'), edge('c', 'b')])).toEqual(['b → c → b']);
  });

  test('are named in kebab-case, components in Pascal case, pages as their addresses', () => {
    const isNamedWell = (file: string): boolean => {
      const name = file.slice(file.lastIndexOf('/') + 1);
      if (file.startsWith('src/pages/')) return /^(?:[a-z0-9-]+|\[(?:\.{3})?[a-z]+\])\.(?:astro|ts)$/.test(name);
      if (name.endsWith('.astro')) return /^[A-Z][A-Za-z0-9]*\.astro$/.test(name);
      return /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.config)?\.(?:ts|mjs|css|json)$/.test(name);
    };
    expect([...sources, ...scripts].filter((file) => !isNamedWell(file))).toEqual([]);
  });

  test('have at most 200 lines of code', () => {
    const linesOf = (file: string): number => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;
    const long = [...modules, ...scripts].filter((file) => linesOf(file) > 200);
    expect(long.map((file) => `${file}: ${linesOf(file)}`)).toEqual([]);
  });

  test('lie in folders that everybody knows', () => {
    const known = ['content', 'dist', 'node_modules', 'public', 'scripts', 'src', 'tests'];
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const others = folders.map(({ name }) => name).filter((name) => !name.startsWith('.') && !known.includes(name));
    expect(others).toEqual([]);
  });

  test('have no catch-all names', () => {
    expect(
      [...sources, ...scripts].filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|index)(?:\/|\.ts)/.test(file)),
    ).toEqual([]);
  });
});
