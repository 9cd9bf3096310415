import { describe, expect, test } from 'vitest';
import { contentSignal, contentUsage, robotsText } from '../../../../src/emit/discovery/robots.ts';
import { glossaryOf, type Content } from '../../../content.ts';

const robotsOf = (content: Content = {}): string => robotsText(glossaryOf({ terms: { cache: {} }, ...content }));
const restricted = { verbatim_allowed: ['short'] };

describe('robots.txt', () => {
  test('of a site that says nothing of its use claims nothing', () => {
    expect(robotsOf()).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap-index.xml\n');
  });

  test('asks not to train with texts that may not be carried away, and says no more than that', () => {
    const expected =
      'User-agent: *\nContent-Signal: ai-train=no\nContent-Usage: train-ai=n\nAllow: /\n\nSitemap: https://example.org/sitemap-index.xml\n';
    expect(robotsOf({ site: { usage: restricted } })).toBe(expected);
    expect(robotsOf({ terms: { cache: { citation: { usage: restricted } } } })).toBe(expected);
  });

  test('says in both vocabularies what the site says', () => {
    const glossary = glossaryOf({ site: { signals: { ai_train: false, search: true, ai_input: true } } });
    expect(contentSignal(glossary)).toBe('search=yes, ai-input=yes, ai-train=no');
    expect(contentUsage(glossary)).toBe('search=y, train-ai=n');
  });

  test('keeps to what the owner says, rights or not', () => {
    expect(contentSignal(glossaryOf({ site: { usage: restricted, signals: { ai_train: true } } }))).toBe(
      'ai-train=yes',
    );
  });

  test('has no line for a vocabulary that has no word', () => {
    const text = robotsOf({ site: { signals: { ai_input: false } } });
    expect(text).toContain('Content-Signal: ai-input=no\n');
    expect(text).not.toContain('Content-Usage');
  });

  test('speaks of its own path where the site shares its host', () => {
    expect(robotsOf({ site: { base: '/docs', signals: { search: true } } })).toBe(
      'User-agent: *\nContent-Signal: search=yes\nContent-Usage: /docs/ search=y\nAllow: /docs/\n\nSitemap: https://example.org/docs/sitemap-index.xml\n',
    );
  });
});
