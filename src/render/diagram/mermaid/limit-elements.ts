/** Some kinds hide thousands of boxes in a few lines; what cannot be told from the source is told while it is drawn. */
import type { DOMWindow } from 'jsdom';
import { DiagramError } from '../source/diagram-error.ts';

const MAX_ELEMENTS = 12_000;

/** Makes the window refuse to create elements beyond a limit; returns what starts the count anew. */
export const limitElements = ({ Document }: DOMWindow): (() => void) => {
  let count = 0;
  for (const name of ['createElement', 'createElementNS'] as const) {
    const create = Reflect.get(Document.prototype, name) as (this: Document, ...args: readonly unknown[]) => Element;
    const value = function (this: Document, ...args: readonly unknown[]): Element {
      count += 1;
      if (count <= MAX_ELEMENTS) return create.apply(this, [...args]);
      const most = MAX_ELEMENTS.toLocaleString('en');
      throw new DiagramError(`The diagram has more than ${most} lines, areas and texts, too many to read`);
    };
    Object.defineProperty(Document.prototype, name, { value, configurable: true, writable: true });
  }
  return () => {
    count = 0;
  };
};
