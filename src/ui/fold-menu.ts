/** Folds the open menu of a finding in there, and gives its head the focus that was in it. False where none is open. */
export function foldMenuIn(root: ParentNode | null): boolean {
  const menu = root?.querySelector<HTMLDetailsElement>('.not-so[open]');
  if (!menu) return false;
  const hadFocus = menu.querySelector(':focus') !== null;
  menu.open = false;
  if (hadFocus) menu.querySelector('summary')?.focus();
  return true;
}
