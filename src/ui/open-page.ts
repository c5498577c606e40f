import { language, speak } from '../core/said';
import { lookUp } from './look-up';
import { PAGES } from './words';

/** Begins a page of ours: it speaks the language of the browser, says which that is, and has a name in it. */
export function openPage(page: keyof typeof PAGES, styles: string): void {
  speak(lookUp);
  document.documentElement.lang = language();
  document.title = PAGES[page];
  document.head.append(Object.assign(document.createElement('style'), { textContent: styles }));
}
