type Props = { name: string; label: string; hint?: string; values: Readonly<Record<string, string>> };

/** A box to tick; it is sent as `on`. */
export function Tick({ name, label, hint, values }: Props) {
  return (
    <label className="tick w-full">
      <input type="checkbox" name={name} value="on" defaultChecked={values[name] === 'on'} />
      <span>
        {label}
        {hint && <span className="block text-[0.875rem] text-ink-soft">{hint}</span>}
      </span>
    </label>
  );
}
