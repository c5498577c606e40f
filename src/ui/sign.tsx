/** The sign of the program: two speech bubbles that meet. Drawn in the colour of the text around it. */
export function Sign({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path fill="currentColor" opacity=".45" d="M9 3h11a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3v4l-4-4h-2V9.500z" />
      <path
        fill="currentColor"
        d="M4 6h9a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3H9l-4 4v-4H4a3 3 0 0 1-3-3V9a3 3 0 0 1 3-3z"
      />
    </svg>
  );
}
