/**
 * The colours Mermaid is told to use: the light values of our tokens, so that every colour in its picture names the
 * token that replaces it. One rendering serves both themes.
 */
import { lightOf, type Token } from '../colour/tokens.ts';

const SERIES = 8;
const series = (index: number, line = false): Token =>
  `series-${((((index % SERIES) + SERIES) % SERIES) + 1) as 1}${line ? '-line' : ''}` as Token;

/** First match wins: from the name of a theme variable to the token it takes; `$1` counts a series. */
const VARIABLES: readonly (readonly [RegExp, Token | ((match: number) => Token)])[] = [
  [/^(?:cScale|git|fillType|surface)(\d+)$/, (index) => series(index)],
  [/^(?:pie|venn)(\d+)$/, (index) => series(index - 1)],
  [/^quadrant([1-4])Fill$/, (index) => series([0, 1, 6, 2][index - 1] ?? 0)],
  [/^(?:cScalePeer|cScaleInv|gitInv|surfacePeer)(\d+)$/, (index) => series(index, true)],
  [/^quadrantPointFill$/, 'series-1-line'],
  [
    /Label\d*$|Text(?:Fill|Color|LightColor|DarkColor|OutsideColor|ClickableColor)?$|TitleFill$|^titleColor|LabelColor|textColor|TextColor|AxisTextFill/,
    'text',
  ],
  [/^taskText|^sequenceNumberColor/, 'text'],
  [/^noteBkg/, 'note-fill'],
  [/^noteBorder/, 'note-stroke'],
  [
    /^(?:edgeLabelBackground|background|relationLabelBackground|labelBackgroundColor|compositeBackground|commitLabelBackground)$/,
    'label-bg',
  ],
  [/^crit(?:Bkg)/, 'series-4'],
  [/^crit(?:Border)|^todayLine|^vertLine|^wardleyEvolution/, 'series-4-line'],
  [/^activeTaskBkg/, 'series-1'],
  [/^activeTaskBorder/, 'series-1-line'],
  [/^doneTaskBkg/, 'muted'],
  [/^doneTaskBorder/, 'cluster-stroke'],
  [/^taskBkg/, 'node-fill'],
  [
    /^cluster(?:Bkg)|^altBackground|^sectionBkgColor|^rowOdd|^attributeBackgroundColorOdd|^rectBkg|^emSwimlaneBackgroundOdd/,
    'cluster-fill',
  ],
  [/^altSectionBkg/, 'label-bg'],
  [/^excludeBkg/, 'muted'],
  [/^rowEven|^attributeBackgroundColorEven|^activationBkg|^compositeTitle|^labelBoxBkg|^tagLabelBackground/, 'muted'],
  [
    /^gridColor|^clusterBorder|^tertiaryBorder|^border2|^flowContainerStroke|^archGroupBorderColor|^emSwimlaneBackgroundStroke/,
    'cluster-stroke',
  ],
  [/^emUiFill/, 'label-bg'],
  [/^emCommandFill/, 'series-1'],
  [/^emCommandStroke/, 'series-1-line'],
  [/^emEventFill/, 'series-8'],
  [/^emEventStroke/, 'series-8-line'],
  [/^emReadModelFill/, 'series-6'],
  [/^emReadModelStroke/, 'series-6-line'],
  [/^emProcessorFill/, 'series-5'],
  [/^emProcessorStroke/, 'series-5-line'],
  [/^emUiStroke/, 'node-stroke'],
  [
    /^(?:lineColor|arrowheadColor|defaultLinkColor|signalColor|transitionColor|relationColor|specialStateColor|emArrowhead|emRelationStroke|archEdgeColor|archEdgeArrowColor)$/,
    'line',
  ],
  [/^actorLineColor/, 'node-stroke'],
  [/^pieStrokeColor/, 'label-bg'],
  [/Border(?:Color)?$|StrokeFill$|BorderStrokeFill$|StrokeColor$|^gradient/, 'node-stroke'],
  [/^innerEndBackground/, 'line'],
  [/^(?:tertiaryColor)$/, 'cluster-fill'],
  [/Bkg(?:Color)?$|Background$|^primaryColor|^secondaryColor|Bkg/, 'node-fill'],
];

