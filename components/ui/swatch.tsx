/** A colour that goes with a name, as on a bag or a calendar. An SVG: the strict policy allows no inline styles. */
export function Swatch({ colour, className = 'size-7' }: { colour: string; className?: string }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" className={`shrink-0 forced-color-adjust-none ${className}`}>
      <rect width="10" height="10" rx="2" fill={colour} />
    </svg>
  );
}
