import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Where `set:html` may print what a renderer of src/render made; every other file prints text. */
const htmlDoors = [
  'src/components/Aside.astro',
  'src/components/Head.astro',
  'src/components/Heading.astro',
  'src/components/Markup.astro',
  'src/components/Question.astro',
  'src/pages/glossary/[[]slug].astro',
  'src/pages/guides/[[]slug].astro',
];

const attribute = (name) => `JSXAttribute[name.name='${name}']`;
const directive = (namespace, name) =>
  `JSXAttribute[name.type='JSXNamespacedName'][name.namespace.name='${namespace}'][name.name.name='${name}']`;

const bans = [
  { selector: attribute('style'), message: 'The policy of the site forbids style attributes; use a class.' },
  { selector: directive('define', 'vars'), message: 'define:vars writes a style attribute or an inline script.' },
  { selector: directive('set', 'text'), message: 'Write the text as a child.' },
  { selector: 'JSXSpreadAttribute', message: 'Name the attributes: data must not become attributes by accident.' },
];
const htmlBan = {
  selector: directive('set', 'html'),
  message: 'Only the files listed in .ci/eslint.config.mjs print HTML.',
};
const inlineBan = { selector: directive('is', 'inline'), message: 'Only Head.astro writes inline scripts.' };

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
    rules: {
      eqeqeq: 'error',
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
    // Only `astro check` knows the types of components.
    files: ['src/components/mdx.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
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
  { files: htmlDoors, rules: { 'no-restricted-syntax': ['error', ...bans, inlineBan] } },
  { files: ['src/components/Head.astro'], rules: { 'no-restricted-syntax': ['error', ...bans] } },
);
