import { Offers, type OffersProps } from './offers';
import { Sign } from './sign';
import { OPTIONS } from './words';
import { Writer, type WriterProps } from './writer';

export interface OptionsProps {
  readonly offers: OffersProps;
  readonly writer: WriterProps;
  /** Whether the last change was stored; `null`: there was none. */
  readonly saved: boolean | null;
}

/** The page of options. */
export function Options({ offers, writer, saved }: OptionsProps) {
  return (
    <main>
      <h1>
        <Sign size={24} />
        {OPTIONS.name}
      </h1>
      <section aria-labelledby="offers">
        <h2 id="offers">{OPTIONS.offers.title}</h2>
        <p>{OPTIONS.offers.text}</p>
        <Offers {...offers} />
        <p class={saved === false ? 'notice' : 'small'} role="status">
          {saved !== null && OPTIONS.offers[saved ? 'saved' : 'unsaved']}
        </p>
      </section>
      <section aria-labelledby="writer">
        <h2 id="writer">{OPTIONS.writer.title}</h2>
        <Writer {...writer} />
      </section>
    </main>
  );
}
