/** Colours that Mermaid takes from no theme but from a palette of D3, and the tokens that stand in for them. */
import type { Token } from './tokens.ts';

/** By colour as hex: the ten of `schemeTableau10`, which a Sankey diagram gives to its nodes and flows. */
export const borrowedTokens: Readonly<Record<string, Token | undefined>> = {
  '#4e79a7': 'series-1-line',
  '#f28e2c': 'series-3-line',
  '#e15759': 'series-4-line',
  '#76b7b2': 'series-2-line',
  '#59a14f': 'series-6-line',
  '#edc949': 'series-8-line',
  '#af7aa1': 'series-5-line',
  '#ff9da7': 'series-4-line',
  '#9c755f': 'series-3-line',
  '#bab0ab': 'series-7-line',
};
