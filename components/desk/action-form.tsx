import type { ReactNode } from 'react';

type Props = {
  action: string;
  button: string;
  alarm?: boolean;
  main?: boolean;
  takesFiles?: boolean;
  fields?: Readonly<Record<string, string>>;
  children?: ReactNode;
};

/** A small form that does one thing: hidden fields, perhaps something to fill in, one button; `main` is what one comes to the page for. */
export function ActionForm({ action, button, alarm = false, main = false, takesFiles = false, fields = {}, children }: Props) {
  return (
    <form method="post" action={action} {...(takesFiles && { encType: 'multipart/form-data' })}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <button className={`button ${main ? 'button-solid' : `button-small ${alarm ? 'button-alarm' : 'button-outline'}`}`} type="submit">
        {button}
      </button>
    </form>
  );
}
