/**
 * What stands in the place of texts that bulk files may not carry.
 */
import { z } from 'zod';
import { filledText, webUrl } from '../text.ts';

export const withheldSchema = z
  .strictObject({
    fields: z.array(filledText).describe('Fields that the term has and this file leaves out.'),
    url: webUrl.describe('Where to read them.'),
    credit: filledText.describe('Whom to credit, in a line.'),
  })
  .describe('Texts that the rights of the term keep out of files that gather terms.');
