import { render } from 'preact';
import { LONGEST_OFFER, MOST_OFFERS, readOffers, saveOffers } from '../../src/memory/offers';
import { readWriter, saveWriter } from '../../src/memory/writer';
import { availabilityOf, download } from '../../src/rewrite/model';
import { Options, type OptionsProps } from '../../src/ui/options';
import { OPTIONS_STYLES } from './styles';

/** What is shown now; each change draws it anew. */
let props: OptionsProps = {
  offers: { offers: [], most: MOST_OFFERS, longest: LONGEST_OFFER, change: keepOffers },
  writer: { state: null, isOn: false, hasFailed: false, choose: keepWriter, download: fetchModel },
  saved: null,
};

document.head.append(Object.assign(document.createElement('style'), { textContent: OPTIONS_STYLES }));
show({});
void start();

async function start(): Promise<void> {
  const [offers, isOn] = await Promise.all([readOffers().catch(() => []), readWriter().catch(() => false)]);
  show({ offers: { ...props.offers, offers }, writer: { ...props.writer, isOn } });
  await askModel();
}

/** What could not be stored stays in sight, so that it is not lost. */
function keepOffers(offers: readonly string[]): void {
  show({ offers: { ...props.offers, offers } });
  keep(saveOffers(offers));
}

function keepWriter(isOn: boolean): void {
  show({ writer: { ...props.writer, isOn } });
  keep(saveWriter(isOn));
}

function keep(saving: Promise<void>): void {
  saving.then(
    () => show({ saved: true }),
    () => show({ saved: false }),
  );
}

async function askModel(): Promise<void> {
  show({ writer: { ...props.writer, state: await availabilityOf(globalThis.LanguageModel) } });
}

/** Only ever at a click. */
function fetchModel(): void {
  if (!globalThis.LanguageModel) return;
  show({ writer: { ...props.writer, state: 'downloading', hasFailed: false } });
  download(globalThis.LanguageModel)
    .catch(() => show({ writer: { ...props.writer, hasFailed: true } }))
    .then(askModel);
}

function show(change: Partial<OptionsProps>): void {
  props = { ...props, ...change };
  render(<Options {...props} />, document.body);
}
