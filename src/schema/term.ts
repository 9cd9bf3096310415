/**
 * One glossary term as its author writes it: `content/glossary/<slug>.json`. The descriptions are the author's help:
 * editors show them while typing, and `npm run schema` writes them into the JSON Schema.
 */
import { z } from 'zod';
import { codeVerifySchema } from './code-verify.ts';
import { limits } from './limits.ts';
import {
  cweId,
  diagramSource,
  diagramText,
  givenList,
  givenUrl,
  isoDate,
  name,
  optionalCode,
  optionalName,
  optionalProse,
  optionalSentence,
  optionalWord,
  prose,
  sentence,
  slug,
  text,
} from './text.ts';

/** From mild to grave. */
export const severities = ['info', 'low', 'medium', 'high', 'critical'] as const;
export const efforts = ['low', 'medium', 'high'] as const;
export const difficulties = ['beginner', 'intermediate', 'advanced'] as const;

const level = z.enum(efforts);
const proseHelp = 'Inline Markdown and paragraphs: emphasis, `code`, links, lists, [[slug]]. Never HTML.';

export const codeLabelsSchema = z.strictObject({
  bad: name.describe('Heading of the code to avoid, e.g. "Avoid" or "Vulnerable".'),
  good: name.describe('Heading of the code to prefer, e.g. "Prefer" or "Fixed".'),
});

const codeNotesSchema = givenList(
  z.strictObject({
    line: z.int().min(1).describe('Number of the line in its code, from 1.'),
    text: sentence.describe('What the line needs a word for, in a sentence. Inline Markdown; [[slug]] links.'),
  }),
);

export const diagramSchema = z.strictObject({
  type: z.literal('mermaid').describe('The diagram language. Only "mermaid" so far.'),
  source: diagramSource.describe('The diagram in Mermaid, e.g. "flowchart TD\\n  A --> B".'),
  alt: optionalSentence.describe('What the picture shows, in a sentence, for readers who do not see it.'),
  text: diagramText.describe('What it says in words, a statement a line. Written by the build; leave it out.'),
});

const appliesToSchema = z.strictObject({
  languages: givenList(
    z.strictObject({
      id: name.describe('Language, e.g. "python".'),
      since: optionalName.describe('First version it applies to, e.g. "3.5".'),
      until: optionalName.describe('Last version it applies to.'),
    }),
  ).describe('Programming languages and versions.'),
  contexts: givenList(name).describe('Where it matters, e.g. "web", "cli".'),
});

const detectionSchema = z.strictObject({
  auto_detectable: optionalWord(['yes', 'partial', 'no']).describe('Whether a tool can find it: yes, partial or no.'),
  hints: givenList(sentence).describe('What to look for, one pattern an entry.'),
  tools: givenList(
    z.strictObject({
      name: name.describe('The tool, e.g. "Ruff".'),
      rules: givenList(name).describe('Ids of its rules, e.g. ["ASYNC210"].'),
      url: givenUrl.optional().describe('The documentation of the rule or tool.'),
    }),
  ).describe('Tools that find it.'),
});

const agentSchema = z.strictObject({
  confidence: level.optional().describe('How sure a finding is: low, medium or high.'),
  false_positives: level.optional().describe('How often a finding is wrong: low, medium or high.'),
  fix_effort: level.optional().describe('Work of a fix for an agent: low, medium or high.'),
  fix_mode: z.enum(['automatic', 'suggested', 'manual']).optional().describe('How a fix may be applied.'),
  context: z
    .enum(['line', 'block', 'function', 'class', 'file', 'module', 'project'])
    .optional()
    .describe('How much code must be read to judge it.'),
  tests: z.enum(['none', 'update', 'add', 'add_and_update']).optional().describe('What a fix does to the tests.'),
});

const confusionSchema = z.strictObject({
  slug: slug.describe('Slug of the term it is taken for.'),
  difference: sentence.describe('What tells the two apart, in one or two sentences that name both. Inline Markdown.'),
});

export const usageSchema = z.strictObject({
  verbatim_allowed: givenList(name).describe(
    'Fields that may be quoted word for word; where the list is there, others may not. "code_examples" means both codes.',
  ),
  paraphrase_required: givenList(name).describe(
    'Fields that must be put in other words. Bulk files and feeds leave them out and link to them.',
  ),
  multi_source_answers: optionalSentence.describe('How to credit when several terms are used.'),
  when_unsure: optionalSentence.describe('What is always acceptable.'),
  attribution_examples: z
    .strictObject({
      inline_mention: optionalSentence.describe('For a sentence in a text.'),
      markdown_link: optionalSentence.describe('For a text in Markdown.'),
      footer_credit: optionalSentence.describe('For a line below a text.'),
    })
    .optional()
    .describe('Ready-made credits.'),
});

export const citationSchema = z.strictObject({
  canonical_url: givenUrl.optional().describe('The address to cite.'),
  html_url: givenUrl.optional().describe('Address of the page.'),
  json_url: givenUrl.optional().describe('Address of the JSON twin.'),
  source: optionalName.describe('Name of the site.'),
  author: optionalName.describe('Who wrote it.'),
  author_url: givenUrl.optional().describe('Address of the author.'),
  licence: optionalName.describe('Name of the licence.'),
  usage: usageSchema.optional().describe('What may be done with the fields.'),
});

