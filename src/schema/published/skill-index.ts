/**
 * `.well-known/agent-skills/index.json`: where agents learn how to query the glossary. The shape is that of the agent
 * skills discovery draft, version 0.2.0.
 */
import { z } from 'zod';
import { filledText, webUrl } from '../text.ts';
import { contentHash, type Published } from './published.ts';

export const skillIndexSchema = z
  .strictObject({
    $schema: webUrl.describe('The schema of the draft that this file follows.'),
    skills: z
      .array(
        z.strictObject({
          name: z
            .string()
            .max(64)
            .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
            .describe('Name of the skill.'),
          type: z.literal('skill-md').describe('The skill is one Markdown file.'),
          description: filledText.max(1024).describe('What it is for and when to use it.'),
          url: webUrl.describe('Address of its SKILL.md.'),
          digest: contentHash.describe('SHA-256 of the bytes of SKILL.md.'),
        }),
      )
      .describe('The skills of this site.'),
  })
  .meta({
    title: 'Agent skills',
    description: 'What agents can do with this glossary. Ignore keys that you do not know.',
    examples: [
      {
        $schema: 'https://schemas.agentskills.io/discovery/0.2.0/schema.json',
        skills: [
          {
            name: 'example-glossary',
            type: 'skill-md',
            description: 'Look up terms in Example glossary.',
            url: 'https://example.org/.well-known/agent-skills/example-glossary/SKILL.md',
            digest: `sha256:${'0'.repeat(64)}`,
          },
        ],
      },
    ],
  });

export type SkillIndex = Published<typeof skillIndexSchema>;
