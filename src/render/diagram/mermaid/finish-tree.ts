/** What Mermaid does to its drawing while it turns it into markup, done to the tree itself: markup is never made. */

/** Mermaid hides entities such as `#quot;` from its parsers behind these signs. */
const HIDDEN = /ﬂ°|¶ß/;

/** Joins split texts and shows the entities in them; changes the tree in place. */
export const finishTree = (root: Element): Element => {
  root.normalize();
  if (!HIDDEN.test(root.textContent)) return root;
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType !== child.TEXT_NODE) walk(child);
      else if (HIDDEN.test(child.nodeValue ?? ''))
        child.nodeValue = showEntities(root.ownerDocument, child.nodeValue ?? '');
    }
  };
  walk(root);
  return root;
};

const showEntities = (document: Document, text: string): string => {
  const holder = document.createElement('p');
  holder.innerHTML = text
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll('ﬂ°°', '&#')
    .replaceAll('ﬂ°', '&')
    .replaceAll('¶ß', ';');
  return holder.textContent;
};
