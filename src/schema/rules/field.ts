import type { Rule } from '../rule.ts';

export const field: Rule = {
  kind: 'fields',
  severities: ['error'],
  title: 'A field has a value that it cannot have',
  meaning:
    'Every field takes one kind of value: text, a list, one of a few words, a date that the calendar has, an address. Required fields must be there. Pages, twins and search are made from the fields, so a wrong value would show up everywhere.',
  fix: 'Write what the message expects. `npm run schema` gives editors the list of fields with an explanation of each.',
  example: {
    file: 'glossary/disk.json',
    bad: `"severity": "hgih",
"tags": "storage, hardware"`,
    good: `"severity": "high",
"tags": ["storage", "hardware"]`,
  },
};
