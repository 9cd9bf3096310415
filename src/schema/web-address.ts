/**
 * An address as a link holds it. One of plain letters stays as its author wrote it; any other is written as browsers read it:
 * without backslashes and control characters, and a host of other letters by its name in ASCII, so that nobody takes it for
 * another one.
 */
export const toHref = (address: string): string =>
  /^[!#-;=?-[\]_a-z~]*$/.test(address) ? address : (URL.parse(address)?.href ?? address);
