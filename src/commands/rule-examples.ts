import { rules } from '../../rules';
import { createGather } from '../core/evidence';
import { readExample } from '../core/example';
import type { Examples } from '../core/rule';
import { piecesRow } from './fit-tables';
import type { Example } from './lessons';

/** How much such an example counts. */
export const RULE_WEIGHT = 3;

/** From this weight on a habit holds a message alone. */
const HARD = 3;

/**
 * The examples that stand in the rules: what a habit leaves alone is fine, and what a hard one finds is not. Short and
 * plain as they are, they keep the sum from holding a message of which it knows little.
 */
export async function readRuleExamples(weight: number): Promise<readonly Example[]> {
  const gather = createGather(rules);
  const lists = await Promise.all(
    rules
      .filter(({ kind }) => kind === 'habit')
      .map(async (rule) => {
        const { examples }: { examples: Examples } = await import(`../../rules/${rule.id}.ts`);
        return [
          ...examples.fine.map((example) => ({ example, flag: false, rule })),
          ...(rule.weight >= HARD ? examples.flagged.map((example) => ({ example, flag: true, rule })) : []),
        ];
      }),
  );
  return lists.flat().map(({ example, flag, rule }, at) => {
    const { draft } = readExample(example);
    const evidence = gather(draft);
    const message = { id: `${rule.id}-${at}`, draft, flag, reasons: [rule.id], source: 'rules' };
    return { message, evidence, pieces: piecesRow(evidence), flag, weight };
  });
}
