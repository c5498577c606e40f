import type { Part } from './read';

/** The sentences of a draft's body, each as the pieces that it was cut into. */
export function sentencesOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const sentences: Part[][] = [];
  for (const part of parts) {
    if (part.place !== 'body') continue;
    if (part.joined) sentences.at(-1)?.push(part);
    else sentences.push([part]);
  }
  return sentences;
}
