import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addressAround } from '../src/sites/address';
import { outlineOf } from '../src/sites/outline';
import { routeOf } from '../src/sites/route';

/** Run by the popup when a report is asked for: the structure round the box that is written in, if it is in this frame. */
export default defineUnlistedScript(() => {
  const outline = outlineOf(document);
  return outline === null ? null : `${routeOf(addressAround(document))}\n\n${outline}`;
});
