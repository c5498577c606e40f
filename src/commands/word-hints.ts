/** What a translator should know, by the keys that it is about; the first that fits is shown. */
export const HINTS: readonly (readonly [keys: RegExp, hint: string])[] = [
  [
    /^language$/,
    'The language of this file as a tag (BCP 47), such as "de" or "pt-BR". Numbers and plurals follow it.',
  ],
  [/^manifest_name$/, 'The name of the extension; it stays as it is.'],
  [/^manifest_description$/, 'In the store and the list of extensions; 132 characters at most.'],
  [/_one$/, 'For one, as the language counts; {places} stay as they are.'],
  [/_other$/, 'For several; {places} stay as they are.'],
  [/^learn_(?:phrase|done_phrase)$/, '{words}: words out of the message.'],
  [/^title_/, 'The head of the card. {name}: the first name of the one who will get the message.'],
  [
    /^options_offers_example$/,
    'An example of something to offer. Rewrites are in English, so it stays English.',
  ],
  [/^phrases_lists_.*_example$/, 'An example of words that people are tired of.'],
  [
    /^rule_.*_title$/,
    'A habit in a message, in a few words, with no full stop. About the one who will read it; never scolding.',
  ],
  [/^rule_.*_why$/, 'What its reader may feel, in one kind breath. "They" is that reader.'],
  [
    /^advice_/,
    'What would help, where there is no text to offer. "They" is the one who will get the message.',
  ],
  [/^pick_above$/, '{strength}: the name of a strength, such as "balanced".'],
  [/^bring_should$/, '{place} and {expected} are technical and stay English.'],
  [/^detail_unread$/, '{reason} is one of the sentences `reason_…` that begin with “it” in English.'],
  [/^reason_stopped$/, '{trouble} is one of the sentences `reason_…` that begin with a verb in English.'],
];
