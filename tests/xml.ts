/** Reads XML strictly: what is not well-formed is a failed test. */
import { JSDOM } from 'jsdom';

/** The root element of a document. Throws with the place of the first fault. */
export const parseXml = (text: string): Element =>
  new JSDOM(text, { contentType: 'application/xml' }).window.document.documentElement;

/** Texts of all elements of this name, in the order of the document. */
export const textsOf = (root: Element, name: string): readonly string[] =>
  [...root.getElementsByTagName(name)].map(({ textContent }) => textContent);
