import { changeFor, type Lesson } from '../core/lesson';
import { siteOf } from '../core/settings';
import { readSettings, saveSettings } from './settings';
import { spare } from './spared';

/**
 * Sets what somebody chose at a finding, or takes it back. False where there is no room for it. Rejects with a sentence to show (see
 * `refusalIn`) where it is locked or cannot be stored, and as the browser's storage does.
 */
export async function teach(lesson: Exclude<Lesson, { kind: 'message' }>, isOn: boolean): Promise<boolean> {
  if (lesson.kind === 'person') {
    const { surface, conversation } = lesson.draft;
    if (conversation.recipient === null) return false;
    await spare(siteOf(surface), conversation.recipient, isOn);
    return true;
  }
  const change = changeFor(lesson, await readSettings(), isOn);
  if (change === null) return false;
  await saveSettings(change);
  return true;
}
