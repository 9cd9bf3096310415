/**
 * The collections that Astro knows: what they hold is decided in astro/loader.ts.
 */
import { defineCollection } from 'astro:content';
import { guideLoader, termLoader } from './astro/loader.ts';

export const collections = {
  terms: defineCollection({ loader: termLoader() }),
  guides: defineCollection({ loader: guideLoader() }),
};
