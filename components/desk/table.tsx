import type { ReactNode } from 'react';

/** A table of the desk, with a heading over each column; on a phone its rows are cards (staff.css). */
export function DeskTable({ heads, children }: { heads: readonly string[]; children: ReactNode }) {
  return (
    <table className="desk-table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
