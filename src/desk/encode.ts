import { MARKS } from './decode';
import type { Encoding } from './format';
import { toWindows1252 } from './windows-1252';

/** The bytes of a text, without a mark; `null` where the encoding has no place for one of its characters. */
export function encodeText(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> | null {
  if (encoding === 'windows-1252') return toWindows1252(text);
  if (encoding === 'utf-8' || encoding === 'utf-8-mark') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) {
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  }
  return bytes;
}

/** How many bytes a text takes that was read from this encoding. */
export function sizeIn(text: string, encoding: Encoding): number {
  if (encoding === 'windows-1252') return text.length;
  if (encoding.startsWith('utf-16')) return text.length * 2;
  let size = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    // A pair of surrogates is two units and four bytes.
    size += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return size;
}

/** The bytes at the beginning of a file that say how it is encoded. */
export function markFor(encoding: Encoding): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(MARKS[encoding]);
}
