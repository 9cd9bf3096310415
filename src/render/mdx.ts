/**
 * MDX text → HTML, in this process: Sätteri compiles it, a runtime of a few lines builds strings. Only for MDX that emit/
 * wrote, whose data are JSON; it never passes through Vite, which would cost 200 times as much.
 */
import { mdxToJs } from 'satteri';
import { html, type Html, type HtmlValue } from './html.ts';

type Component = (props: Record<string, unknown>) => Html;

interface Module {
  readonly default: (props: { readonly components: Readonly<Record<string, Component>> }) => Html;
}

const join = (children: unknown): Html => html`${children as HtmlValue}`;

const plainElement = (name: string, children: unknown): Html => ({ html: `<${name}>${join(children).html}</${name}>` });

/** The automatic JSX runtime: components are functions from props to HTML, elements have no attributes. */
const jsx = (type: string | Component | symbol, { children, ...props }: Record<string, unknown>): Html => {
  if (typeof type === 'function') return type(children === undefined ? props : { ...props, children: join(children) });
  return typeof type === 'string' ? plainElement(type, children) : join(children);
};

const runtime = { Fragment: Symbol('Fragment'), jsx, jsxs: jsx };

/** Renders an MDX document with these components. Throws when it names a component that is not there. */
export const renderMdx = (source: string, components: Readonly<Record<string, Component>>): Html => {
  const { code } = mdxToJs(source, { outputFormat: 'function-body', elementAttributeNameCase: 'html' });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is ours: tags with JSON props, nothing else
  const evaluate = new Function(code) as (options: typeof runtime) => Module;
  return evaluate(runtime).default({ components });
};
