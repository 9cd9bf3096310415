// Everything Mermaid is told before it draws. What is listed under `secure` no source can change by a directive.
import type { MermaidConfig } from 'mermaid';

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
export const MAX_CHARACTERS = 50_000;
export const FONT_FAMILY = 'Atkinson Hyperlegible Next Variable';

/** The configuration of every diagram, without its theme variables. */
export const mermaidConfig = {
  startOnLoad: false,
  suppressErrorRendering: true,
  securityLevel: 'strict',
  secure: SECURE,
  maxTextSize: MAX_CHARACTERS,
  maxEdges: MAX_EDGES,
  theme: 'base',
  look: 'classic',
  fontFamily: FONT_FAMILY,
  fontSize: 16,
  htmlLabels: true,
  themeCSS: '.cluster-label{font-weight:600}.grid .tick text{font-size:12px}.edgeTerminals{font-size:13px}',
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
  sequence: {
    actorMargin: 40,
    width: 120,
    height: 44,
    boxMargin: 8,
    noteMargin: 8,
    messageMargin: 32,
    useMaxWidth: false,
  },
  state: { nodeSpacing: 40, rankSpacing: 40, padding: 8 },
  class: { nodeSpacing: 40, rankSpacing: 44 },
  er: { nodeSpacing: 60, rankSpacing: 60 },
  gantt: {
    axisFormat: '%b %-d',
    useWidth: 900,
    topAxis: false,
    fontSize: 14,
    sectionFontSize: 14,
    barHeight: 24,
    barGap: 6,
    leftPadding: 110,
    topPadding: 44,
    gridLineStartPadding: 40,
  },
} as const satisfies MermaidConfig;
