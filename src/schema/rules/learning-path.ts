import type { Rule } from '../rule.ts';

export const learningPath: Rule = {
  kind: 'site',
  severities: ['error', 'warning', 'notice'],
  title: 'A learning path has a step that leads nowhere, or steps in the wrong order',
  meaning:
    'The steps of a path in `site.json` are terms and guides that exist (an error otherwise), each after its prerequisites (a warning). A prerequisite that no step brings is only told. Two paths need two addresses.',
  fix: 'Correct the slug, move the step, or name what readers know already in `assumes`. Guides are written `guides/<slug>`.',
  example: {
    file: 'site.json',
    bad: '"home": { "paths": [{ "title": "Storing", "steps": ["cahce", "disk"] }] }',
    good: '"home": { "paths": [{ "title": "Storing", "steps": ["cache", "disk"] }] }',
  },
};
