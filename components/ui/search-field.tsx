import { Icon } from '#components/ui/icon';

type Props = { id: string; query: string; maxLength: number; describedBy: string; button: string };

/** A box for a question and the button that sends it; its label stands outside. */
export function SearchField({ id, query, maxLength, describedBy, button }: Props) {
  return (
    <div className="flex gap-2">
      <input
        id={id}
        className="field grow"
        name="q"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={maxLength}
        defaultValue={query}
        aria-describedby={describedBy}
      />
      <button className="button button-solid shrink-0" type="submit">
        <Icon name="search" className="size-5" />
        {button}
      </button>
    </div>
  );
}
