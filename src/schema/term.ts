/**
 * One glossary term as its author writes it: `content/glossary/<slug>.json`. The descriptions are the author's help:
 * editors show them while typing, and `npm run schema` writes them into the JSON Schema.
 */
import { z } from 'zod';
import { codeVerifySchema } from './code-verify.ts';
import { filledText, isoDate, optionalList, optionalText, optionalWord, slug, text, webUrl } from './text.ts';

/** From mild to grave. */
export const severities = ['info', 'low', 'medium', 'high', 'critical'] as const;
export const efforts = ['low', 'medium', 'high'] as const;
export const difficulties = ['beginner', 'intermediate', 'advanced'] as const;

const level = z.enum(efforts);
const proseHelp = 'Inline Markdown and paragraphs: emphasis, `code`, links, lists, [[slug]]. Never HTML.';

export const codeLabelsSchema = z.strictObject({
  bad: filledText.describe('Heading of the code to avoid, e.g. "Avoid" or "Vulnerable".'),
  good: filledText.describe('Heading of the code to prefer, e.g. "Prefer" or "Fixed".'),
});

const codeNotesSchema = z.array(
  z.strictObject({
    line: z.int().min(1).describe('Number of the line in its code, from 1.'),
    text: filledText.describe('What the line needs a word for, in a sentence. Inline Markdown; [[slug]] links.'),
  }),
);

export const diagramSchema = z.strictObject({
  type: z.literal('mermaid').describe('The diagram language. Only "mermaid" so far.'),
  source: filledText.describe('The diagram in Mermaid, e.g. "flowchart TD\\n  A --> B".'),
  alt: optionalText.describe('What the picture shows, in a sentence, for readers who do not see it.'),
  text: optionalText.describe('What it says in words, a statement a line. Written by the build; leave it out.'),
});

const appliesToSchema = z.strictObject({
  languages: optionalList(
    z.strictObject({
      id: filledText.describe('Language, e.g. "python".'),
      since: optionalText.describe('First version it applies to, e.g. "3.5".'),
      until: optionalText.describe('Last version it applies to.'),
    }),
  ).describe('Programming languages and versions.'),
  contexts: optionalList(filledText).describe('Where it matters, e.g. "web", "cli".'),
});

