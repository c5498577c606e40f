import type { Recognised } from '../core/recognised';
import { isPublic } from '../core/stage';
import type { Box } from '../sites/box';

/** What is recognised of a box: facts about the page, none about the people on it. */
export function recognisedIn(box: Box): Recognised {
  const { surface, known } = box;
  const { recipient, replyingTo, sent, complete } = box.conversation();
  const earlier = complete ? 'all' : sent !== null ? 'some' : 'none';
  return {
    surface,
    known,
    send: box.hasSend(),
    recipient: recipient !== null,
    post: isPublic(surface) && replyingTo !== null,
    earlier,
  };
}
