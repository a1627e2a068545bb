'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';

const milliseconds = 3000;

/** Draws its page anew every few seconds, as long as it stands there; what is typed elsewhere on the page stays. Without scripts its link does. */
export function Renewing({ href, children }: { href: string; children: ReactNode }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), milliseconds);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <a className="tap font-bold" href={href}>
      {children}
    </a>
  );
}
