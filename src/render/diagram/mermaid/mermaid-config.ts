/** Everything Mermaid is told before it draws. What is listed under `secure` no source can change by a directive. */
import type { MermaidConfig } from 'mermaid';
import { c4Config } from './c4-config.ts';
import { FONT_FAMILY, chartConfig } from './chart-config.ts';
import { limits } from '../../../schema/limits.ts';
import { MERMAID_CSS } from './mermaid-css.ts';

/** What no source can set, at any depth of its configuration. */
export const SECURE = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'maxEdges',
  'suppressErrorRendering',
  'theme',
  'themeVariables',
  'themeCSS',
  'darkMode',
  'fontFamily',
  'altFontFamily',
  'fontSize',
  'htmlLabels',
  'dompurifyConfig',
  'deterministicIds',
  'deterministicIDSeed',
  'handDrawnSeed',
  'arrowMarkerAbsolute',
  'legacyMathML',
  'forceLegacyMathML',
  'logLevel',
  'markdownAutoWrap',
  'wrap',
];

export const MAX_EDGES = 400;
export const MAX_NODES = 400;
export { FONT_FAMILY };

/** The configuration of every diagram, without its theme variables. */
export const mermaidConfig = {
  startOnLoad: false,
  suppressErrorRendering: true,
  securityLevel: 'strict',
  secure: SECURE,
  maxTextSize: limits.diagram,
  maxEdges: MAX_EDGES,
  theme: 'base',
  look: 'classic',
  fontFamily: FONT_FAMILY,
  fontSize: 16,
  htmlLabels: true,
  themeCSS: MERMAID_CSS,
  logLevel: 'fatal',
  deterministicIds: true,
  deterministicIDSeed: 'dg',
  handDrawnSeed: 1,
  flowchart: {
    inheritDir: true,
    curve: 'rounded',
    nodeSpacing: 32,
    rankSpacing: 40,
    subGraphTitleMargin: { top: 6, bottom: 2 },
    padding: 12,
    minNodeWidth: 0,
    wrappingWidth: 220,
    diagramPadding: 8,
  },
  state: { nodeSpacing: 40, rankSpacing: 40, padding: 8 },
  class: { nodeSpacing: 40, rankSpacing: 44, hideEmptyMembersBox: true },
  er: { nodeSpacing: 60, rankSpacing: 60 },
  usecase: { actorFontFamily: FONT_FAMILY, usecaseFontFamily: FONT_FAMILY, usecaseFontSize: 14 },
  c4: c4Config,
  ...chartConfig,
} as const satisfies MermaidConfig;
