import type { DeskPage, DeskState, Detail } from '../../desk/desk-state';
import type { Query } from '../../desk/query';
import { Columns, type ColumnsProps } from './columns';
import { DetailDialog, type DetailProps } from './detail';
import { draftsOf } from './drafts-of';
import { Elsewhere, type ElsewhereProps } from './elsewhere';
import { Filters } from './filters';
import { Intake, type IntakeProps } from './intake';
import { Progress, type ProgressProps } from './progress';
import { Rewriting, type RewritingProps } from './rewriting';
import { Summary } from './summary';
import { Table } from './table';
import { MANY, PAGE } from './words';

export interface ManyProps
  extends Omit<IntakeProps, 'isAlone'>,
    ElsewhereProps,
    Pick<RewritingProps, 'takeRewrites' | 'stopRewriting' | 'takeBack'>,
    Omit<ProgressProps, 'state'>,
    Pick<ColumnsProps, 'again'>,
    Pick<DetailProps, 'read' | 'offer' | 'mend' | 'step' | 'close'> {
  /** `null`: it is not known yet whether there is any work. */
  readonly state: DeskState | null;
  readonly query: Query;
  readonly page: DeskPage;
  readonly from: number;
  readonly size: number;
  readonly detail: Detail | null;
  /** What became of the last export: written, written in UTF-8, on its way, or nothing yet. */
  readonly exported: 'same' | 'other' | 'busy' | null;
  readonly failed: boolean;
  readonly ask: (query: Query) => void;
  readonly turn: (from: number) => void;
  readonly open: (at: number) => void;
  readonly give: () => void;
}

/** Many drafts: from the file that comes in to the one that goes out. */
export function Many(props: ManyProps) {
  const { state, failed } = props;
  if (!state && !failed)
    return (
      <p class="quietly" role="status">
        {PAGE.looking}
      </p>
    );
  return (
    <>
      {failed && (
        <p class="notice" role="alert">
          {MANY.failed}
        </p>
      )}
      {!state || state.phase === 'empty' ? (
        <Intake take={props.take} isAlone={state?.isAlone ?? false} />
      ) : state.phase === 'elsewhere' ? (
        <Elsewhere takeOver={props.takeOver} goAlone={props.goAlone} />
      ) : (
        <Work {...props} state={state} />
      )}
    </>
  );
}

function Work(props: ManyProps & { readonly state: DeskState }) {
  const { state, query, page, from, size, detail, exported } = props;
  const { ask, turn, open, give } = props;
  const isNone = state.phase === 'done' && draftsOf(state) === 0;
  const columns = JSON.stringify([state.sheet, state.setting]);
  return (
    <div class="work">
      <Progress state={state} pause={props.pause} goOn={props.goOn} clear={props.clear} />
      {isNone && state.trouble === null && <p class="notice">{MANY.none}</p>}
      {state.format && state.phase !== 'judging' && !(isNone && state.trouble !== null) && (
        <Columns key={columns} state={state} again={props.again} />
      )}
      {isNone ? (
        <Intake take={props.take} isAlone={state.isAlone} />
      ) : (
        <>
          <Summary state={state} query={query} ask={ask} />
          <section class="drafts">
            <Filters state={state} query={query} page={page} ask={ask} />
            <Table {...{ state, query, page, from, size, ask, turn, open }} />
            {state.phase !== 'judging' && (
              <Rewriting
                {...{ state, query, total: page.total }}
                takeRewrites={props.takeRewrites}
                stopRewriting={props.stopRewriting}
                takeBack={props.takeBack}
              />
            )}
            {state.phase !== 'judging' && (
              <div class="tools">
                <button
                  type="button"
                  class="main"
                  disabled={exported === 'busy' || state.rewriting !== null}
                  onClick={give}
                >
                  {exported === 'busy' ? MANY.exporting : MANY.export}
                </button>
                <span class="small" role="status">
                  {exported === 'same' && MANY.exported}
                  {exported === 'other' && MANY.otherEncoding}
                </span>
              </div>
            )}
          </section>
        </>
      )}
      {detail && (
        <DetailDialog
          detail={detail}
          read={props.read}
          offer={props.offer}
          mend={props.mend}
          step={props.step}
          close={props.close}
        />
      )}
    </div>
  );
}
