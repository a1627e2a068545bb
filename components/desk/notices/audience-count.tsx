'use client';

import { useEffect, useRef, useState } from 'react';

const concerns = /^(topic-|district-|channels$)/;

/** How many an audience means, counted anew whenever its form changes. Without scripts: as it was when the page was drawn. */
export function AudienceCount({ counted, address }: { counted: string; address: string }) {
  const [said, setSaid] = useState(counted);
  const here = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    const form = here.current?.form;
    if (!form) return undefined;
    const ended = new AbortController();
    let asking: AbortController | undefined;
    const count = async ({ target }: Event) => {
      if (!(target instanceof HTMLElement) || !concerns.test(target.getAttribute('name') ?? '')) return;
      // Of several answers only the last is true.
      asking?.abort();
      asking = new AbortController();
      const fields = [...new FormData(form)].flatMap(([name, value]) =>
        concerns.test(name) && typeof value === 'string' ? [[name, value]] : [],
      );
      const answer = await fetch(`${address}?${new URLSearchParams(fields)}`, { signal: asking.signal }).catch(() => undefined);
      if (answer?.ok) setSaid(await answer.text());
    };
    form.addEventListener('change', count, { signal: ended.signal });
    return () => ended.abort();
  }, [address]);
  return (
    <output ref={here} id="audience-count" className="card mb-3 block font-bold">
      {said}
    </output>
  );
}
