import type { Plan } from './plan';

/** A plan for a person to read, one line a step: what is done, what the words do, and the words. */
export function explain({ stage, steps }: Plan): string {
  const lines = steps.map(({ action, part, text }) => {
    const role = part ? (part.place === 'body' ? part.role : part.place) : '';
    const before = part?.text.replace(/\s+/g, ' ') ?? '';
    const said =
      action === 'keep' || action === 'drop' ? before : [before, text].filter(Boolean).join(' -> ');
    return `${action.padEnd(6)} ${role.padEnd(12)} ${said}`;
  });
  return [stage, ...lines].join('\n');
}
