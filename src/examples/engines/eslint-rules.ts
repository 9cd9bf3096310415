/**
 * The rules that may be declared: ESLint's own and those of three plugins.
 */
import { createRequire } from 'node:module';
import type { ESLint } from 'eslint';
import n from 'eslint-plugin-n';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import tseslint from 'typescript-eslint';

type Plugin = Pick<ESLint.Plugin, 'rules'>;

/** Brings no types along. */
const promise = createRequire(import.meta.url)('eslint-plugin-promise') as Plugin;

/** Prefix of its rules → plugin. */
export const plugins: Readonly<Record<string, Plugin>> = {
  '@typescript-eslint': tseslint.plugin as Plugin,
  n: n,
  promise,
};

interface KnownRule {
  readonly meta?: { readonly docs?: object };
}

const ownRules = Object.entries(plugins).flatMap(([prefix, { rules = {} }]) =>
  Object.entries(rules).map(([name, rule]): [string, KnownRule] => [`${prefix}/${name}`, rule as KnownRule]),
);

/** Id → rule. */
export const knownRules: ReadonlyMap<string, KnownRule> = new Map<string, KnownRule>([
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- There is no other list of ESLint's own rules.
  ...[...builtinRules].map(([id, rule]): [string, KnownRule] => [id, rule as KnownRule]),
  ...ownRules,
]);

/** Whether a rule asks the type checker. */
export const needsTypes = (rule: string): boolean => {
  const docs = knownRules.get(rule)?.meta?.docs;
  return docs !== undefined && 'requiresTypeChecking' in docs && docs.requiresTypeChecking === true;
};
