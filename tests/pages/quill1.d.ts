/** The older Quill, which brings no types; as much of it as the practice pages use. */
declare module 'quill1' {
  export default class Quill {
    constructor(place: HTMLElement);
    on(event: 'text-change', heard: () => void): void;
    getText(): string;
  }
}
