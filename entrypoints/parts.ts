import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judge } from '../rules/judge';
import { createPainter } from '../src/page/painter';
import { handOver } from '../src/page/parts';

/** Comes to a frame where somebody writes: the rules, and what draws the card. */
export default defineUnlistedScript(() => handOver({ judge, createPainter }));