const autoLinkSchema = z.strictObject({
  from: z.boolean().optional().describe('false: names of other terms in the text of this term stay plain text.'),
  to: z.boolean().optional().describe('false: other texts never link to this term by themselves.'),
  except: givenList(name).describe('Names of this term, title or aliases, that are never linked, e.g. "lock".'),
});

export const termSchema = z.strictObject({
  $schema: z.string().max(limits.address).optional().describe('Path of the JSON Schema, for editors. Not published.'),
  slug: slug.describe('The last part of the address. Equal to the file name without ".json".'),
  term: name.describe('The headword as readers see it, e.g. "Python async/await".'),
  category: name.describe('Id of a category of site.json.'),
  difficulty: optionalWord(difficulties).describe('beginner, intermediate or advanced.'),
  short: sentence.describe('The definition in one sentence that one can quote.'),
  long: prose.describe(`The explanation. ${proseHelp}`),
  aliases: givenList(name).describe('Other names readers search for. No two terms may share one.'),
  tags: givenList(name).describe('Topics that cut across categories.'),
  misconception: optionalProse.describe(`What people wrongly believe, then what is true. ${proseHelp}`),
  why_it_matters: optionalProse.describe(`What it costs to get this wrong, or gains to get it right. ${proseHelp}`),
  common_mistakes: givenList(sentence).describe('Mistakes people really make, one an entry.'),
  when_to_use: givenList(sentence).describe('Situations it suits, one an entry.'),
  avoid_when: givenList(sentence).describe('Situations it does not suit, one an entry.'),
  related: givenList(slug).describe('Slugs of terms worth reading next.'),
  prerequisites: givenList(slug).describe('Slugs of terms to know before. No circles.'),
  refs: givenList(givenUrl).describe('Addresses of primary sources.'),
  bad_code: optionalCode.describe('Code that shows the mistake.'),
  good_code: optionalCode.describe('The same task done well.'),
  quick_fix: optionalProse.describe(`The remedy in a sentence or two. ${proseHelp}`),
  severity: z.enum(severities).describe('How bad it is when got wrong: info, low, medium, high or critical.'),
  effort: z.enum(efforts).describe('Work of mending one occurrence: low, medium or high.'),
  created: isoDate.describe('Day the term was first published, like 2026-11-21.'),
  updated: isoDate.describe('Day of the last change of substance, like 2026-11-21.'),
  severity_reason: optionalSentence.describe('Why this severity, in a sentence.'),
  effort_estimate: z
    .string()
    .max(limits.name)
    .regex(/^$|^P(?=\d|T\d)(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?)?$/, {
      error: 'expected an ISO 8601 duration of days, hours and minutes like PT30M, PT2H or P1D',
    })
    .optional()
    .describe('Time for one occurrence as ISO 8601 duration, e.g. PT30M.'),
  code_language: optionalName.describe('Language of bad_code and good_code. When absent, it is inferred.'),
  code_labels: codeLabelsSchema.optional().describe('Headings of the two codes, where the category has others.'),
  code_notes: z
    .strictObject({
      bad: codeNotesSchema.describe('Notes on lines of bad_code.'),
      good: codeNotesSchema.describe('Notes on lines of good_code.'),
    })
    .optional()
    .describe('What single lines of the two codes need a word for; one note a line.'),
  code_verify: codeVerifySchema.optional().describe('How the two codes are proven, and the verdict.'),
  diagram: diagramSchema.optional().describe('A diagram that explains what words do not.'),
  applies_to: appliesToSchema.optional().describe('Languages, versions and contexts.'),
  detection: detectionSchema.optional().describe('How to find occurrences.'),
  related_problems: givenList(slug).describe('Slugs of terms that describe problems it causes or goes with.'),
  confused_with: givenList(confusionSchema).describe(
    'Terms it is often taken for. One of the two says it, both pages show it, and they get a page that compares them.',
  ),
  agent: agentSchema.optional().describe('What a program that finds and fixes occurrences should know.'),
  taxonomy: z
    .strictObject({
      cwe: givenList(cweId).describe('Ids of the Common Weakness Enumeration, e.g. "CWE-362".'),
      owasp: givenList(text.max(limits.name)).describe('Entries of a list of OWASP, e.g. "A04:2021 Insecure Design".'),
    })
    .optional()
    .describe('Ids in public catalogues of weaknesses.'),
  status: z.enum(['active', 'deprecated']).optional().describe('deprecated: kept, but no longer recommended reading.'),
  replaced_by: slug.optional().describe('Slug of the term that replaces a deprecated one.'),
  renamed_from: givenList(slug).describe('Former slugs; each redirects here.'),
  auto_link: autoLinkSchema.optional().describe('Where the links that the build makes of names are not wanted.'),
  citation: citationSchema.optional().describe('How to cite. When absent, it is made from site.json.'),
});

/** A term as written on disk. */
export type TermSource = z.output<typeof termSchema>;
export type Citation = z.output<typeof citationSchema>;
