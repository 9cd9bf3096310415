/** The one door to Mermaid: a source in, the SVG tree it drew out. */
import type { Mermaid } from 'mermaid';
import { checkConfig } from './check-config.ts';
import { DiagramError } from '../source/diagram-error.ts';
import { openDiagramWindow } from './diagram-window.ts';
import { finishTree } from './finish-tree.ts';
import { installMeasuring } from './install-measuring.ts';
import { limitElements } from './limit-elements.ts';
import { MAX_NODES, mermaidConfig } from './mermaid-config.ts';
import { ELK_REWRITE, MERMAID_MODULES, MERMAID_REWRITES } from './mermaid-rewrites.ts';
import { ask, asFields, type Fields } from '../outline/model-access.ts';
import { inSeededWorld } from './seeded-world.ts';
import { themeVariables } from './theme.ts';
import { toDiagramError } from '../source/to-diagram-error.ts';
import { rewriteModules } from '../../workers/rewrite-modules.ts';

export interface Drawing {
  /** Mermaid's name of the kind of diagram, for example `flowchart-v2`. */
  readonly type: string;
  readonly root: Element;
  /** What Mermaid understood: its parsed database, whose shape depends on the type. */
  readonly model: unknown;
}

interface Loaded {
  readonly mermaid: Mermaid;
  readonly countAnew: () => void;
  /** The configuration that no author has changed. */
  readonly defaults: unknown;
}

let loaded: Promise<Loaded> | undefined;
let queue: Promise<unknown> = Promise.resolve();

const loadMermaid = async (): Promise<Loaded> => {
  const window = openDiagramWindow();
  installMeasuring(window);
  const missing = rewriteModules(MERMAID_MODULES, [...MERMAID_REWRITES, ELK_REWRITE]);
  const { default: mermaid } = await import('mermaid');
  const lost = missing().filter((rewrite) => rewrite !== ELK_REWRITE);
  if (lost.length > 0) throw new Error(`Mermaid has changed: ${lost.map(({ why }) => why).join('; ')}`);
  mermaid.initialize(mermaidConfig);
  mermaid.initialize({
    ...mermaidConfig,
    themeVariables: themeVariables(asFields(configOf(mermaid)['themeVariables'])),
  });
  return { mermaid, countAnew: limitElements(window), defaults: configOf(mermaid) };
};

// eslint-disable-next-line @typescript-eslint/no-deprecated -- the only door to what is in force, all names included
const configOf = (mermaid: Mermaid): Fields => asFields(mermaid.mermaidAPI.getConfig());

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
  const { mermaid, countAnew, defaults } = await loaded;
  const { document } = openDiagramWindow();
  Object.assign(document, {
    onDiagramParsed: ({ db }: { readonly db: unknown }) => {
      checkConfig(configOf(mermaid), defaults, source);
      checkSize(db);
    },
  });
  countAnew();
  try {
    return await inSeededWorld(async () => {
      const { svg, diagramType } = await mermaid.render('dg', source);
      return {
        type: diagramType,
        root: finishTree(svg as unknown as Element),
        model: await inSeededWorld(() => understand(mermaid, source)),
      };
    });
  } catch (error) {
    throw toDiagramError(error, source);
  } finally {
    document.body.replaceChildren();
  }
};

/** Parsed anew, since some kinds change or empty their model while they draw. */
const understand = async (mermaid: Mermaid, source: string): Promise<unknown> => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only door to what Mermaid understood
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(source);
  return db;
};

/** What the kinds call their boxes that can hide many of them in a line. */
const BOXES = ['getVertices', 'getClasses', 'getBlocksFlat'] as const;

const checkSize = (model: unknown): void => {
  for (const getter of BOXES) {
    const boxes = ask(model, getter);
    const count = boxes instanceof Map ? boxes.size : Array.isArray(boxes) ? boxes.length : 0;
    if (count > MAX_NODES) throw new DiagramError(`The diagram has ${count} boxes; ${MAX_NODES} is the limit`);
  }
};
