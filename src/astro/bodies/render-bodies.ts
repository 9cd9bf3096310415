/**
 * Renders the bodies of pages in worker processes: only those that are not kept from an earlier build.
 */
import type { TagWords } from '../../render/context.ts';
import type { GuideWords } from '../../render/guide-blocks.ts';
import type { PlacedLinks } from '../../render/made-links.ts';
import type { Links } from '../../render/tag.ts';
import { JobKilled, type WorkerPool } from '../../render/workers/pool.ts';
import type { RenderJob, RenderPlace, RenderReply } from '../../render/workers/render-worker.ts';
import type { DrawnDiagrams } from './draw-diagrams.ts';
import type { FragmentCache } from './fragment-cache.ts';
import type { GivenUp } from './limit-issue.ts';

interface BodyBase {
  /** Digest of all that the body depends on. */
  readonly key: string;
  /** Languages of its code. */
  readonly languages: readonly string[];
  /** Sources of its diagrams. */
  readonly diagrams: readonly string[];
  /** Called instead of keeping the body when its process was given up. */
  readonly onGivenUp: (given: GivenUp) => void;
}

export type Body =
  | (BodyBase & { readonly kind: 'mdx'; readonly mdx: string })
  /** An MDX guide: only its code is rendered here. */
  | (BodyBase & { readonly kind: 'fences'; readonly body: string })
  | (BodyBase & {
      readonly kind: 'guide';
      readonly body: string;
      readonly words: GuideWords;
      readonly links: Links;
      readonly placed: PlacedLinks;
    });

export interface RenderOptions {
  readonly cache: FragmentCache;
  readonly diagrams: DrawnDiagrams;
  readonly base: string;
  /** Props that tags have on every page. */
  readonly words: TagWords;
  readonly pool: WorkerPool<RenderJob, RenderReply>;
  readonly onRendered?: (done: number, total: number) => void;
}

/** Documents are rendered in batches of this many: large enough to make messages cheap, small enough to fill two cores. */
const batchSize = 40;

/** The entries of `map` under these keys. */
const pick = <Value>(map: ReadonlyMap<string, Value>, keys: readonly string[]): ReadonlyMap<string, Value> =>
  new Map(
    keys.flatMap((key) => {
      const value = map.get(key);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );

const toJob = (bodies: readonly Body[], { diagrams, base, words }: RenderOptions): RenderJob => {
  const [first] = bodies;
  const sources = bodies.flatMap((body) => body.diagrams);
  const shared = {
    base,
    languages: [...new Set(bodies.flatMap((body) => body.languages))],
    diagrams: pick(diagrams.drawn, sources),
    faults: pick(diagrams.faults, sources),
  };
  if (first?.kind === 'fences') return { ...shared, kind: 'fences', body: first.body };
  if (first?.kind === 'guide')
    return {
      ...shared,
      kind: 'guide',
      body: first.body,
      words: first.words,
      links: first.links,
      placed: first.placed,
    };
  return {
    ...shared,
    kind: 'terms',
    words,
    documents: bodies.flatMap((body) => (body.kind === 'mdx' ? body.mdx : [])),
  };
};

const toBatches = (bodies: readonly Body[]): readonly (readonly Body[])[] => {
  const documents = bodies.filter((body) => body.kind === 'mdx');
  const starts = Array.from({ length: Math.ceil(documents.length / batchSize) }, (_, index) => index * batchSize);
  return [
    ...bodies.filter((body) => body.kind !== 'mdx').map((body) => [body]),
    ...starts.map((start) => documents.slice(start, start + batchSize)),
  ];
};

/** So many bodies are given up, each at its limit, before the rest is not tried: a build must end. */
const maxGivenUp = 8;

interface Rendering extends RenderOptions {
  givenUp: number;
}

const keepReply = (batch: readonly Body[], reply: RenderReply, { cache, diagrams }: RenderOptions): void => {
  for (const [index, body] of batch.entries()) {
    const isWhole = body.diagrams.every((source) => diagrams.drawn.has(source));
    cache.set(isWhole ? body.key : `${body.key}-draft`, reply[index] ?? '');
  }
};

/** Renders a batch; when its process is given up, tells the body that it was at and renders the others. */
const renderBatch = async (batch: readonly Body[], rendering: Rendering): Promise<void> => {
  if (batch.length === 0) return;
  try {
    const reply = await rendering.pool.run(toJob(batch, rendering), () => rendering.givenUp < maxGivenUp);
    keepReply(batch, reply, rendering);
  } catch (error) {
    if (!(error instanceof JobKilled)) throw error;
    if (error.reason === 'skipped') return;
    const at = error.at as RenderPlace | undefined;
    // A process that ended before it had begun says nothing of a batch: then its bodies are tried one by one.
    if (!at && batch.length > 1) {
      await Promise.all(batch.map((body) => renderBatch([body], rendering)));
      return;
    }
    rendering.givenUp += 1;
    const culprit = at?.document ?? 0;
    const { reason, message } = error;
    batch[culprit]?.onGivenUp({ reason, message, text: at?.text, line: at?.line });
    await renderBatch(batch.toSpliced(culprit, 1), rendering);
  }
};

/** Renders every body that the cache does not have; returns how many. */
export const renderBodies = async (bodies: readonly Body[], options: RenderOptions): Promise<number> => {
  const missing = bodies.filter((body) => !options.cache.has(body.key));
  if (missing.length === 0) return 0;
  let done = 0;
  const rendering = { ...options, givenUp: 0 };
  await Promise.all(
    toBatches(missing).map(async (batch) => {
      await renderBatch(batch, rendering);
      done += batch.length;
      options.onRendered?.(done, missing.length);
    }),
  );
  return missing.length;
};