const detectionSchema = z.strictObject({
  auto_detectable: optionalWord(['yes', 'partial', 'no']).describe('Whether a tool can find it: yes, partial or no.'),
  hints: optionalList(filledText).describe('What to look for, one pattern an entry.'),
  tools: optionalList(
    z.strictObject({
      name: filledText.describe('The tool, e.g. "Ruff".'),
      rules: optionalList(filledText).describe('Ids of its rules, e.g. ["ASYNC210"].'),
      url: webUrl.optional().describe('The documentation of the rule or tool.'),
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
  difference: filledText.describe('What tells the two apart, in one or two sentences that name both. Inline Markdown.'),
});

export const usageSchema = z.strictObject({
  verbatim_allowed: optionalList(filledText).describe(
    'Fields that may be quoted word for word; where the list is there, others may not. "code_examples" means both codes.',
  ),
  paraphrase_required: optionalList(filledText).describe(
    'Fields that must be put in other words. Bulk files and feeds leave them out and link to them.',
  ),
  multi_source_answers: optionalText.describe('How to credit when several terms are used.'),
  when_unsure: optionalText.describe('What is always acceptable.'),
  attribution_examples: z
    .strictObject({
      inline_mention: optionalText.describe('For a sentence in a text.'),
      markdown_link: optionalText.describe('For a text in Markdown.'),
      footer_credit: optionalText.describe('For a line below a text.'),
    })
    .optional()
    .describe('Ready-made credits.'),
});

export const citationSchema = z.strictObject({
  canonical_url: webUrl.optional().describe('The address to cite.'),
  html_url: webUrl.optional().describe('Address of the page.'),
  json_url: webUrl.optional().describe('Address of the JSON twin.'),
  source: optionalText.describe('Name of the site.'),
  author: optionalText.describe('Who wrote it.'),
  author_url: webUrl.optional().describe('Address of the author.'),
  licence: optionalText.describe('Name of the licence.'),
  usage: usageSchema.optional().describe('What may be done with the fields.'),
});

const autoLinkSchema = z.strictObject({
  from: z.boolean().optional().describe('false: names of other terms in the text of this term stay plain text.'),
  to: z.boolean().optional().describe('false: other texts never link to this term by themselves.'),
  except: optionalList(filledText).describe(
    'Names of this term, title or aliases, that are never linked, e.g. "lock".',
  ),
});

export const termSchema = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors. Not published.'),
  slug: slug.describe('The last part of the address. Equal to the file name without ".json".'),
  term: filledText.describe('The headword as readers see it, e.g. "Python async/await".'),
  category: filledText.describe('Id of a category of site.json.'),
  difficulty: optionalWord(difficulties).describe('beginner, intermediate or advanced.'),
  short: filledText.describe('The definition in one sentence that one can quote.'),
  long: filledText.describe(`The explanation. ${proseHelp}`),
  aliases: optionalList(filledText).describe('Other names readers search for. No two terms may share one.'),
  tags: optionalList(filledText).describe('Topics that cut across categories.'),
  misconception: optionalText.describe(`What people wrongly believe, then what is true. ${proseHelp}`),
  why_it_matters: optionalText.describe(`What it costs to get this wrong, or gains to get it right. ${proseHelp}`),
  common_mistakes: optionalList(filledText).describe('Mistakes people really make, one an entry.'),
  when_to_use: optionalList(filledText).describe('Situations it suits, one an entry.'),
  avoid_when: optionalList(filledText).describe('Situations it does not suit, one an entry.'),
  related: optionalList(slug).describe('Slugs of terms worth reading next.'),
  prerequisites: optionalList(slug).describe('Slugs of terms to know before. No circles.'),
  refs: optionalList(webUrl).describe('Addresses of primary sources.'),
  bad_code: optionalText.describe('Code that shows the mistake.'),
  good_code: optionalText.describe('The same task done well.'),
  quick_fix: optionalText.describe(`The remedy in a sentence or two. ${proseHelp}`),
  severity: z.enum(severities).describe('How bad it is when got wrong: info, low, medium, high or critical.'),
  effort: z.enum(efforts).describe('Work of mending one occurrence: low, medium or high.'),
  created: isoDate.describe('Day the term was first published, like 2026-11-21.'),
  updated: isoDate.describe('Day of the last change of substance, like 2026-11-21.'),
  severity_reason: optionalText.describe('Why this severity, in a sentence.'),
  effort_estimate: z
    .string()
    .regex(/^$|^P(?=\d|T\d)(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?)?$/, {
      error: 'expected an ISO 8601 duration of days, hours and minutes like PT30M, PT2H or P1D',
    })
    .optional()
    .describe('Time for one occurrence as ISO 8601 duration, e.g. PT30M.'),
  code_language: optionalText.describe('Language of bad_code and good_code. When absent, it is inferred.'),
  code_labels: codeLabelsSchema.optional().describe('Headings of the two codes, where the category has others.'),
  code_notes: z
    .strictObject({
      bad: codeNotesSchema.optional().describe('Notes on lines of bad_code.'),
      good: codeNotesSchema.optional().describe('Notes on lines of good_code.'),
    })
    .optional()
    .describe('What single lines of the two codes need a word for; one note a line.'),
  code_verify: codeVerifySchema.optional().describe('How the two codes are proven, and the verdict.'),
  diagram: diagramSchema.optional().describe('A diagram that explains what words do not.'),
  applies_to: appliesToSchema.optional().describe('Languages, versions and contexts.'),
  detection: detectionSchema.optional().describe('How to find occurrences.'),
  related_problems: optionalList(slug).describe('Slugs of terms that describe problems it causes or goes with.'),
  confused_with: optionalList(confusionSchema).describe(
    'Terms it is often taken for. One of the two says it, both pages show it, and they get a page that compares them.',
  ),
  agent: agentSchema.optional().describe('What a program that finds and fixes occurrences should know.'),
  taxonomy: z
    .strictObject({
      cwe: optionalList(z.string().regex(/^CWE-\d+$/, { error: 'expected an id like CWE-362' })).describe(
        'Ids of the Common Weakness Enumeration, e.g. "CWE-362".',
      ),
      owasp: optionalList(text).describe('Entries of a list of OWASP, e.g. "A04:2021 Insecure Design".'),
    })
    .optional()
    .describe('Ids in public catalogues of weaknesses.'),
  status: z.enum(['active', 'deprecated']).optional().describe('deprecated: kept, but no longer recommended reading.'),
  replaced_by: slug.optional().describe('Slug of the term that replaces a deprecated one.'),
  renamed_from: optionalList(slug).describe('Former slugs; each redirects here.'),
  auto_link: autoLinkSchema.optional().describe('Where the links that the build makes of names are not wanted.'),
  citation: citationSchema.optional().describe('How to cite. When absent, it is made from site.json.'),
});

/** A term as written on disk. */
export type TermSource = z.output<typeof termSchema>;
export type Citation = z.output<typeof citationSchema>;
