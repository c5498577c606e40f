/** Firefox has it by this name too. What stands for both elsewhere is large, and would come to a page a second time. */
declare const chrome: { readonly i18n: { getMessage(key: string): string } };

/** Asks the browser for a sentence out of `_locales`; empty where there is none of that key. */
export function lookUp(key: string): string {
  return chrome.i18n.getMessage(key);
}
