import type { Rule } from '../rule.ts';

export const diagramCorrected: Rule = {
  kind: 'diagrams',
  severities: ['notice'],
  title: 'A diagram was drawn otherwise than it is written',
  meaning:
    'Some wishes of a diagram are left out or changed, and its author should know: colours that nobody could read, addresses outside, settings that would break the page.',
  fix: 'Nothing needs mending; leave the wish out, and the notice is gone.',
  example: {
    file: 'glossary/disk.json',
    bad: String.raw`"diagram": { "type": "mermaid", "source": "flowchart LR\n  A --> B\n  click A \"https://example.org\"", "alt": "A leads to B." }`,
    good: String.raw`"diagram": { "type": "mermaid", "source": "flowchart LR\n  A --> B", "alt": "A leads to B." }`,
  },
};
