import { islandAddress } from '#lib/web/islands';

/** Loads the script of a custom element. Its file name changes with its content. */
export function Island({ name }: { name: string }) {
  return <script type="module" async src={islandAddress(name)} />;
}
