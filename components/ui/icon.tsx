/** Line drawings, 24×24, drawn in the colour of the text. They never stand alone: a word is always beside them. */
const paths = {
  home: 'M4 11 12 4l8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 20 20',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3.500v4M15 3.500v4M9 14.500l2 2 4-4',
  shield: 'M12 3 5 6v5c0 4.6 3 8.2 7 10 4-1.8 7-5.4 7-10V6zM12 8v5M12 16v.5',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20c.8-3.8 3.8-6 7.5-6s6.7 2.2 7.5 6',
  language: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3 12h18M12 3c3 2.6 4 5.600 4 9s-1 6.400-4 9c-3-2.600-4-5.600-4-9s1-6.400 4-9z',
  phone: 'M6 3h3l2 5-2.500 1.500a11 11 0 0 0 6 6L16 13l5 2v3a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z',
  next: 'M9 5l7 7-7 7',
  moving:
    'M3 7h11v9H3zM14 10h4l3 3v3h-7zM7 19a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3zM17 19a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3z',
  certificates: 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7',
  insurance: 'M4 6h16v13H4zM12 9v7M8.500 12.500h7',
  children: 'M12 3a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7zM6 21v-3a6 6 0 0 1 12 0v3',
  care: 'M12 20s-7-4.400-7-9.500A4 4 0 0 1 12 8a4 4 0 0 1 7 2.500C19 15.600 12 20 12 20z',
  living: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10 11v5M14 11v5',
  disaster: 'M12 3 2.500 20h19zM12 10v4.500M12 17v.5',
  family:
    'M8.500 4.500a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5zM16.500 7a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM3 20v-2.500a5.500 5.500 0 0 1 11 0V20M15 14a4.500 4.500 0 0 1 6 4v2',
  health: 'M4 12h4l2-5 4 10 2-5h4',
  welfare: 'M12 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM5 10l7 1 7-1M12 11v4l-3.500 6M12 15l3.500 6',
  tax: 'M5 3h14v18l-3-2-2 2-2-2-2 2-2-2-3 2zM9 8l3 4 3-4M9 13h6M12 12v5',
} as const;

/** Drawings for life events, which are named otherwise than the categories they belong to. */
const eventIcons: Readonly<Record<string, IconName>> = {
  'moving-in': 'moving',
  'moving-out': 'moving',
  'moving-within': 'moving',
  'from-abroad': 'language',
  pregnancy: 'care',
  'child-born': 'children',
  'school-start': 'children',
  marriage: 'family',
  divorce: 'family',
  bereavement: 'family',
  'job-change': 'insurance',
  care: 'care',
  disability: 'welfare',
  disaster: 'disaster',
};

export type IconName = keyof typeof paths;

/** The drawing for a category or life event, by its slug; a plain arrow for one that has none. */
export function iconFor(slug: string): IconName {
  const named = eventIcons[slug] ?? Object.keys(paths).find((name): name is IconName => name === slug);
  return named ?? 'next';
}

export function Icon({ name, className = 'size-6' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
