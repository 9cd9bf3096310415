import type { Rule } from '../rule.ts';

export const diagram: Rule = {
  kind: 'diagrams',
  severities: ['error'],
  title: 'A diagram cannot be drawn',
  meaning:
    'Diagrams are Mermaid and are drawn while the site is built. What Mermaid cannot read, what is larger than the limits, or what would load something from elsewhere is refused.',
  fix: 'Correct the line that the message names. The guide [Draw diagrams](/guides/draw-diagrams) shows every kind; mermaid.live draws while you type.',
  example: {
    file: 'glossary/disk.json',
    bad: String.raw`"diagram": { "type": "mermaid", "source": "flowchart LR\n  A -> B", "alt": "A leads to B." }`,
    good: String.raw`"diagram": { "type": "mermaid", "source": "flowchart LR\n  A --> B", "alt": "A leads to B." }`,
  },
};
