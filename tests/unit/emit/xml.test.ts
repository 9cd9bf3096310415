import { expect, test } from 'vitest';
import { element, textElement, toXml } from '../../../src/emit/xml.ts';
import { parseXml } from '../../xml.ts';

const hostile = `a < b && "c" > 'd' ]]> <!-- \u0000\u0008\uffff\r\n\t\u2028 </x>`;
/** What XML cannot hold becomes a space. */
const kept = hostile.replaceAll(/[\u0000\u0008\uffff]/g, ' '); // eslint-disable-line no-control-regex -- these are meant

test('a text is the same when it is read again', () => {
  const root = parseXml(toXml(textElement('x', hostile)));
  expect(root.textContent).toBe(kept);
  expect(root.children).toHaveLength(0);
});

test('an attribute is the same when it is read again, and one without a value is left out', () => {
  const root = parseXml(toXml(element('x', { a: hostile, b: undefined })));
  expect(root.getAttributeNames()).toEqual(['a']);
  expect(root.getAttribute('a')).toBe(kept);
});

test('an element without children is empty, one with children has them a line each', () => {
  expect(element('x', {})).toBe('<x/>');
  expect(element('x', { y: '1' }, ['<a/>', '<b/>'])).toBe('<x y="1">\n<a/>\n<b/>\n</x>');
});
