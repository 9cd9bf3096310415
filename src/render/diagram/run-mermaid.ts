// The one door to Mermaid: a source in, the SVG tree it drew out.
import type { Mermaid } from 'mermaid';
import { openDiagramWindow } from './diagram-window.ts';
import { installMeasuring } from './install-measuring.ts';
import { mermaidConfig } from './mermaid-config.ts';
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
      const { svg, diagramType } = await mermaid.render('dg', source);
      const holder = document.createElement('div');
      holder.innerHTML = svg;
      const root = holder.querySelector('svg');
      if (!root) throw new Error('Mermaid drew nothing');
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only door to what Mermaid understood
      const { db } = await mermaid.mermaidAPI.getDiagramFromText(source);
      return { type: diagramType, root, model: db };
    });
  } catch (error) {
    throw toDiagramError(error, source);
  } finally {
    document.body.replaceChildren();
  }
};
