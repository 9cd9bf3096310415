/**
 * A rule of our own: what `replace` puts in is written out, or comes from a function. In a text "$&" and its like mean
 * something, and a text may come from content.
 */
import ts from 'typescript';

const message = 'Give replace a function: "$&" in a text would mean something.';

const isWrittenOut = ({ type, expressions, tag }) =>
  type === 'Literal' ||
  (type === 'TemplateLiteral' && expressions.length === 0) ||
  (type === 'TaggedTemplateExpression' && tag.object?.name === 'String');

/** Whether a value of the type may be a text with "$" in it. */
const mayMeanMore = (type) =>
  type.isStringLiteral() ? type.value.includes('$') : (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Any)) > 0;

export const noTextReplacement = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    'CallExpression[callee.property.name=/^replace(?:All)?$/]': ({ arguments: [, put] }) => {
      if (!put || isWrittenOut(put)) return;
      const type = context.sourceCode.parserServices.getTypeAtLocation(put);
      if ((type.isUnion() ? type.types : [type]).some(mayMeanMore)) context.report({ node: put, message });
    },
  }),
};
