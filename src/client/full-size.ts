/** A diagram opened full size closes with Escape too, not only by its link; the focus returns to where it came from. */
export const watchFullSize = (): void => {
  addEventListener('keydown', ({ key }) => {
    const frame = key === 'Escape' && document.querySelector('.diagram-frame:target');
    if (!frame) return;
    const figure = frame.closest<HTMLElement>('.diagram');
    if (figure) location.hash = figure.id;
    figure?.querySelector<HTMLElement>('.diagram-open')?.focus();
  });
};
