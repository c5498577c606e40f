import type { Finding } from '../core/types';

/** A finding as the command line gives it, whatever else it may carry. */
export function findingFrom({ rule, start, end, title, why }: Finding): Finding {
  return { rule, start, end, title, why };
}
