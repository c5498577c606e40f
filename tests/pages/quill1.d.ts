/** The older Quill, which brings no types; as much of it as the practice pages use. */
declare module 'quill1' {
  export default class Quill {
    readonly root: HTMLElement;
    constructor(place: HTMLElement);
    setText(text: string): void;
    on(event: 'text-change', heard: () => void): void;
    getText(): string;
  }
}
