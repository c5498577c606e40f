import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layoutOf } from '../src/sites/layout';

/** Run by the popup of a development build: the box that is written in, as a practice page, if it is in this frame. */
export default defineUnlistedScript(() => layoutOf(document));
