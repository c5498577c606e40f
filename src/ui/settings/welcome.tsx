import type { ComponentChildren } from 'preact';
import type { Draft, Verdict } from '../../core/types';
import { Sign } from '../sign';
import { RememberSwitch, type RememberSwitchProps } from './remembering';
import { Roles, type RolesProps } from './roles';
import { TryIt } from './try-it';
import { SAMPLE, WELCOME } from './words';

export interface WelcomeProps {
  readonly role: RolesProps;
  readonly memory: RememberSwitchProps;
  /** Judges as everything is set now. */
  readonly judge: (draft: Draft) => Verdict;
  /** Why the last choice was not stored, in a sentence; `null` where all is well. */
  readonly unsaved: string | null;
  readonly options: () => void;
}

/** The first page that a person sees: three short steps, and a message to try. */
export function Welcome({ role, memory, judge, unsaved, options }: WelcomeProps) {
  return (
    <main class="welcome">
      <header>
        <Sign size={44} />
        <h1>{WELCOME.title}</h1>
        <p>{WELCOME.motto}</p>
      </header>
      <ol>
        <Step {...WELCOME.what} />
        <Step {...WELCOME.where}>
          <RememberSwitch {...memory} />
          <p class="small">{WELCOME.memory}</p>
        </Step>
        <Step {...WELCOME.who}>
          <Roles {...role} />
        </Step>
      </ol>
      <section aria-labelledby="try-title">
        <h2 id="try-title">{WELCOME.try.title}</h2>
        <TryIt sample={SAMPLE} judge={judge} />
      </section>
      <footer>
        <p>{WELCOME.done}</p>
        <button type="button" class="plain" onClick={options}>
          {WELCOME.options}
        </button>
      </footer>
      <p class="saved notice" role="status">
        {unsaved}
      </p>
    </main>
  );
}

interface StepProps {
  readonly title: string;
  readonly text?: string;
  readonly children?: ComponentChildren;
}

function Step({ title, text, children }: StepProps) {
  return (
    <li>
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {children}
    </li>
  );
}
