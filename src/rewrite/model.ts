/** A browser's built-in language model (the Prompt API), as far as we use it. */
export interface Model {
  availability(options: ModelOptions): Promise<string>;
  create(options: ModelOptions & CreateOptions): Promise<Session>;
}

/** Availability is asked with what a session is made with: a browser may have a model for one language and not another. */
export interface ModelOptions {
  readonly expectedInputs: readonly Expected[];
  readonly expectedOutputs: readonly Expected[];
}

interface Expected {
  readonly type: 'text';
  readonly languages: readonly string[];
}

interface CreateOptions {
  readonly initialPrompts?: readonly { readonly role: 'system'; readonly content: string }[];
  readonly signal?: AbortSignal;
}

export interface Session {
  prompt(input: string, options: { readonly signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

declare global {
  // Where a browser has none, there is no such global.
  var LanguageModel: Model | undefined;
}

const ENGLISH: readonly Expected[] = [{ type: 'text', languages: ['en'] }];

/** What our sessions read and write. */
export const IN_ENGLISH: ModelOptions = { expectedInputs: ENGLISH, expectedOutputs: ENGLISH };

export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** Whether a model is there, or could be. Nothing is downloaded by asking. Total. */
export async function availabilityOf(model: Model | undefined): Promise<Availability> {
  try {
    const said = await model?.availability(IN_ENGLISH);
    return said === 'downloadable' || said === 'downloading' || said === 'available' ? said : 'unavailable';
  } catch {
    return 'unavailable';
  }
}

/** Has the browser download its model. To be called at a click, which browsers ask for. Rejects where it cannot. */
export async function download(model: Model): Promise<void> {
  const session = await model.create(IN_ENGLISH);
  session.destroy();
}
