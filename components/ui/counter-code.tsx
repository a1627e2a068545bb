import { QrCode } from '#components/ui/qr-code';

type Props = { address: string; label: string; number: string };

/** What is shown at a counter: a code to be read, white by night too, and beside it in letters the number that says the same. */
export function CounterCode({ address, label, number }: Props) {
  return (
    <div className="mt-3 flex flex-wrap items-center gap-4">
      <div className="rounded-lg bg-white p-2 [&>svg]:size-48">
        <QrCode value={address} />
      </div>
      <p>
        {label}
        <strong className="block text-[1.625rem] tracking-wider whitespace-nowrap">{number}</strong>
      </p>
    </div>
  );
}
