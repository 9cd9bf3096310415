/**
 * What a tag of a page is: a function from props to HTML, given the renderers it needs.
 */
import type { Diagram as DrawnDiagram } from './diagram.ts';
import type { DiagramNotice } from './diagram/source/notice.ts';
import type { Html } from './html.ts';

export type { DiagramNotice, DrawnDiagram };

/** Target of a `[[slug]]` link; without `href` it is not written yet. */
export interface LinkCard {
  /** Absent for links that the build makes: they bring their words. */
  readonly title?: string;
  readonly short?: string;
  readonly href?: string;
  /** What stands beside a title that leads nowhere, e.g. "not written yet". */
  readonly missing?: string;
}

export type Links = Readonly<Record<string, LinkCard>>;

/** Why a diagram could not be drawn. */
export interface DiagramFault {
  readonly message: string;
  /** 1-based, inside the source. */
  readonly line?: number;
  readonly column?: number;
  /** The process that drew it was ended at a limit, or died. */
  readonly isGivenUp?: boolean;
}

export interface RenderContext {
  /** Prose of several paragraphs → block HTML (`<p>`, `<ul>` …). Raw HTML in it is shown as text. */
  readonly prose: (text: string, links?: Links) => Html;
  /** One line of prose → inline HTML. */
  readonly inline: (text: string, links?: Links) => Html;
  /** Code → the content of `<code>`: one `<span class="line">` a line, joined by line feeds, tokens as `<span class="t…">`. */
  readonly code: (code: string, language: string | undefined) => Html;
  /** The drawn diagram of a source; undefined when it could not be drawn. */
  readonly diagram: (source: string) => DrawnDiagram | undefined;
  /** Why a source could not be drawn; undefined when it was, or was not tried. */
  readonly fault: (source: string) => DiagramFault | undefined;
}

/** A tag of a page. `children` is HTML that was rendered before. */
export type Tag<Props> = (props: Props & { readonly children?: Html }, context: RenderContext) => Html;

/** A tag that needs no renderer. */
export type PlainTag<Props> = (props: Props & { readonly children?: Html }) => Html;
