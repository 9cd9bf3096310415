/** The pieces every path is reduced to: absolute lines and cubic curves. */
import type { Point } from './matrix.ts';

export type Segment =
  | { readonly kind: 'M' | 'L'; readonly to: Point }
  | { readonly kind: 'C'; readonly c1: Point; readonly c2: Point; readonly to: Point }
  | { readonly kind: 'Z'; readonly to: Point };
