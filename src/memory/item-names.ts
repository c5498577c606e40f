/** Items of `storage.local` that pages of a site look out for; by themselves, so that those pages need no more of what is beside them. */
export const MEMORY_ITEM = 'memory';
export const SPARED_ITEM = 'spared';
