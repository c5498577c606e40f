/** What Windows-1252 has at 80 to 9F, where Latin-1 has control characters; the five that stand for nothing are U+FFFD. */
const UPPER = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

const CODES = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? UPPER.charCodeAt(byte - 0x80) : byte,
);

const BYTES = new Map([...CODES].map((code, byte) => [code, byte]));

/**
 * The text that bytes spell. A byte that stands for nothing is U+FFFD, which no other byte is. (Decoders that come with a
 * runtime have read this encoding as Latin-1, and so turned curly quotes into control characters.)
 */
export function fromWindows1252(bytes: Uint8Array): string {
  const codes = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) codes[at] = CODES[bytes[at] ?? 0] ?? 0;
  return textOf(codes);
}

/** The bytes of a text; `null` where it has a character that Windows-1252 has not. */
export function toWindows1252(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code === 0xfffd ? undefined : BYTES.get(code);
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}

/** As many at a time as a call takes arguments. */
const STEP = 8192;

/** UTF-16 code units as they are, halves of pairs too. */
export function textOf(codes: Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += STEP) {
    text += String.fromCharCode(...codes.subarray(at, at + STEP));
  }
  return text;
}
