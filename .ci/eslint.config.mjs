import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { noTextReplacement } from './no-text-replacement.mjs';

const attribute = (name) => `JSXAttribute[name.name='${name}']`;
const directive = (namespace, name) =>
  `JSXAttribute[name.type='JSXNamespacedName'][name.namespace.name='${namespace}'][name.name.name='${name}']`;

/** What no template may have: data must not become markup, attributes, elements, styles or scripts. */
const bans = [
  { selector: attribute('style'), message: 'The policy of the site forbids style attributes; use a class.' },
  { selector: directive('define', 'vars'), message: 'define:vars writes a style attribute or an inline script.' },
  { selector: directive('set', 'text'), message: 'Write the text as a child.' },
  { selector: 'JSXSpreadAttribute', message: 'Name the attributes: data must not become attributes by accident.' },
  {
    selector: 'JSXAttribute[name.name=/^on[a-z]/i], JSXAttribute[name.name="srcdoc"]',
    message: 'The policy of the site forbids scripts in attributes; listen in src/client.',
  },
  {
    selector: 'JSXElement[openingElement.name.name=/^(?:noscript|iframe|object|embed|base|template|xmp|noembed)$/]',
    message: 'What stands in this element is read by rules of its own, or may not be on a page at all.',
  },
  {
    selector:
      'VariableDeclarator[id.name=/^[A-Z]/]:not([init.type="ConditionalExpression"][init.consequent.type="Literal"][init.alternate.type="Literal"]),' +
      'ObjectPattern > Property[value.name=/^[A-Z]/]:not([key.name="Content"]), :function > Identifier[name=/^[A-Z]/], JSXMemberExpression',
    message: 'The names of an element are written out: data must not become one.',
  },
];
const htmlBan = { selector: directive('set', 'html'), message: 'Only Markup.astro prints HTML, of the type Html.' };
const inlineBan = { selector: directive('is', 'inline'), message: 'Only Head.astro writes inline scripts.' };

/** `raw` declares text to be HTML: in renderers of src/render, and where what they made comes back as text. */
const rawDoors = [
  'src/astro/prepare.ts',
  'src/components/{Aside,GuideMarkup,Heading,Question}.astro',
  'src/render/{code,data-block,fence-colours,prose}.ts',
  'src/render/tags/{code-lines,code-pair,code-runs,diagram,heading,term-header}.ts',
];
const rawBan =
  'Only the files listed in .ci/eslint.config.mjs declare text to be HTML; others use the template html`…`.';

/** What makes code or markup of text, in any TypeScript of ours. */
const textBans = [
  ...['innerHTML', 'outerHTML', 'srcdoc'].map((name) => ({
    selector: `AssignmentExpression[left.property.name="${name}"]`,
    message: 'Build elements with client/dom.ts: text stays text.',
  })),
  {
    selector:
      'CallExpression[callee.property.name=/^(?:insertAdjacentHTML|createContextualFragment|parseFromString|setHTMLUnsafe|parseHTMLUnsafe)$/],' +
      'CallExpression[callee.object.name="document"][callee.property.name=/^write(?:ln)?$/]',
    message: 'Build elements with client/dom.ts: text stays text.',
  },
];

const processBan = {
  selector: 'CallExpression > ObjectExpression > Property[key.name="shell"]:not([value.value=false])',
  message: 'Start programs with a list of arguments: a shell would read them.',
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.astro/',
      '.headword/',
      'node_modules/',
      'tests/fixtures/',
      'tests/golden/',
      'public/pagefind/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` } },
    plugins: { headword: { rules: { 'no-text-replacement': noTextReplacement } } },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-restricted-syntax': ['error', ...textBans, processBan],
      '@typescript-eslint/no-implied-eval': 'error',
      'headword/no-text-replacement': 'error',
      'no-console': 'error',
      'no-control-regex': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers are safe to print.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Arrows that call for effect are the style of this code.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // `||` is wanted where an empty text must give way too.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, boolean: true } }],
      // Type parameters may name the two ends of a channel.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // tsconfig's noPropertyAccessFromIndexSignature asks for the opposite.
      '@typescript-eslint/dot-notation': 'off',
      // A trailing `_` or a rest sibling leaves a value out on purpose.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^\\$?_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    // The document in which diagrams are drawn is jsdom's; nothing runs in it, and what comes out passes an allow-list.
    files: ['src/render/diagram/**/*.ts', 'tests/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', processBan] },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: rawDoors,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '/html\\.ts$', importNames: ['raw'], message: rawBan }] },
      ],
    },
  },
  {
    // Only `astro check` knows the types of components.
    files: ['src/components/mdx.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Texts of tests are their own.
      'headword/no-text-replacement': 'off',
      // A wrong shape fails the test anyway.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.recommended] },
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-text-directive': 'error',
      'astro/no-unused-css-selector': 'error',
      'astro/prefer-class-list-directive': 'error',
      'no-restricted-syntax': ['error', ...bans, htmlBan, inlineBan],
    },
  },
  { files: ['src/components/Markup.astro'], rules: { 'no-restricted-syntax': ['error', ...bans, inlineBan] } },
  { files: ['src/components/Head.astro'], rules: { 'no-restricted-syntax': ['error', ...bans, htmlBan] } },
);
