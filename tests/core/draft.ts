import { type Conversation, type Draft, FIRST_CONTACT, type Surface } from '../../src/core/types';

/** A first LinkedIn message of this text; with what is said to be different. */
export function draftOf(
  text: string,
  conversation: Partial<Conversation> = {},
  surface: Surface = 'linkedin-message',
): Draft {
  return {
    text,
    surface,
    conversation: { ...FIRST_CONTACT, ...conversation },
  };
}
