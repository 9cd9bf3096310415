/** The lines of Mermaid that cost more than all the rest, and what stands in their place. */
import type { Rewrite } from '../../workers/rewrite-modules.ts';

/** Modules of Mermaid, as part of their URL. */
export const MERMAID_MODULES = '/node_modules/mermaid/dist/';

/** Needed as soon as Mermaid is imported. */
export const MERMAID_REWRITES = [
  {
    why: 'a deep copy of the configuration for each change of it; for each look at it, a copy of what callers write to',
    text: 'return assignWithDepth_default({}, currentConfig);\n}, "getConfig");',
    instead: `if (getConfig.original !== currentConfig) {
    const deep = assignWithDepth_default({}, currentConfig);
    const sections = Object.keys(deep).filter((key) => key !== "themeVariables" && deep[key]?.constructor === Object);
    Object.assign(getConfig, { original: currentConfig, deep, sections });
  }
  const copy = { ...getConfig.deep };
  for (const key of getConfig.sections) copy[key] = { ...copy[key] };
  return copy;
}, "getConfig");`,
  },
  {
    why: 'the parsed diagram is looked at before it is drawn',
    text: 'const diagramType = diag.type;',
    instead: 'const diagramType = diag.type;\n  document.onDiagramParsed?.(diag);',
  },
  {
    why: 'the tree is read as it stands: no writing, cleaning and parsing of markup',
    text: 'const svgCode = false ? await profiler.span("serialize", serializeSvg) : serializeSvg();',
    instead: 'const svgCode = svgNode.node();',
  },
] as const satisfies readonly Rewrite[];

/** Needed when the first diagram is laid out by ELK. */
export const ELK_REWRITE: Rewrite = {
  why: 'one ELK for all diagrams: a new one registers its algorithms again',
  text: 'const elk = new ELK();',
  instead: 'const elk = (runElkLayoutCore.elk ??= new ELK());',
};
