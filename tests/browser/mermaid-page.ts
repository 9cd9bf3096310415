/** A page of Chromium in which the real Mermaid draws with our configuration, in our font, in our seeded world. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { FONT_FAMILY, mermaidConfig } from '../../src/render/diagram/mermaid/mermaid-config.ts';
import { themeVariables } from '../../src/render/diagram/mermaid/theme.ts';

const FONT = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-';
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212';

const read = (path: string): string => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

/** Event models are measured in a font of the system, whatever the configuration says; here that is ours too. */
const FAMILIES = [FONT_FAMILY, 'trebuchet ms'];

const fontFaces = (file: string, range: string, style: string): string => {
  const data = readFileSync(fileURLToPath(import.meta.resolve(`${FONT}${file}.woff2`)), 'base64');
  const rest = `font-style:${style};font-weight:200 800;unicode-range:${range};src:url(data:font/woff2;base64,${data})`;
  return FAMILIES.map((family) => `@font-face{font-family:'${family}';${rest}}`).join('');
};

interface MermaidGlobal {
  readonly initialize: (config: unknown) => void;
  readonly render: (id: string, source: string) => Promise<{ svg: string }>;
  readonly mermaidAPI: { readonly getConfig: () => { themeVariables: Record<string, unknown> } };
}

interface PageGlobals {
  readonly mermaid: MermaidGlobal;
  readonly inSeededWorld: <Result>(draw: () => Promise<Result>) => Promise<Result>;
}

/** Opens the page. */
export const openMermaidPage = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage({ timezoneId: 'UTC' });
  const faces = `${fontFaces('latin-wght-normal', LATIN, 'normal')}${fontFaces('latin-wght-italic', LATIN, 'italic')}`;
  await page.setContent(
    `<!doctype html><style>${faces}:root{--sans:'${FONT_FAMILY}'}${read('styles/diagram.css')}body{margin:0}main{width:960px}</style>
    ${FAMILIES.map((family) => `<p style="font-family:'${family}'">a<b>b</b><i>c</i></p>`).join('')}<main></main>`,
  );
  await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('mermaid/dist/mermaid.min.js')) });
  const seeded = stripTypeScriptTypes(read('render/diagram/mermaid/seeded-world.ts'));
  const script = seeded.replaceAll(/^export const (\w+)/gm, 'globalThis.$1');
  await page.addScriptTag({ content: `{ const process = { env: {} }; ${script} }` });
  const defaults = await page.evaluate(async (config) => {
    const { mermaid } = globalThis as unknown as PageGlobals;
    await document.fonts.ready;
    mermaid.initialize(config);
    return mermaid.mermaidAPI.getConfig().themeVariables;
  }, mermaidConfig);
  const config = { ...mermaidConfig, themeVariables: themeVariables(defaults) };
  await page.evaluate((whole) => {
    (globalThis as unknown as PageGlobals).mermaid.initialize(whole);
  }, config);
  return page;
};

/** The SVG that Mermaid draws in the page. */
export const drawInPage = (page: Page, source: string): Promise<string> =>
  page.evaluate(async (text) => {
    const { mermaid, inSeededWorld } = globalThis as unknown as PageGlobals;
    return (await inSeededWorld(() => mermaid.render('dg', text))).svg;
  }, source);
