import type { Write } from './report';

/** A list in JSON that is written while its parts go by. */
export interface WrittenList {
  readonly add: (value: unknown) => Promise<void>;
  readonly end: (bottom: string) => Promise<void>;
}

/** A line for each part, behind `top`; `end` closes the list and writes the rest, top and all where nothing was added. */
export function writtenList(write: Write, top: string): WrittenList {
  let before = top;
  const add = async (value: unknown) => {
    const text = `${before}${JSON.stringify(value)}`;
    before = ',\n';
    await write(text);
  };
  return { add, end: (bottom) => write(`${before === top ? top : ''}\n]${bottom}`) };
}
