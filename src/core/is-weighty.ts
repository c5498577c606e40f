const LIGHT = new Set(
  'a an the this that these those of for to in on at with from by about and or but if so as is are was were be been it its has have had do did does will would could can really very just also too all any some more most much many your you i me my we our us they them their he she his her what which who how when where why not no one out up so am im ive id youre lets get got there here am it thing things stuff great amazing awesome inspiring impressive impressed love loved like liked good nice wonderful incredible linkedin profile page <emoji> ?'.split(
    ' ',
  ),
);

/** Whether a word in its plain spelling says what a message is about, and is not one that any message may have. */
export function isWeighty(word: string): boolean {
  return word.length > 2 && !LIGHT.has(word);
}
