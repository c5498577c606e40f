/** Outside a press nothing waits on us: what fails, at once or later, is left undone, and the page does not hear of it. */
export function attempt(run: () => unknown): void {
  void (async () => run())().catch(() => {});
}
