/** The browser Mermaid believes it runs in: a jsdom window, made global, with the gaps that matter filled. */
import { JSDOM, type DOMWindow } from 'jsdom';

/** jsdom's window and its own getComputedStyle, which ours hides from Mermaid. */
export type DiagramWindow = DOMWindow & { readonly resolveStyle: DOMWindow['getComputedStyle'] };

let shared: DiagramWindow | undefined;

/** The one window of this process; the first call makes it and its globals. Must run before Mermaid is imported. */
export const openDiagramWindow = (): DiagramWindow => {
  if (shared) return shared;
  // No script runs, nothing is fetched: jsdom does neither unless asked.
  const { window } = new JSDOM('<!doctype html><html><body></body></html>', { pretendToBeVisual: false });
  fillGaps(window);
  for (const name of GLOBALS) setGlobal(name, Reflect.get(window, name));
  setGlobal('window', window);
  // jsdom's shapes are plain SVG elements.
  setGlobal('SVGGraphicsElement', window.SVGElement);
  shared = Object.assign(window, { resolveStyle: window.getComputedStyle.bind(window) });
  return shared;
};

const GLOBALS = [
  'document',
  'navigator',
  'location',
  'screen',
  'CSS',
  'CSSStyleSheet',
  'DOMParser',
  'XMLSerializer',
  'Node',
  'Element',
  'HTMLElement',
  'SVGElement',
  'Text',
  'Image',
  'Event',
  'MouseEvent',
  'MutationObserver',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const;

const setGlobal = (name: string, value: unknown): void => {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
};

const fillGaps = (window: DOMWindow): void => {
  const set = (name: string, value: unknown) =>
    Object.defineProperty(window, name, { value, configurable: true, writable: true });
  const probe = window.document.createElement('i');
  set('CSS', {
    supports: (property: string, value: string): boolean => {
      probe.style.setProperty(property, '');
      probe.style.setProperty(property, value);
      return probe.style.getPropertyValue(property) !== '';
    },
    escape: (text: string) => text.replace(/[^\w-]/g, (character) => `\\${character}`),
  });
  set('screen', { width: 1280, height: 800, availWidth: 1280, availHeight: 800 });
  set('devicePixelRatio', 1);
  set('requestAnimationFrame', (callback: (time: number) => void): number => {
    queueMicrotask(() => callback(0));
    return 0;
  });
  set('cancelAnimationFrame', () => undefined);
  // cytoscape asks for a 2D context to measure labels Mermaid has already measured.
  window.HTMLCanvasElement.prototype.getContext = (() => canvasContext) as never;
  letImagesFail(window);
  letUnitsBeLeftOut(window);
};

/** On SVG elements browsers take `font-size: 12` for 12px; jsdom drops it. */
const letUnitsBeLeftOut = (window: DOMWindow): void => {
  const { prototype } = window.CSSStyleDeclaration;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the declaration below
  const { setProperty } = prototype;
  prototype.setProperty = function (this: CSSStyleDeclaration, name, value, priority) {
    const isBare = name === 'font-size' && /^\d+(?:\.\d+)?$/.test(String(value));
    setProperty.call(this, name, isBare ? `${value}px` : value, priority);
  };
};

/** Mermaid waits for images in labels to load or fail; here they always fail, at once. */
const letImagesFail = (window: DOMWindow): void => {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the image below
  const listen = window.HTMLImageElement.prototype.addEventListener;
  window.HTMLImageElement.prototype.addEventListener = function (
    this: HTMLImageElement,
    ...args: Parameters<typeof listen>
  ) {
    listen.apply(this, args);
    if (args[0] === 'error') queueMicrotask(() => this.dispatchEvent(new window.Event('error')));
  } as typeof listen;
  Object.defineProperty(window.HTMLImageElement.prototype, 'onerror', {
    configurable: true,
    set(this: HTMLImageElement, handler: unknown) {
      if (typeof handler === 'function') queueMicrotask(() => void handler.call(this, new window.Event('error')));
    },
  });
};

const canvasContext = new Proxy(
  { measureText: (text: string) => ({ width: 8 * text.length }) },
  { get: (target, name): unknown => Reflect.get(target, name) ?? (() => undefined), set: () => true },
);
