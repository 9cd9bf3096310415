// Values written on bars: Mermaid makes them as large as their bar allows, up to several times the size of all else.

const LARGEST = 16;

/** Limits their size, in place. */
export const limitBarLabels = (root: Element): void => {
  for (const label of root.querySelectorAll('.plot text[font-size]')) {
    if (Number.parseFloat(label.getAttribute('font-size') ?? '') > LARGEST) {
      label.setAttribute('font-size', `${LARGEST}px`);
    }
  }
};
