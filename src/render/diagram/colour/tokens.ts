/** The colours of diagrams, by meaning. src/styles/diagram.css says the same to browsers; a test compares the two. */

/** `[light, dark]` of each custom property `--dg-<name>`. All light values differ, since they name their token, and none is a colour authors write: white is #fefefe. */
export const TOKENS = {
  text: ['#1e1c19', '#ece8e0'],
  line: ['#5e574b', '#b3ab9c'],
  'node-fill': ['#edf5f6', '#1c2f34'],
  'node-stroke': ['#5f8d96', '#5f8d96'],
  'cluster-fill': ['#f9f7f2', '#272521'],
  'cluster-stroke': ['#d3cdc0', '#4b463d'],
  'label-bg': ['#fefefe', '#1f1e1b'],
  'note-fill': ['#fdf3d6', '#352d14'],
  'note-stroke': ['#a8862f', '#937a3a'],
  muted: ['#ebe7de', '#322f29'],
  'series-1': ['#d9e5fb', '#1e3457'],
  'series-2': ['#cfeee7', '#123c37'],
  'series-3': ['#fbe7c3', '#453211'],
  'series-4': ['#fadce0', '#4b212a'],
  'series-5': ['#e7dffa', '#362a57'],
  'series-6': ['#d9edcf', '#223d1b'],
  'series-7': ['#e0e5ec', '#2e3743'],
  'series-8': ['#fde1d1', '#4a2a17'],
  'series-1-line': ['#2d5fbd', '#82acf6'],
  'series-2-line': ['#0d736b', '#54c3b4'],
  'series-3-line': ['#8f5a00', '#dfae52'],
  'series-4-line': ['#b12e48', '#f08d9d'],
  'series-5-line': ['#6b46c0', '#b5a0f1'],
  'series-6-line': ['#387823', '#8fc97c'],
  'series-7-line': ['#536171', '#9fafbf'],
  'series-8-line': ['#ad4a0e', '#f0985f'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

export type Token = keyof typeof TOKENS;

export const lightOf = (token: Token): string => TOKENS[token][0];