/** Colours of nested groups of theme variables, by the name of the key inside. */
const NESTED: readonly (readonly [RegExp, Token])[] = [
  [/text|label|title/i, 'text'],
  [/graticule|grid/i, 'cluster-stroke'],
  [/^complexBg/, 'series-5'],
  [/^complicatedBg/, 'series-1'],
  [/^clearBg/, 'series-6'],
  [/^chaoticBg/, 'series-4'],
  [/^confusionBg/, 'muted'],
  [/annotationFill|componentFill/i, 'label-bg'],
  [/Bg$/i, 'cluster-fill'],
  [/evolution|cliff/i, 'series-4-line'],
  [/Color|Stroke/, 'line'],
];

const palette = (): string => Array.from({ length: SERIES }, (_, index) => lightOf(series(index, true))).join(',');

const colourOf = (name: string): string | undefined => {
  for (const [pattern, token] of VARIABLES) {
    const match = pattern.exec(name);
    if (match) return lightOf(typeof token === 'string' ? token : token(Number(match[1])));
  }
  return undefined;
};

/** Our value for every colour among Mermaid's own theme variables; sizes and weights stay Mermaid's. */
export const themeVariables = (defaults: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const ours: Record<string, unknown> = { ...FIXED, ...actors() };
  const sizes: Readonly<Record<string, object>> = NESTED_SIZES;
  for (const [name, value] of Object.entries(defaults)) {
    if (typeof value === 'object' && value !== null) {
      const group = Object.entries(value).map(([key, inner]) => [key, nestedColour(key, inner)] as const);
      ours[name] = { ...sizes[name], ...Object.fromEntries(group.filter(([, inner]) => inner !== undefined)) };
    } else if (typeof value === 'string' && isColour(value)) {
      const colour = colourOf(name);
      if (colour) ours[name] = colour;
    }
  }
  return ours;
};

const nestedColour = (key: string, value: unknown): string | undefined => {
  if (key === 'plotColorPalette') return palette();
  if (key === 'backgroundColor') return 'transparent';
  if (typeof value !== 'string' || !isColour(value)) return undefined;
  const token = NESTED.find(([pattern]) => pattern.test(key))?.[1];
  return token && lightOf(token);
};

const isColour = (value: string): boolean =>
  /^#|^(?:rgb|hsl)a?\(|^[a-z]+$/i.test(value) && !/^(?:normal|bold|none)$/.test(value);

/** The six people of a journey whose colours a theme variable names. */
const actors = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`actor${index}`, lightOf(series(index, true))]));

/** Sizes inside nested groups of theme variables. */
const NESTED_SIZES = {
  cynefin: { itemFontSize: 13, cliffWidth: 2.5, boundaryWidth: 1.25, arrowWidth: 1.25 },
  radar: { axisLabelFontSize: 14, legendFontSize: 14, axisStrokeWidth: 1, graticuleOpacity: 0.4 },
} as const;

/** `useGradient` and `dropShadow` off: ornaments that cost bytes and say nothing. */
const FIXED = {
  fontSize: '16px',
  useGradient: false,
  dropShadow: 'none',
  strokeWidth: 1,
  pieOpacity: '1',
  pieStrokeWidth: '1.5px',
  pieOuterStrokeWidth: '0px',
  pieTitleTextSize: '18px',
  pieSectionTextSize: '15px',
  pieLegendTextSize: '15px',
  tagLabelFontSize: '13px',
  commitLabelFontSize: '13px',
  archEdgeWidth: '1.5',
  archGroupBorderWidth: '1px',
  darkMode: false,
} as const;
