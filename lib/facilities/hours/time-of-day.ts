/** Whether a text is a time of day, `24:00` being its end. */
export function isTimeOfDay(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);
}

/** Minutes from midnight to a time of day; 1440 for `24:00`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The time of day so many minutes after midnight, `24:00` for 1440. */
export function timeAt(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** How long a span lasts, in minutes. */
export function lengthOf({ from, to }: { from: string; to: string }): number {
  return minutesOf(to) - minutesOf(from);
}
