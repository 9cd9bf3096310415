/**
 * How large Mermaid draws the kinds of diagram that do not grow with their content: to be read in a column of 700 px.
 */
import type { MermaidConfig } from 'mermaid';
import { lightOf } from '../colour/tokens.ts';

export const FONT_FAMILY = 'Atkinson Hyperlegible Next Variable';

/** Kinds whose settings Mermaid takes but does not declare. */
type Undeclared = 'treemap' | 'wardley-beta' | 'cynefin' | 'railroad';

const AXIS = { labelFontSize: 14, titleFontSize: 15, axisLineWidth: 1, tickWidth: 1 } as const;

export const chartConfig = {
  sequence: {
    actorMargin: 40,
    width: 120,
    height: 54,
    boxMargin: 8,
    noteMargin: 8,
    messageMargin: 32,
    labelBoxWidth: 58,
    useMaxWidth: false,
    actorFontFamily: FONT_FAMILY,
    noteFontFamily: FONT_FAMILY,
    messageFontFamily: FONT_FAMILY,
  },
  gantt: {
    axisFormat: '%b %-d',
    useWidth: 720,
    topAxis: false,
    fontSize: 14,
    sectionFontSize: 14,
    barHeight: 24,
    barGap: 6,
    leftPadding: 104,
    rightPadding: 24,
    topPadding: 44,
    gridLineStartPadding: 40,
  },
  journey: {
    width: 108,
    height: 66,
    taskMargin: 12,
    leftMargin: 100,
    diagramMarginX: 12,
    taskFontFamily: FONT_FAMILY,
    titleFontSize: '18px',
    titleFontFamily: FONT_FAMILY,
    // These come after six of Mermaid's own, which theme.ts replaces.
    actorColours: [7, 8, 1, 2, 3, 4, 5, 6].map((series) => lightOf(`series-${series as 1}-line`)),
  },
  timeline: { leftMargin: 20, padding: 16 },
  quadrantChart: {
    chartWidth: 520,
    chartHeight: 480,
    titleFontSize: 18,
    pointTextPadding: 9,
    pointLabelFontSize: 13,
    quadrantExternalBorderStrokeWidth: 1,
  },
  xyChart: { width: 680, height: 420, titleFontSize: 18, xAxis: AXIS, yAxis: AXIS },
  sankey: { width: 680, height: 400, linkColor: 'source' },
  packet: { bitWidth: 21, rowHeight: 36 },
  radar: { width: 420, height: 420, marginTop: 64, marginLeft: 110, marginRight: 110 },
  venn: { width: 640, height: 400 },
  treemap: { nodeWidth: 70, nodeHeight: 40 },
  'wardley-beta': { width: 700, height: 480, labelFontSize: 13, axisFontSize: 15 },
  cynefin: { width: 700, height: 540 },
  railroad: { fontFamily: FONT_FAMILY, fontSize: 15, strokeWidth: 1.25, markerRadius: 4 },
} as const satisfies MermaidConfig & Readonly<Record<Undeclared, object>>;
