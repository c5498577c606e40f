/** The sign of the program, as in `public/icon/icon.svg`, in the colour of the text beside it. */
export function Sign({ size }: { readonly size: number }) {
  return (
    <svg class="sign" width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <rect x="30" y="6" width="94" height="74" rx="20" />
      <path d="M26 30h52a22 22 0 0 1 22 22v28a22 22 0 0 1-22 22H56l-28 21v-21h-2A22 22 0 0 1 4 80V52A22 22 0 0 1 26 30z" />
      <path d="M32 64c8 18 32 18 40 0" />
    </svg>
  );
}
