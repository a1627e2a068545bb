import { encode } from 'uqr';

/**
 * A QR code (JIS X 0510) as a drawing; the address it holds must stand beside it in letters.
 * The mask is fixed: trying all eight for the prettiest took longer than the rest of the page.
 */
export function QrCode({ value }: { value: string }) {
  const { data, size } = encode(value, { ecc: 'M', border: 2, maskPattern: 0 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg viewBox={`0 0 ${size} ${size}`} className="size-28 bg-white" shapeRendering="crispEdges" aria-hidden="true">
      <path d={path} fill="#000" />
    </svg>
  );
}
