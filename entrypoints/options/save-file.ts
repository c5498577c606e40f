/** Hands the person a file of JSON to keep. */
export function saveFile(name: string, content: unknown): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has read it by then; what stays would stay until the page is closed.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
