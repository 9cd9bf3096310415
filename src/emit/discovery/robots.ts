/**
 * robots.txt, and what crawlers are asked in it and in headers: as Content Signals (contentsignals.org) and in the words
 * of the AI Preferences group of the IETF (draft-ietf-aipref-attach), both from one answer, so that they never disagree.
 */
import type { Glossary } from '../../model/glossary.ts';
import { signalNames, signalsOf, type Signals } from '../../model/signals.ts';
import { pagePath, sitemapPath, toAddress } from '../paths.ts';

const answer = (signals: Signals, name: keyof Signals, words: readonly [yes: string, no: string]): readonly string[] =>
  signals[name] === undefined ? [] : [signals[name] ? words[0] : words[1]];

/** `search=yes, ai-train=no`; empty when nothing is asked. */
export const contentSignal = (glossary: Glossary): string => {
  const signals = signalsOf(glossary);
  return signalNames
    .flatMap((name) => answer(signals, name, ['yes', 'no']).map((word) => `${name.replace('_', '-')}=${word}`))
    .join(', ');
};

/** Categories of the vocabulary; it has none for reading to answer. */
const categories = { search: 'search', ai_train: 'train-ai' } as const;

/** `search=y, train-ai=n`, the value of a Content-Usage header; empty when nothing is asked. */
export const contentUsage = (glossary: Glossary): string => {
  const signals = signalsOf(glossary);
  return (['search', 'ai_train'] as const)
    .flatMap((name) => answer(signals, name, ['y', 'n']).map((word) => `${categories[name]}=${word}`))
    .join(', ');
};

/** robots.txt. It counts at the root of a host only; of a site below a base path it speaks of that path. */
export const robotsText = (glossary: Glossary): string => {
  const { site } = glossary;
  const signal = contentSignal(glossary);
  const usage = contentUsage(glossary);
  const path = site.base === '/' ? '' : `${site.base} `;
  return [
    'User-agent: *',
    ...(signal ? [`Content-Signal: ${signal}`] : []),
    ...(usage ? [`Content-Usage: ${path}${usage}`] : []),
    `Allow: ${site.base}`,
    '',
    `Sitemap: ${toAddress(site, pagePath(site, sitemapPath))}`,
    '',
  ].join('\n');
};
