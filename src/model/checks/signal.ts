/**
 * What crawlers are asked does not contradict the rights: nobody offers texts for training that may not be carried away.
 */
import type { Check } from '../check.ts';
import { keepsTextsBack } from '../signals.ts';

export const signal: Check = ({ glossary, locateSite }) =>
  glossary.site.signals?.ai_train === true && keepsTextsBack(glossary)
    ? [
        locateSite(['signals', 'ai_train'], {
          rule: 'signal',
          severity: 'warning',
          message: 'Unexpected "ai_train" true, while "usage" keeps texts back from being carried away.',
          hint: 'Write false, leave it out, or free the texts in "usage".',
        }),
      ]
    : [];
