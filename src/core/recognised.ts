import type { Surface } from './types';

/** What is recognised of the box that is written in. */
export interface Recognised {
  readonly surface: Surface;
  /** False: the box only looks like one for a message. */
  readonly known: boolean;
  readonly send: boolean;
  readonly recipient: boolean;
  /** The post that a public answer answers. */
  readonly post: boolean;
  /** Of what you two wrote before: all of it is on the page, or what there is of it, or nobody can tell. */
  readonly earlier: 'all' | 'some' | 'none';
}
