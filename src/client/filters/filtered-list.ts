/** The A to Z: shows the terms that pass, hides the others, their letters and the links to those letters. */
interface Row {
  readonly slug: string;
  readonly node: HTMLElement;
}

interface Group {
  readonly node: HTMLElement;
  readonly link: HTMLElement | null;
  readonly rows: readonly Row[];
}

const toGroup = (node: HTMLElement): Group => {
  const id = node.querySelector('h2')?.id ?? '';
  const anchor = document.querySelector<HTMLAnchorElement>(`.letters a[href$="#${CSS.escape(id)}"]`);
  // An address without path keeps the filters that stand in the page's own.
  if (anchor) anchor.href = `#${id}`;
  return {
    node,
    link: anchor?.closest('li') ?? null,
    rows: [...node.querySelectorAll<HTMLElement>('li[data-term]')].map((row) => ({
      slug: row.dataset['term'] ?? '',
      node: row,
    })),
  };
};

const setHidden = (node: HTMLElement | null, hidden: boolean): void => {
  if (node && node.hidden !== hidden) node.hidden = hidden;
};

export interface FilteredList {
  /** Shows the terms of these slugs; all without them. */
  readonly show: (passing: ReadonlySet<string> | undefined) => void;
}

export const createFilteredList = (): FilteredList => {
  const groups = [...document.querySelectorAll<HTMLElement>('.letter')].map(toGroup);
  return {
    show: (passing) => {
      for (const { node, link, rows } of groups) {
        let any = false;
        for (const row of rows) {
          const isShown = passing === undefined || passing.has(row.slug);
          setHidden(row.node, !isShown);
          any ||= isShown;
        }
        setHidden(node, !any);
        setHidden(link, !any);
      }
    },
  };
};
