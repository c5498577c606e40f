import {
  SENSITIVITIES,
  type Sensitivity,
  STAGES,
  type Stage,
  SURFACES,
  type Surface,
} from '../../core/types';
import { namesOfSensitivities } from '../dial';
import { Choose } from './choose';
import { DraftDesk, type DraftProps } from './draft';
import { SURFACE_NAMES } from './limits';
import { ONE, STAGE_NAMES } from './words';

/** What the author says of where a draft goes. */
export interface Facts {
  readonly surface: Surface;
  readonly stage: Stage;
  readonly sensitivity: Sensitivity;
  readonly name: string;
  readonly theirs: string;
}

export interface OneProps extends Pick<DraftProps, 'initial' | 'read' | 'offer' | 'change'> {
  readonly facts: Facts;
  readonly isKept: boolean;
  readonly tell: (facts: Facts) => void;
  readonly clear: () => void;
}

/** `public` is a matter of the surface. */
const STAGES_TO_CHOOSE = STAGES.filter((stage) => stage !== 'public');

/** One draft: facts, text, verdict. */
export function One({ initial, read, offer, change, facts, isKept, tell, clear }: OneProps) {
  return (
    <DraftDesk initial={initial} read={read} offer={offer} change={change} setting={JSON.stringify(facts)}>
      <div class="facts">
        <Choose
          label={ONE.surface}
          value={facts.surface}
          among={SURFACES}
          names={SURFACE_NAMES}
          choose={(surface) => tell({ ...facts, surface })}
        />
        <Choose
          label={ONE.stage}
          value={facts.stage}
          among={STAGES_TO_CHOOSE}
          names={STAGE_NAMES}
          choose={(stage) => tell({ ...facts, stage })}
        />
        <label>
          <span>{ONE.name}</span>
          <input
            value={facts.name}
            placeholder={ONE.namePlaceholder}
            autocomplete="off"
            onInput={({ currentTarget }) => tell({ ...facts, name: currentTarget.value })}
          />
        </label>
        <Choose
          label={ONE.sensitivity}
          value={facts.sensitivity}
          among={SENSITIVITIES}
          names={namesOfSensitivities()}
          choose={(sensitivity) => tell({ ...facts, sensitivity })}
        />
        <label class="wide">
          <span>{ONE.theirs}</span>
          <textarea
            rows={1}
            value={facts.theirs}
            placeholder={ONE.theirsPlaceholder}
            onInput={({ currentTarget }) => tell({ ...facts, theirs: currentTarget.value })}
          />
        </label>
      </div>
      <p class="small kept">
        {isKept ? ONE.kept : ONE.notKept}{' '}
        <button type="button" class="plain" onClick={clear}>
          {ONE.clear}
        </button>
      </p>
    </DraftDesk>
  );
}
