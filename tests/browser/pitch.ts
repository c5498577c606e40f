/** A first message to Maya that nobody would want: an offer, big words and a call. It is held, and has a rewrite with one blank. */
export const PITCH =
  'Hi Maya, I loved your post on the wheel class. We help schools like yours cut costs by 40%. It is the opportunity of a lifetime. Can we hop on a quick call this week?';
