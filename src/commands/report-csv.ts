import { addedFor } from '../desk/added';
import { encodeText, markFor } from '../desk/encode';
import type { Row } from '../desk/format';
import type { Batch } from '../desk/rows';
import { type RowAdded, topOf, writeRow } from '../desk/write';
import { nothing, type Report, rowsOf, type Write } from './report';

/** The file as it is, with columns of verdicts after its own; in its own encoding, delimiter and line ends. */
export function csvReport(write: Write): Report {
  let known: Batch | null = null;
  const put = async (row: Row, added: RowAdded | 'names' | null) => {
    if (known) await write(encoded(writeRow(row, added, known.format, known.sheet), known));
  };
  return {
    batch: async (_, batch) => {
      const isFirst = known === null;
      known = batch;
      if (!isFirst) return;
      await write(markFor(batch.encoding));
      await write(encoded(topOf(batch.format), batch));
    },
    row: ({ row, drafts, sequence }) => {
      const added = drafts.map(
        ({ column, prepared, appraisal, rewrite }) =>
          [column, addedFor(appraisal, prepared.filled.template, rewrite ?? null)] as const,
      );
      return put(row, { drafts: new Map(added), sequence });
    },
    other: put,
    trouble: async (_, row, sentence) => {
      console.error(sentence);
      if (row) await put(row, null);
    },
    sequence: async (file, finding) => console.error(`${file}: ${rowsOf(finding)}: ${finding.title}.`),
    end: nothing,
  };
}

/** Our own words keep to what every encoding here has. */
function encoded(text: string, { encoding }: Batch): Uint8Array {
  return (
    encodeText(text, encoding) ?? encodeText(text.replace(/[^\0-\xff]/g, '?'), encoding) ?? new Uint8Array(0)
  );
}
