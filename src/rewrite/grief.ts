/** True for a word on what somebody lost: nobody is asked what response it got, and it needs nothing after it. */
export function grieves(text: string): boolean {
  return (
    /\bsorry\b/i.test(text) &&
    /\b(?:clos(?:ing|ed|ure)|lost|losing|died|passed away|death|funeral)\b/i.test(text)
  );
}
