// The one door to Mermaid: a source in, the SVG tree it drew out.
import type { Mermaid } from 'mermaid';
import { DiagramError } from './diagram-error.ts';
import { openDiagramWindow } from './diagram-window.ts';
import { installMeasuring } from './install-measuring.ts';
import { MAX_NODES, mermaidConfig } from './mermaid-config.ts';
import { ask } from './model-access.ts';
import { inSeededWorld } from './seeded-world.ts';
import { themeVariables } from './theme.ts';
import { toDiagramError } from './to-diagram-error.ts';

export interface Drawing {
  /** Mermaid's name of the kind of diagram, for example `flowchart-v2`. */
  readonly type: string;
  readonly root: Element;
  /** What Mermaid understood: its parsed database, whose shape depends on the type. */
  readonly model: unknown;
}

let loaded: Promise<Mermaid> | undefined;
let queue: Promise<unknown> = Promise.resolve();

const loadMermaid = async (): Promise<Mermaid> => {
  const window = openDiagramWindow();
  installMeasuring(window);
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize(mermaidConfig);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only door to the names of the theme variables
  const defaults = mermaid.mermaidAPI.getConfig().themeVariables as Readonly<Record<string, unknown>>;
  mermaid.initialize({ ...mermaidConfig, themeVariables: themeVariables(defaults) });
  return mermaid;
};

/** Draws one diagram after the other, since Mermaid's state is global. Throws DiagramError. */
export const runMermaid = (source: string): Promise<Drawing> => {
  const turn = queue.then(() => drawOne(source));
  queue = turn.catch(() => undefined).then(breathe);
  return turn;
};

/** jsdom's weak references are only cleared between macrotasks: without this, memory grows by a megabyte a diagram. */
const breathe = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

const drawOne = async (source: string): Promise<Drawing> => {
  loaded ??= loadMermaid();
  const mermaid = await loaded;
  const { document } = openDiagramWindow();
  try {
    return await inSeededWorld(async () => {
      if (MAY_BE_LARGE.test(source)) checkSize(await understand(mermaid, source));
      const { svg, diagramType } = await mermaid.render('dg', source);
      const holder = document.createElement('div');
      holder.innerHTML = svg;
      const root = holder.querySelector('svg');
      if (!root) throw new Error('Mermaid drew nothing');
      return { type: diagramType, root, model: await understand(mermaid, source) };
    });
  } catch (error) {
    throw toDiagramError(error, source);
  } finally {
    document.body.replaceChildren();
  }
};

/** Mermaid's model of a source. Some kinds keep one model for all: asked for before drawing, it may hold leftovers. */
const understand = async (mermaid: Mermaid, source: string): Promise<unknown> => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only door to what Mermaid understood
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(source);
  return db;
};

/** Kinds that can hide thousands of boxes in a few lines, which would take minutes and gigabytes to lay out. */
const MAY_BE_LARGE = /^\s*(?:flowchart|graph|classDiagram)\b[\s\S]{4000}/m;

const checkSize = (model: unknown): void => {
  const boxes = ask(model, 'getVertices') ?? ask(model, 'getClasses');
  if (boxes instanceof Map && boxes.size > MAX_NODES) {
    throw new DiagramError(`The diagram has ${boxes.size} boxes; ${MAX_NODES} is the limit`);
  }
};
