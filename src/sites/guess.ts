import type { Surface } from '../core/types';
import { isDrawn, label, type Selectors, up } from './find';
import { EDITABLE, type Place, UNKNOWN } from './place';

/**
 * The last place to be asked: a box that no other knows, and that looks like one for a message. Nothing is known of what
 * went before, so nothing in it is ever held.
 */
export function guessedPlace(surface: Surface): Place {
  return {
    surface,
    known: false,
    editor: EDITABLE,
    when: looksLikeMessage,
    scope: HOLDERS,
    send: [],
    sentBy: () => false,
    conversation: () => UNKNOWN,
  };
}

const HOLDERS: Selectors = ['form', '[role="dialog"]', 'dialog'];

/** Where one looks for something, or chooses it, nobody is written to. */
const SEARCH = '[role="search"], [role="combobox"], [role="searchbox"], [role="listbox"], [role="grid"]';

/** Besides the text itself: a subject, and whom it is to. A page of one's own asks for more. */
const MOST_FIELDS = 2;
const FIELDS =
  'input:not([type="hidden"], [type="file"], [type="submit"], [type="button"]), select, textarea';

/** A message is written in a box of its own that ends with Send. */
function looksLikeMessage(editor: HTMLElement): boolean {
  if (editor.closest(SEARCH)) return false;
  const holder = up(editor, HOLDERS);
  if (!holder || holder.closest(SEARCH)) return false;
  const fields = [...holder.querySelectorAll<HTMLElement>(FIELDS)].filter((field) => field !== editor);
  if (fields.filter(isDrawn).length > MOST_FIELDS) return false;
  return [...holder.querySelectorAll<HTMLElement>('button, [role="button"], input[type="submit"]')].some(
    isSend,
  );
}

/** "Send" in the languages of the interfaces that we know; nothing that saves, posts or searches. */
const SEND =
  /^(?:send|send now|send message|senden|nachricht senden|enviar|enviar mensaje|enviar mensagem|envoyer|envoyer le message|invia|invia messaggio|送信|送信する|メッセージを送信)$/iu;

/** What its makers call it, in whatever language it is shown: `msg-send`, `sendButton`. */
const SEND_HOOK = /(?:^|[^a-z])send(?![a-z])|(?:^|[^A-Z])Send(?![a-z])/;
const HOOKS = ['data-testid', 'componentkey', 'data-control-name', 'data-view-name', 'name', 'class'];

function isSend(button: HTMLElement): boolean {
  if (!isDrawn(button)) return false;
  const words = [label(button), button.getAttribute('aria-label'), button.getAttribute('title')];
  if (words.some((each) => each !== null && SEND.test(each.trim()))) return true;
  return HOOKS.some((name) => SEND_HOOK.test(button.getAttribute(name) ?? ''));
}
