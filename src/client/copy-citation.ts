/**
 * Buttons below a citation: they copy the line that the page shows, or another form of it from the end of the page's
 * Markdown twin. Where copying fails, the twin is shown, with all forms in it.
 */
import { copyWords } from '../strings/browser/copy.ts';
import { ofLanguage } from '../strings/browser/of-language.ts';
import { copyButton } from './copy-button.ts';
import { element } from './dom.ts';

/** The forms by the languages of their fences in the twin. */
const forms = { markdown: 'Markdown', bibtex: 'BibTeX', json: 'CSL-JSON' } as const;

type Form = keyof typeof forms;

/** The fence of a form in the last section of the twin. */
const readForm = async (twin: string, form: Form): Promise<Blob> => {
  const answer = await fetch(twin);
  const text = await answer.text();
  const fences = text.slice(text.lastIndexOf('\n## ')).matchAll(/^(`{3,})(\w+)\n([^]*?)\n\1$/gm);
  const found = [...fences].find(([, , name]) => name === form)?.[3];
  if (!answer.ok || found === undefined) throw new Error(twin);
  return new Blob([found], { type: 'text/plain' });
};

/** What is written before it was read: a browser that waits for a click would not wait for the network. */
const write = (text: Promise<Blob>): Promise<void> => {
  // Where nothing may be written, nobody waits for what was read.
  text.catch(() => undefined);
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
};

export const watchCitation = (): void => {
  const citation = document.querySelector('main [data-field=citation]');
  const twin = document.querySelector<HTMLLinkElement>('link[type="text/markdown"][rel=alternate]')?.href;
  if (!citation || twin === undefined) return;
  const { copy, text } = ofLanguage(copyWords, document.documentElement.lang);
  const button = (label: string, act: () => Promise<void>): readonly HTMLElement[] => {
    const actOrShow = (): Promise<void> =>
      act().catch((error: unknown) => {
        location.assign(twin);
        throw error;
      });
    return copyButton(label, `${copy}: ${label}`, actOrShow);
  };
  const shown = button(text, () => navigator.clipboard.writeText(citation.textContent));
  const others = (Object.keys(forms) as Form[]).flatMap((form) =>
    button(forms[form], () => write(readForm(twin, form))),
  );
  citation.after(element('p', { class: 'copies' }, `${copy}: `, ...shown, ...others));
};
